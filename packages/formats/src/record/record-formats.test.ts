import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Dataset, RecordKind } from "@onrecord/domain";
import { KINDS, RECORD_KINDS, recordsOf } from "@onrecord/domain";
import {
  anyDataset,
  bundledDataset,
  HOSTILE_WORDS,
  hostileDataset,
  READ_BY_HAND,
  smallArticle,
  smallDataset,
} from "@onrecord/testing";
import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Condition } from "../condition.ts";
import { checkCondition, parseCondition } from "../condition.ts";
import type { ExportFile, ExportFormat, ExportOptions } from "../export-format.ts";
import { toFileText } from "../export-format.ts";
import { QUOTE_LENGTH } from "../short-quote.ts";
import { toExportSource } from "../to-export-source.ts";
import { where } from "../where.ts";
import { CSV } from "./csv.ts";
import { CSV_COLUMNS } from "./csv-columns.ts";
import { JSON_DOCUMENT } from "./json.ts";
import { JSON_LINES } from "./jsonl.ts";

const FOLDER = join(import.meta.dirname, "../../../data/dataset");
const dataset = bundledDataset();

type Request = ExportOptions & { readonly of?: Dataset; readonly where?: readonly Condition[] };

const filesOf = (format: ExportFormat, request: Request = {}): readonly ExportFile[] => {
  const { of = dataset, where: conditions = [], ...options } = request;
  return [...format.write(where(toExportSource(of), conditions), options)];
};

/** The text of an export that is one file. */
function textOf(format: ExportFormat, request: Request = {}): string {
  const [file, ...more] = filesOf(format, request);
  if (file === undefined || more.length > 0) throw new Error("the export is not one file");
  return toFileText(file);
}

const condition = (text: string): Condition => {
  const parsed = parseCondition(text);
  if (!parsed.ok) throw new Error(parsed.error);
  return parsed.value;
};

const linesOf = (text: string): unknown[] =>
  text
    .split("\n")
    .filter(Boolean)
    .map((row): unknown => JSON.parse(row));

/** The rows of a CSV text as an independent parser reads them. */
const rowsOf = (text: string): Record<string, string>[] =>
  parse<Record<string, string>>(text, { columns: true, record_delimiter: "\r\n" });

const idsWhere = (kind: RecordKind, ...conditions: string[]): unknown[] =>
  linesOf(textOf(JSON_LINES, { kinds: [kind], where: conditions.map(condition) })).map((record) =>
    typeof record === "object" && record !== null && "id" in record ? record.id : undefined,
  );
const statements = (keep: (statement: (typeof dataset.statements)[number]) => boolean): string[] =>
  dataset.statements.filter(keep).map(({ id }) => id);

describe("JSON", () => {
  test("holds the ten quotations with their speakers, and the text byte for byte", async () => {
    const exported: unknown = JSON.parse(textOf(JSON_DOCUMENT));
    expect(exported).toMatchObject({
      $schema: "urn:on-record:schema:1:dataset",
      statements: dataset.statements,
    });
    const quoted = dataset.statements.filter(({ manner }) => manner !== "indirect");
    expect(quoted.flatMap(({ content }) => content).length).toBeGreaterThanOrEqual(10);
    expect(quoted.every(({ speaker }) => speaker !== null)).toBe(true);
    const [article] = dataset.articles;
    const bytes = await readFile(join(FOLDER, article?.file ?? ""));
    const source = JSON.parse(textOf(JSON_DOCUMENT)).texts[article?.file ?? ""];
    expect(Buffer.from(source.text)).toEqual(bytes);
    expect(source.sha256).toBe(createHash("sha256").update(bytes).digest("hex"));
  });

  test("gives each record a line of its own", () => {
    const lines = textOf(JSON_DOCUMENT).split("\n");
    for (const { id } of dataset.statements) {
      expect(
        lines.filter((line) => line.startsWith(`{"kind":"statement","id":"${id}"`)),
      ).toHaveLength(1);
    }
  });

  test("of some kinds keeps the outline, with the other tables empty", () => {
    const exported: unknown = JSON.parse(textOf(JSON_DOCUMENT, { kinds: ["person"] }));
    expect(exported).toMatchObject({
      people: dataset.people,
      statements: [],
      articles: [],
      texts: {},
    });
  });

  test("of the articles brings their texts", () => {
    const exported: unknown = JSON.parse(textOf(JSON_DOCUMENT, { kinds: ["article"] }));
    expect(exported).toMatchObject({
      articles: dataset.articles,
      texts: dataset.texts,
      people: [],
    });
  });
});

