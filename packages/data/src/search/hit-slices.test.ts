import { join } from "node:path";
import { draftOf } from "@onrecord/testing";
import { expect, onTestFinished, test } from "vitest";
import { openArchive } from "../archive/open-archive.ts";
import { openCollection } from "../archive/open-collection.ts";
import { readIds, readSlice } from "../archive/slice.ts";
import type { Database } from "../archive/sqlite.ts";
import { openDatabase } from "../archive/sqlite.ts";
import { bundledDatasetFolder } from "../dataset/bundled-dataset-folder.ts";
import { readDataset } from "../dataset/read-dataset.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { HitSlices } from "./hit-slices.ts";
import { createSearchIndex } from "./search-index.ts";

const PLACES = ["Kidal", "Gao", "Timbuktu", "Bamako", "Mopti"];

const openFile = (file: string): Database => {
  const db = openDatabase(file);
  onTestFinished(() => db.close());
  return db;
};

test("articles that are kept are given as they are read, in whatever order they are asked for", () => {
  const file = join(temporaryFolder(), "collection.sqlite");
  const collection = openCollection({ file, create: true });
  onTestFinished(() => collection.close());
  collection.importer.addAll(PLACES.map((place) => draftOf(`${place} fell.`)));
  const db = openFile(file);
  const all = db.all("SELECT position FROM record WHERE kind = 'article'");
  const [a = 0, b = 0, c = 0, d = 0] = all.map(({ position }) => Number(position));
  const slices = new HitSlices();
  for (const positions of [[b, a], [c, b, d], [a, d], [d, 999_999, a], []]) {
    const { slice, ids } = slices.read(db, positions, readSlice(db, []));
    expect(slice).toEqual(readSlice(db, positions));
    expect(ids).toEqual(readIds(db, positions));
  }
});

test("records of all kinds are given with all that they refer to", async () => {
  const { dataset } = await readDataset(bundledDatasetFolder());
  const file = join(temporaryFolder(), "archive.sqlite");
  openArchive({ file, dataset }).close();
  const db = openFile(file);
  const positions = db.all("SELECT position FROM record").map(({ position }) => Number(position));
  const slices = new HitSlices();
  for (let from = 0; from < positions.length; from += 7) {
    const some = positions.slice(from, from + 9).toReversed();
    const { slice, ids } = slices.read(db, some, readSlice(db, []));
    expect(slice).toEqual(readSlice(db, some));
    expect(ids).toEqual(readIds(db, some));
  }
});

test("what was shown before is shown as it is now, after an article came in", () => {
  const file = join(temporaryFolder(), "collection.sqlite");
  const collection = openCollection({ file, create: true });
  onTestFinished(() => collection.close());
  const db = openFile(file);
  const anew = createSearchIndex(db, { keepAnswers: false });
  const kept = createSearchIndex(db);
  for (const place of PLACES) {
    collection.importer.addAll([draftOf(`${place} fell, and Kidal with it.`)]);
    for (const limit of [1, 2, 3, 10]) {
      const request = { text: "kidal", limit };
      expect(kept.search(request)).toEqual(anew.search(request));
    }
  }
});
