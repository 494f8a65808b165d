import { afterAll, describe, expect, test } from "vitest";
import { bundledDatasetFolder, openArchive, readDataset } from "@onrecord/data";
import { findListExport } from "./find-list-export.ts";

const { dataset, stamp } = await readDataset(bundledDatasetFolder());
const archive = openArchive({ file: ":memory:", dataset, stamp });
afterAll(() => archive.close());

const linesOf = (name: string, params: Record<string, string> = {}): string[] =>
  findListExport(archive.store, name, params)?.text.trimEnd().split("\n") ?? [];

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
    expect(findListExport(archive.store, "statements.jsonl", { manner: "shouted" })?.text).toBe("");
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
