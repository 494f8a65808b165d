import { join } from "node:path";
import { draftOf } from "@onrecord/testing";
import { expect, onTestFinished, test } from "vitest";
import type { Collection } from "../archive/open-collection.ts";
import { openCollection } from "../archive/open-collection.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";

const newFile = (): string => join(temporaryFolder(), "collection.sqlite");

function open(file: string, create = false): Collection {
  const collection = openCollection({ file, create });
  onTestFinished(() => collection.close());
  return collection;
}

test("an answer is given again as long as nothing changed", () => {
  const collection = open(newFile(), true);
  collection.importer.addAll([draftOf("Lavrov spoke of Mali.")]);
  const first = collection.search.search({ text: "mali", limit: 10 });
  expect(collection.search.search({ text: "mali", limit: 10, order: "relevance" })).toBe(first);
  expect(collection.search.search({ text: "mali", limit: 9 })).not.toBe(first);
  expect(collection.search.search({ text: "mali", limit: 10, order: "newest" })).not.toBe(first);
});

test("what is added by this connection, or by another, is found at once", () => {
  const file = newFile();
  const collection = open(file, true);
  const other = open(file);
  const totals = (): readonly number[] =>
    [collection, other].map(({ search }) => search.search({ text: "mali", limit: 10 }).total);
  expect(totals()).toEqual([0, 0]);
  collection.importer.addAll([draftOf("Lavrov spoke of Mali.")]);
  expect(totals()).toEqual([1, 1]);
  other.importer.addAll([draftOf("Diop left for Mali.")]);
  expect(totals()).toEqual([2, 2]);
});

test("what is added and not yet committed is found by its own connection alone, and forgotten when it is taken back", () => {
  const file = newFile();
  const collection = open(file, true);
  const other = open(file);
  const totals = (): readonly number[] =>
    [collection, other].map(({ search }) => search.search({ text: "mali", limit: 10 }).total);
  collection.importer.add(draftOf("Lavrov spoke of Mali."));
  expect(totals()).toEqual([1, 0]);
  collection.importer.rollback();
  expect(totals()).toEqual([0, 0]);
});