describe("JSON Lines", () => {
  test("has a file for each kind that has records, named like its table", () => {
    const files = filesOf(JSON_LINES);
    const kinds = RECORD_KINDS.filter((kind) => recordsOf(dataset, kind).length > 0);
    expect(files.map(({ name }) => name)).toEqual(
      kinds.map((kind) => `${KINDS[kind].table}.jsonl`),
    );
    for (const file of files)
      expect(linesOf(toFileText(file))).toEqual(file.kind && recordsOf(dataset, file.kind));
  });

  test("has the same bytes as the dataset's own tables", async () => {
    for (const file of filesOf(JSON_LINES)) {
      expect(toFileText(file)).toBe(await readFile(join(FOLDER, file.name), "utf8"));
    }
  });
});

describe("conditions", () => {
  test("keep the records whose field has the value", () => {
    expect(idsWhere("statement", "speaker=person/sergei-lavrov")).toEqual(
      statements(({ speaker }) => speaker === "person/sergei-lavrov"),
    );
  });

  test("must all be fulfilled", () => {
    expect(idsWhere("statement", "speaker=person/sergei-lavrov", "manner=direct")).toEqual(
      statements(
        ({ speaker, manner }) => speaker === "person/sergei-lavrov" && manner === "direct",
      ),
    );
  });

  test("reach into lists and nested fields", () => {
    expect(idsWhere("statement", "about=place/mali")).toEqual(
      statements(({ about }) => about.some((id) => id === "place/mali")),
    );
    expect(idsWhere("place", "names.text=Kidal")).toEqual(["place/kidal"]);
    expect(idsWhere("event", "time.edtf=2023-07")).toEqual(
      dataset.events.filter(({ time }) => time?.edtf === "2023-07").map(({ id }) => id),
    );
    expect(idsWhere("mention", "anchor.start=0")).toHaveLength(1);
  });

  test("find what is unknown with null", () => {
    expect(idsWhere("statement", "place=null")).toEqual(statements(({ place }) => place === null));
    expect(idsWhere("article", "headline=null")).toHaveLength(1);
  });

  test("may hold an equals sign in the value", () => {
    expect(parseCondition("url=https://example.org/?a=b")).toEqual({
      ok: true,
      value: { path: ["url"], value: "https://example.org/?a=b" },
    });
  });

  test.each(["speaker", "=x", "a..b=c", ".a=b", ""])("%j is none", (text) => {
    expect(parseCondition(text)).toMatchObject({ ok: false });
  });

  test("on a field that no record of the kinds has are told, with the name that was meant", () => {
    expect(checkCondition(condition("speakr=x"), ["statement"])).toBe(
      "No record of these kinds has a field “speakr”; did you mean speaker?",
    );
    expect(checkCondition(condition("speaker=x"), ["event"])).toMatch("No record");
    expect(checkCondition(condition("speaker=x"), RECORD_KINDS)).toBeUndefined();
  });
});

describe("CSV", () => {
  test("has a row for each record, with names beside the ids and the sentence that carries it", () => {
    const rows = rowsOf(textOf(CSV, { kinds: ["statement"] }));
    expect(rows).toHaveLength(dataset.statements.length);
    expect(rows.find(({ id }) => id === "statement/lavrov-aid-will-continue")).toMatchObject({
      speaker: "person/sergei-lavrov",
      speaker_name: "Sergei Lavrov",
      content: "will absolutely continue",
      article: "article/aec4ca49b0d251b8",
      sentence: expect.stringContaining("will absolutely continue”, according to Mr. Lavrov"),
    });
  });

  test("of a kind that was asked for and has no records is the line of names", () => {
    const text = textOf(CSV, {
      kinds: ["person"],
      where: [condition("id=person/nobody")],
    });
    expect(text).toBe('"id","name","names","description","external_ids"\r\n');
  });

  test(
    "is read back cell for cell by another parser, and no cell is a formula",
    { timeout: 60_000 },
    () => {
      fc.assert(
        fc.property(anyDataset, (any) => {
          for (const file of filesOf(CSV, { of: any })) {
            const { kind } = file;
            if (kind === null) throw new Error("a CSV file is of one kind");
            const rows = rowsOf(toFileText(file));
            expect(rows.map(({ id }) => id)).toEqual(recordsOf(any, kind).map(({ id }) => id));
            expect(Object.keys(rows[0] ?? {})).toEqual(CSV_COLUMNS[kind].map(({ name }) => name));
            const cells = rows.flatMap((row) => Object.values(row));
            expect(cells.filter((cell) => /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]/u.test(cell))).toEqual(
              [],
            );
          }
        }),
        { numRuns: 40 },
      );
    },
  );

  test.each([
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "\n=1",
    " =1",
    "＝1",
    "\u200B=1",
    "=cmd|' /C calc'!A0",
  ])("a name %j becomes text, with an apostrophe before it", (name) => {
    const person = { kind: "person", id: "person/x", names: [{ text: name }] };
    const people = [KINDS.person.schema.parse(person)];
    const text = textOf(CSV, { of: { ...dataset, people }, kinds: ["person"] });
    expect(rowsOf(text)[0]?.["name"]).toBe(`'${name}`);
  });
});

