import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { RECORD_KINDS } from "@onrecord/domain";
import type { Dataset } from "@onrecord/domain";
import { bundledDataset, READ_BY_HAND, smallArticle, smallDataset } from "@onrecord/testing";
import { expect, test } from "vitest";
import { toFileText } from "./export-format.ts";
import { EXPORT_FORMATS, findExportFormat } from "./export-formats.ts";
import { QUOTE_LENGTH } from "./short-quote.ts";
import { toExportSource } from "./to-export-source.ts";

const CONTRACTS = join(import.meta.dirname, "../../../docs/contracts");
const index = readFileSync(join(CONTRACTS, "exports.md"), "utf8");

test("formats have names of their own, and are found by them", () => {
  const names = EXPORT_FORMATS.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const format of EXPORT_FORMATS) expect(findExportFormat(format.name)).toBe(format);
  expect(findExportFormat("wordstar")).toBeUndefined();
});

test("the index of formats lists them all, and no others (if not: pnpm --filter @onrecord/formats index)", () => {
  const rows = index.split("\n").flatMap((line) => {
    const [, name, meaning, extension, mediaType, kinds] = line
      .split("|")
      .map((cell) => cell.trim());
    return name?.startsWith("[`") === true ? [[name, meaning, extension, mediaType, kinds]] : [];
  });
  const expected = EXPORT_FORMATS.map(({ name, label, meaning, extension, mediaType, kinds }) => [
    `[\`${name}\`](formats/${name}.md)`,
    `${label}: ${meaning}`,
    `\`.${extension}\``,
    `\`${mediaType}\``,
    kinds.length === RECORD_KINDS.length ? "all" : kinds.join(", "),
  ]);
  expect(rows).toEqual(expected);
});

test.each(EXPORT_FORMATS)("$name has a page", ({ name }) => {
  const file = join(CONTRACTS, "formats", `${name}.md`);
  expect(existsSync(file)).toBe(true);
  expect(readFileSync(file, "utf8")).toContain(`--format ${name}`);
});

const LONG = `Sergei Lavrov said that aid ${"would continue and ".repeat(40)}grow.`;

/** One article of one long sentence, and all that can be read from it. */
function longDataset(): Dataset {
  const article = smallArticle(LONG, "2024-02-28");
  const words = { ...READ_BY_HAND, evidence: [article.anchor(LONG)], voice: article.id };
  const [speaker, place] = ["person/sergei-lavrov", "place/mali"];
  return smallDataset([article], {
    people: [{ kind: "person", id: speaker, names: [{ text: "Sergei Lavrov" }] }],
    places: [{ kind: "place", id: place, type: "country", names: [{ text: "Mali" }] }],
    mentions: [
      {
        kind: "mention",
        id: "mention/all",
        entity: speaker,
        form: "description",
        anchor: article.anchor(LONG),
        ...READ_BY_HAND,
      },
    ],
    statements: [
      {
        kind: "statement",
        id: "statement/all",
        speaker,
        manner: "indirect",
        content: [article.anchor(LONG)],
        about: [place],
        place,
        ...words,
      },
    ],
    events: [
      {
        kind: "event",
        id: "event/all",
        type: "CONSULT",
        actors: [speaker],
        recipients: [place],
        place,
        description: "They met.",
        ...words,
      },
    ],
    relations: [
      {
        kind: "relation",
        id: "relation/all",
        subject: speaker,
        predicate: "active-in",
        object: place,
        ...words,
      },
    ],
  });
}

/** Any markup or escaping aside, so that words are found however a format writes them. */
const toWords = (text: string): string => text.replaceAll(/[^A-Za-z]+/g, " ");

test.each(EXPORT_FORMATS)("$name without the texts has no long stretch of one", ({ write }) => {
  const source = toExportSource(longDataset());
  const words = Array.from(write(source, { withoutText: true }), toFileText)
    .map(toWords)
    .join(" ");
  expect(words).not.toContain(toWords(LONG.slice(0, QUOTE_LENGTH + 1)));
});

test.each(EXPORT_FORMATS)("$name writes the same bytes each time", ({ write }) => {
  const once = (): readonly string[] =>
    Array.from(write(toExportSource(bundledDataset()), {}), toFileText);
  expect(once()).toEqual(once());
});
