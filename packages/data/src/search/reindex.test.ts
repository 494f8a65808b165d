import { join } from "node:path";
import { draftOf } from "@onrecord/testing";
import { expect, onTestFinished, test } from "vitest";
import { openArchive } from "../archive/open-archive.ts";
import { openCollection } from "../archive/open-collection.ts";
import type { Database } from "../archive/sqlite.ts";
import { openDatabase } from "../archive/sqlite.ts";
import { bundledDatasetFolder } from "../dataset/bundled-dataset-folder.ts";
import { readDataset } from "../dataset/read-dataset.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { checkIndex, reindex } from "./reindex.ts";
import { createSearchIndex } from "./search-index.ts";

const { dataset } = await readDataset(bundledDatasetFolder());
const SOUND = { findings: [], missing: 0, surplus: 0 };

function newArchive(): { readonly file: string; readonly db: Database } {
  const file = join(temporaryFolder(), "archive.sqlite");
  openArchive({ file, dataset }).close();
  const db = openDatabase(file);
  onTestFinished(() => db.close());
  return { file, db };
}

test("an index made anew answers as the one before", () => {
  const { db } = newArchive();
  const request = { text: "kidal OR grain", limit: 50 };
  const before = createSearchIndex(db).search(request);
  expect(checkIndex(db)).toEqual(SOUND);
  db.run("DELETE FROM search_blob WHERE name <> 'manifest'");
  expect(checkIndex(db).findings).not.toEqual([]);
  expect(reindex(db)).toBeGreaterThan(50);
  expect(checkIndex(db)).toEqual(SOUND);
  expect(createSearchIndex(db).search(request)).toEqual(before);
});

test("records that are listed and cannot be found are counted, and the other way round", () => {
  const { db } = newArchive();
  const listed = db.all("SELECT position FROM listed WHERE list <> 'relation'");
  db.run("INSERT INTO record (position, id, kind, json) VALUES (100000, 'x', 'person', '{}')");
  db.run("INSERT INTO listed VALUES ('entity', 0, 100000)");
  expect(checkIndex(db)).toMatchObject({ missing: 1, surplus: 0 });
  db.run("DELETE FROM listed");
  expect(checkIndex(db)).toMatchObject({ missing: 0, surplus: listed.length });
});

test("a collection whose index is damaged gets a new one when it is opened", () => {
  const file = join(temporaryFolder(), "collection.sqlite");
  const collection = openCollection({ file, create: true });
  collection.importer.addAll([draftOf("Kidal fell.")]);
  collection.close();
  const db = openDatabase(file);
  db.write("UPDATE search_blob SET bytes = ? WHERE name = 'manifest'", new Uint8Array(3));
  db.close();
  const again = openCollection({ file, create: false });
  onTestFinished(() => again.close());
  expect(again.search.search({ text: "kidal", limit: 1 }).total).toBe(1);
  expect(again.checkIndex()).toEqual(SOUND);
  expect(again.reindex()).toBe(1);
});

test("the archive of a dataset whose index is of another version, or damaged, is made anew", () => {
  const { file, db } = newArchive();
  db.write("UPDATE search_blob SET bytes = ? WHERE name = 'manifest'", new Uint8Array([1, 2, 3]));
  const archive = openArchive({ file, dataset });
  onTestFinished(() => archive.close());
  expect(archive.search.search({ text: "kidal", limit: 1 }).total).toBeGreaterThan(0);
});
