import type { AnyRecord, Dataset } from "@onrecord/domain";
import { RECORD_KINDS, recordsOf } from "@onrecord/domain";
import type { ExportFormat, ExportSource } from "@onrecord/formats";
import { EXPORT_FORMATS, findExportFormat, toExportSource, toFileText } from "@onrecord/formats";
import type { ArticleDraft } from "@onrecord/import";
import {
  anyDataset,
  bundledDataset,
  draftOf,
  hostileDataset,
  smallDataset,
} from "@onrecord/testing";
import fc from "fast-check";
import { describe, expect, onTestFinished, test } from "vitest";
import { openArchive } from "../archive/open-archive.ts";
import { openCollection } from "../archive/open-collection.ts";
import type { Archive } from "../archive/ports.ts";
import type { ExportSelection } from "./export-selection.ts";

const archiveOf = (dataset: Dataset): Archive => {
  const archive = openArchive({ file: ":memory:", dataset });
  onTestFinished(() => archive.close());
  return archive;
};

const formatOf = (name: string): ExportFormat => {
  const format = findExportFormat(name);
  if (format === undefined) throw new Error(`no format ${name}`);
  return format;
};

const textsOf = (source: ExportSource, name: string, options = {}): readonly string[] =>
  [...formatOf(name).write(source, options)].map((file) => `${file.name}\n${toFileText(file)}`);

const idsOf = (source: ExportSource): readonly string[] =>
  RECORD_KINDS.flatMap((kind) =>
    [...source.parts(kind)].flatMap(({ records }) => records.map(({ id }) => id as string)),
  );

const allIds = (dataset: Dataset): readonly string[] =>
  RECORD_KINDS.flatMap((kind): readonly AnyRecord[] => recordsOf(dataset, kind)).map(
    ({ id }) => id as string,
  );

const toDraft = (index: number): ArticleDraft =>
  draftOf(`Item ${index}: “Aid will continue”, Sergei Lavrov said in Moscow.`, {
    title: `Item ${index}`,
    url: `https://example.org/${index % 3}`,
    published: { edtf: "2024-02-28", words: "2024-02-28" },
    origin: { ...draftOf("").origin, line: index + 1 },
  });

describe("a whole archive", () => {
  test("gives the parts that its dataset gives, and JSON that is written as it lies there", () => {
    fc.assert(
      fc.property(anyDataset, (dataset) => {
        const archive = openArchive({ file: ":memory:", dataset });
        try {
          const [kept, plain] = [archive.exportSource({ kind: "whole" }), toExportSource(dataset)];
          for (const kind of RECORD_KINDS) {
            const toPlain = (source: ExportSource) =>
              [...source.parts(kind)].map(({ records, slice }) => ({ kind, records, slice }));
            expect(toPlain(kept)).toEqual(toPlain(plain));
            expect(kept.count(kind)).toBe(plain.count(kind));
          }
          for (const name of ["json", "jsonl", "csv"])
            expect(textsOf(kept, name)).toEqual(textsOf(plain, name));
        } finally {
          archive.close();
        }
      }),
      { numRuns: 25 },
    );
  });

  test("of hostile words is written in every format as its dataset is", () => {
    const dataset = hostileDataset();
    const archive = archiveOf(dataset);
    for (const { name } of EXPORT_FORMATS)
      expect(textsOf(archive.exportSource({ kind: "whole" }), name)).toEqual(
        textsOf(toExportSource(dataset), name),
      );
  });

  test("that articles were imported into has the JSON that the format writes", () => {
    const collection = openCollection({ file: ":memory:", create: true });
    onTestFinished(() => collection.close());
    collection.importer.addAll(Array.from({ length: 1203 }, (_, index) => toDraft(index)));
    const source = collection.exportSource({ kind: "whole" });
    const parsed: ExportSource = { ...source, json: undefined };
    expect(textsOf(source, "jsonl")).toEqual(textsOf(parsed, "jsonl"));
    // What is no longer listed, because a newer version of the page came in, is exported all the same.
    expect(source.count("article")).toBe(1203);
    expect(new Set(idsOf(source)).size).toBe(idsOf(source).length);
    collection.importer.addAll([toDraft(5000)]);
    expect(source.count("article")).toBe(1203);
    expect([...source.parts("article")].flatMap(({ records }) => records)).toHaveLength(1203);
  });

  test("is read as it was when it was held, whatever another process adds", () => {
    const archive = archiveOf(bundledDataset());
    const release = archive.hold();
    expect(idsOf(archive.exportSource({ kind: "whole" }))).toHaveLength(
      allIds(bundledDataset()).length,
    );
    release();
    expect(() => archive.reindex()).not.toThrow();
  });
});

