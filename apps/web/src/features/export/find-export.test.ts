import { afterAll, describe, expect, test } from "vitest";
import { bundledDatasetFolder, openArchive, openCollection, readDataset } from "@onrecord/data";
import { EXPORT_FORMATS, toFileText } from "@onrecord/formats";
import { draftOf } from "@onrecord/testing";
import type { Download } from "./find-export.ts";
import { findExport } from "./find-export.ts";

const { dataset, stamp } = await readDataset(bundledDatasetFolder());
const archive = openArchive({ file: ":memory:", dataset, stamp });
afterAll(() => archive.close());

const baseUrl = "https://record.example";

const find = (path: string, params: Record<string, string> = {}): Download | undefined =>
  findExport(archive, { path: path.split("/"), params, baseUrl });

const toText = ({ chunks }: Download): string =>
  toFileText({ name: "", mediaType: "", kind: null, chunks });

function textOf(path: string, params: Record<string, string> = {}): string {
  const file = find(path, params);
  if (file === undefined) throw new Error(`there is no ${path}`);
  return toText(file);
}

const linesOf = (name: string, params: Record<string, string> = {}): string[] =>
  textOf(name, params).trimEnd().split("\n");

describe("the export of a list", () => {
  test("holds what the page with the same parameters lists, and nothing else", () => {
    const lines = linesOf("statements.jsonl", { speaker: "person/sergei-lavrov" });
    expect(lines.map((line) => JSON.parse(line).id)).toEqual(
      dataset.statements
        .filter(({ speaker }) => speaker === "person/sergei-lavrov")
        .map(({ id }) => id),
    );
  });

  test("is empty where nothing can fit", () => {
    expect(textOf("statements.jsonl", { manner: "shouted" })).toBe("");
  });

  test.each([
    ["articles", dataset.articles],
    ["people", dataset.people],
    ["organizations", dataset.organizations],
    ["places", dataset.places],
    ["statements", dataset.statements],
    ["events", dataset.events],
  ])("writes all %s where no filter is set", (table, records) => {
    expect(linesOf(`${table}.jsonl`)).toHaveLength(records.length);
    expect(find(`${table}.csv`)?.mediaType).toMatch(/^text\/csv/);
  });

  test.each(["statements.xml", "statements", "mentions.csv", ".csv", "", "people.ninjs"])(
    "knows no list called “%s”",
    (name) => {
      expect(find(name)).toBeUndefined();
    },
  );
});

test("a long list is written part by part, with one head and every row once", () => {
  const collection = openCollection({ file: ":memory:", create: true });
  const drafts = Array.from({ length: 1203 }, (_, index) =>
    draftOf(`Item ${index}, of which nothing else is known.`),
  );
  collection.importer.addAll(drafts);
  const file = findExport(collection, { path: ["articles.csv"], params: {}, baseUrl });
  const parts = [...(file?.chunks ?? [])];
  collection.close();
  // The head, and three parts.
  expect(parts).toHaveLength(4);
  const rows = parts.join("").trimEnd().split("\n");
  expect(rows).toHaveLength(1204);
  expect(new Set(rows).size).toBe(1204);
  expect(rows[0]).toMatch(/^"id",/);
});

describe("the export of a page", () => {
  const [article] = dataset.articles;
  const path = `articles/${article?.id.slice("article/".length)}`;

  test("that is an article holds what was read from it", () => {
    const exported = JSON.parse(textOf(`${path}.json`));
    expect(exported.mentions).toEqual(dataset.mentions);
    expect(Object.keys(exported.texts)).toEqual([article?.file]);
    expect(find(`${path}.json`)?.name).toBe(`${path.slice("articles/".length)}.json`);
  });

  test("that is an entity holds what touches it", () => {
    const exported = JSON.parse(textOf("entities/person/sergei-lavrov.json"));
    expect(exported.mentions.length).toBeGreaterThan(0);
    expect(new Set(exported.mentions.map(({ entity }: { entity: string }) => entity))).toEqual(
      new Set(["person/sergei-lavrov"]),
    );
  });

  test("that is a search holds what it finds", () => {
    const exported = JSON.parse(textOf("search.json", { q: "speaker:lavrov kind:statement" }));
    const ids = exported.statements.map(({ id }: { id: string }) => id);
    const said = dataset.statements.filter(({ speaker }) => speaker === "person/sergei-lavrov");
    expect(ids).toEqual(expect.arrayContaining(said.map(({ id }) => id)));
  });

  test("leaves the texts out where that is asked for", () => {
    expect(JSON.parse(textOf("record.json", { "without-text": "1" })).texts).toEqual({});
    expect(Object.keys(JSON.parse(textOf("record.json")).texts)).toHaveLength(1);
  });

  test("of several files is one archive of them", () => {
    const file = find("entities/person/sergei-lavrov.csv");
    expect(file).toMatchObject({ name: "sergei-lavrov.zip", mediaType: "application/zip" });
    const bytes = Buffer.concat([...(file?.chunks ?? [])].map((chunk) => Buffer.from(chunk)));
    expect(bytes.subarray(0, 4).toString()).toBe("PK\u0003\u0004");
    expect(bytes.includes("statements.csv")).toBe(true);
  });

  test.each(EXPORT_FORMATS)("is there as $name, with permalinks of this server", ({ name }) => {
    const file = find(`${path}.${name}`);
    expect(file?.name).toMatch(/^[0-9a-f]{16}\.[a-z.]+$/);
    const size = [...(file?.chunks ?? [])].reduce((sum, chunk) => sum + chunk.length, 0);
    expect(size).toBeGreaterThan(0);
  });

  test.each([
    "articles/0000000000000000.json",
    "entities/person/nobody.json",
    "entities/person.json",
    "sources/x/y.json",
    "record.wordstar",
    "record",
  ])("that is not there, %s, is not found", (missing) => {
    expect(find(missing)).toBeUndefined();
  });
});