test("JSON Lines of any dataset are read back as its records", () => {
  fc.assert(
    fc.property(anyDataset, (any) => {
      for (const file of filesOf(JSON_LINES, { of: any }))
        expect(linesOf(toFileText(file))).toEqual(file.kind && recordsOf(any, file.kind));
    }),
    { numRuns: 30 },
  );
});

describe("hostile words", () => {
  const of = hostileDataset();

  test("go through JSON unharmed", () => {
    const { $schema: _name, ...exported } = JSON.parse(textOf(JSON_DOCUMENT, { of }));
    expect(exported).toEqual(of);
  });

  test("go through CSV, but for what no spreadsheet may run and no file can hold", () => {
    const names = rowsOf(textOf(CSV, { of, kinds: ["person"] })).map(({ name }) => name);
    const expected = of.people.map(({ names: [name] }) => name?.text.toWellFormed() ?? "");
    expect(names.map((name) => name?.replace(/^'(?=[=+])/, ""))).toEqual(expected);
    expect(names).toContain(`'${HOSTILE_WORDS.formula}`);
    const [article] = rowsOf(textOf(CSV, { of, kinds: ["article"] }));
    expect(article?.["text"]).toBe(Object.values(of.texts)[0]?.text);
  });
});

test("CSV fields are quoted as an independent writer quotes them", () => {
  const rows = rowsOf(textOf(CSV, { of: hostileDataset(), kinds: ["person"] }));
  const written = stringify(rows, {
    header: true,
    record_delimiter: "windows",
    quoted: true,
    quoted_empty: false,
  });
  expect(textOf(CSV, { of: hostileDataset(), kinds: ["person"] })).toBe(written);
});

describe("without the articles' texts", () => {
  const long = `Lavrov said: ${"very ".repeat(100)}well.`;
  const article = smallArticle(long);
  const anchor = article.anchor(long);
  const mentions = [
    {
      kind: "mention" as const,
      id: "mention/long",
      entity: "person/sergei-lavrov",
      form: "description" as const,
      anchor,
      ...READ_BY_HAND,
    },
  ];
  const people = [{ kind: "person" as const, id: "person/sergei-lavrov" }];
  const of = smallDataset([article], { mentions, people });

  test.each([JSON_DOCUMENT, JSON_LINES, CSV])("$name keeps no long stretch of one", (format) => {
    const texts = filesOf(format, { of, withoutText: true }).map(toFileText);
    expect(texts.join("")).not.toContain(long.slice(0, QUOTE_LENGTH));
    expect(texts.join("")).toContain(long.slice(0, 290));
    expect(texts.join("")).toContain("[…]");
    expect(texts.join("")).toContain(article.source.sha256);
  });

  test("JSON keeps offsets and fingerprints", () => {
    const exported = JSON.parse(textOf(JSON_DOCUMENT, { of, withoutText: true }));
    expect(exported.texts).toEqual({});
    expect(exported.mentions[0].anchor).toMatchObject({ start: anchor.start, end: anchor.end });
    expect(exported.mentions[0].anchor.exact).toHaveLength(QUOTE_LENGTH);
    expect(exported.articles).toEqual(of.articles);
  });
});

test("every column of CSV is documented", async () => {
  const docs = await readFile(
    join(import.meta.dirname, "../../../../docs/contracts/formats/csv.md"),
    "utf8",
  );
  for (const kind of RECORD_KINDS) {
    const [, section = ""] = docs.split(`## ${KINDS[kind].table}.csv`);
    const table = section.split("\n## ")[0] ?? "";
    const documented = [...table.matchAll(/^\| `([a-z_0-9]+)` +\| (.*?) +\|$/gm)].map(
      ([, name, meaning]) => [name, meaning],
    );
    expect(documented).toEqual(CSV_COLUMNS[kind].map(({ name, meaning }) => [name, meaning]));
  }
});
