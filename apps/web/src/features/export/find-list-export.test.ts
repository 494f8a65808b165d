import { afterAll, describe, expect, test } from "vitest";
import { bundledDatasetFolder, openArchive, openCollection, readDataset } from "@onrecord/data";
import { findListExport } from "./find-list-export.ts";

const { dataset, stamp } = await readDataset(bundledDatasetFolder());
const archive = openArchive({ file: ":memory:", dataset, stamp });
afterAll(() => archive.close());

const textOf = (name: string, params: Record<string, string> = {}): string =>
  [...(findListExport(archive.store, name, params)?.parts ?? [])].join("");

const linesOf = (name: string, params: Record<string, string> = {}): string[] =>
  textOf(name, params).trimEnd().split("\n");

describe("findListExport", () => {
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
    expect(findListExport(archive.store, `${table}.csv`, {})?.mediaType).toMatch(/^text\/csv/);
  });

  test.each(["statements.xml", "statements", "mentions.csv", ".csv", ""])(
    "knows no list called “%s”",
    (name) => {
      expect(findListExport(archive.store, name, {})).toBeUndefined();
    },
  );
});

test("a long list is written part by part, with one head and every row once", () => {
  const collection = openCollection({ file: ":memory:", create: true });
  const drafts = Array.from({ length: 1203 }, (_, index) => ({
    text: `Item ${index}, of which nothing else is known.`,
    title: null,
    author: null,
    publisher: null,
    url: null,
    rights: null,
    published: null,
    language: null,
    origin: {
      path: "items.txt",
      entry: null,
      line: index + 1,
      format: "json-lines" as const,
      encoding: null,
      bytes: new Uint8Array(),
    },
  }));
  collection.importer.addAll(drafts);
  const parts = [...(findListExport(collection.store, "articles.csv", {})?.parts ?? [])];
  collection.close();
  // The head, and three parts.
  expect(parts).toHaveLength(4);
  const rows = parts.join("").trimEnd().split("\n");
  expect(rows).toHaveLength(1204);
  expect(new Set(rows).size).toBe(1204);
  expect(rows[0]).toMatch(/^"id",/);
});