describe("a part of an archive", () => {
  const dataset = bundledDataset();
  const idsFor = (selection: ExportSelection): readonly string[] =>
    idsOf(archiveOf(dataset).exportSource(selection));

  test("that is an article holds what was read from it and what this refers to", () => {
    const archive = archiveOf(dataset);
    const id = dataset.articles[0]?.id ?? "";
    const slice = archive.store.articleSlice(id);
    expect(idsFor({ kind: "article", id })).toEqual(slice && allIds(slice));
  });

  test("that is an entity holds what touches it, and of its articles only that", () => {
    const id = "person/sergei-lavrov";
    const archive = archiveOf(dataset);
    const slice = archive.store.entitySlice(id);
    const source = archive.exportSource({ kind: "entity", id });
    expect(idsOf(source)).toEqual(slice && allIds(slice));
    const [part] = source.parts("article");
    expect(part?.slice.mentions.map((mention) => mention.id)).toEqual(
      slice?.mentions.map((mention) => mention.id),
    );
    expect([...source.texts()].map(([file]) => file)).toEqual([dataset.articles[0]?.file]);
  });

  test.each([
    { kind: "article", id: "article/0000000000000000" },
    { kind: "article", id: "person/sergei-lavrov" },
    { kind: "entity", id: dataset.articles[0]?.id ?? "" },
    { kind: "entity", id: "person/nobody" },
    { kind: "search", text: "zzzzunheardof" },
    { kind: "search", text: "" },
  ] as const)("that is not there is empty: $kind $id$text", (selection) => {
    expect(idsFor(selection)).toEqual([]);
  });

  test("that a search finds holds its hits, what was read from articles among them, and what these refer to", () => {
    const statements = idsFor({ kind: "search", text: "kind:statement speaker:lavrov" });
    const said = dataset.statements.filter(({ speaker }) => speaker === "person/sergei-lavrov");
    for (const { id } of said) expect(statements).toContain(id);
    expect(statements.filter((id) => id.startsWith("article/"))).toHaveLength(1);
    expect(statements.length).toBeLessThan(allIds(dataset).length);
    const article = idsFor({ kind: "search", text: "kind:article Lavrov" });
    expect(article).toEqual(expect.arrayContaining(dataset.mentions.map(({ id }) => id)));
  });

  test("that is a list holds its records in its order, and of articles what was read from them", () => {
    const ids = dataset.statements.map(({ id }) => id as string).toReversed();
    const pages = [ids.slice(0, 5), ids.slice(5)];
    const list = { kind: "list", of: "statement", total: ids.length, ids: () => pages } as const;
    const source = archiveOf(dataset).exportSource(list);
    expect(idsOf(source)).toEqual(ids);
    expect([...source.texts()]).toEqual([]);
    const articles = archiveOf(dataset).exportSource({
      kind: "list",
      of: "article",
      total: 1,
      ids: () => [dataset.articles.map(({ id }) => id as string)],
    });
    const [part] = articles.parts("article");
    expect(part?.slice.mentions).toHaveLength(dataset.mentions.length);
    expect([...articles.texts()]).toHaveLength(1);
  });

  test("of nothing is nothing", () => {
    const archive = archiveOf(smallDataset([]));
    expect(idsOf(archive.exportSource({ kind: "whole" }))).toEqual([]);
    expect(textsOf(archive.exportSource({ kind: "whole" }), "jsonl")).toEqual([]);
  });
});
