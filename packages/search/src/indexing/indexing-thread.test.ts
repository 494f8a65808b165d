import { beforeEach, expect, test } from "vitest";

import type { IndexedDocument } from "../indexed-document.ts";
import { createMemoryStorage } from "../memory-storage.ts";
import { openSearchEngine } from "../open-search-engine.ts";
import type { SearchEngine } from "../search-engine.ts";
import type { SegmentStorage } from "../segment-storage.ts";
import { startIndexingThread } from "./start-indexing-thread.ts";

let started = 0;
beforeEach(() => {
  started = 0;
});

const startIndexing = () => {
  started += 1;
  return startIndexingThread(new URL("../testing/indexing-thread.ts", import.meta.url));
};

const toDocument = (key: number): IndexedDocument => ({
  key,
  fields: {
    title: `Number ${key % 50}`,
    body: `Kidal's talks in Moscow, day ${key}; l’Union, 莫斯科 and \ud800 ${"word ".repeat(key % 9)}`,
  },
  language: key % 4 === 0 ? "fr" : "en",
  facets: {
    kind: ["article"],
    year: [String(2000 + (key % 25))],
    "odd \ud800": key % 2 ? ["a"] : [],
  },
  days: key % 7 === 0 ? null : { earliest: key, latest: key + (key % 3) },
});

const documents = (from: number, count: number): IndexedDocument[] =>
  Array.from({ length: count }, (_, index) => toDocument(from + index));

/** What an import does: many documents, some removed or replaced while they are pending and after. */
const fill = (engine: SearchEngine): void => {
  for (let batch = 0; batch < 4; batch += 1) {
    engine.add(documents(batch * 1100, 1100));
    engine.remove([batch * 1100 + 5, batch * 1100 + 700, batch * 1100 - 3]);
    engine.add([toDocument(batch * 1100 + 6), toDocument(batch * 900)]);
    if (batch === 2) engine.prepareFlush();
    engine.flush();
  }
  engine.add(documents(4400, 300));
  engine.flush();
  engine.add(documents(4700, 10));
  engine.flush();
};

const blobsOf = (storage: SegmentStorage): Map<string, string> =>
  new Map(
    storage
      .list()
      .toSorted()
      .map((name) => [name, Buffer.from(storage.read(name) ?? []).toString("base64")]),
  );

test("an index that another thread made is the same byte for byte", () => {
  const [alone, helped] = [createMemoryStorage(), createMemoryStorage()];
  fill(openSearchEngine(alone));
  fill(openSearchEngine(helped, { startIndexing }));
  expect(started).toBe(1);
  expect(blobsOf(helped)).toEqual(blobsOf(alone));
});

test("documents that are in another thread are found before they are written, and forgotten when they are taken back", () => {
  const storage = createMemoryStorage();
  const engine = openSearchEngine(storage, { startIndexing });
  const count = (): number =>
    engine.search({
      expression: { kind: "word", text: "moscow" },
      order: "relevance",
      limit: 1,
      facets: [],
      facetLimit: 1,
    }).total;
  engine.add(documents(0, 1100));
  expect(started).toBe(1);
  expect(count()).toBe(1100);
  engine.add(documents(1100, 400));
  engine.remove([1, 1101, 1499]);
  expect(count()).toBe(1497);
  engine.prepareFlush();
  engine.rollback();
  expect(count()).toBe(0);
  expect(storage.list()).toEqual([]);
  engine.add(documents(0, 300));
  engine.rollback();
  engine.add(documents(0, 301));
  engine.flush();
  expect(count()).toBe(301);
  expect(engine.check()).toEqual([]);
});
