import { expect, test } from "vitest";

import type { IndexedDocument } from "./indexed-document.ts";
import { DamagedIndexError } from "./index-manifest.ts";
import { createMemoryStorage } from "./memory-storage.ts";
import { openSearchEngine } from "./open-search-engine.ts";
import { InvalidCursorError } from "./query/search-cursor.ts";
import type { EngineRequest, SearchEngine } from "./search-engine.ts";
import type { SegmentStorage } from "./segment-storage.ts";
import { compareEngines } from "./testing/compare-engines.ts";
import { createRandomDocument } from "./testing/random-corpus.ts";
import { RandomSource } from "./testing/random-source.ts";

const REQUEST: EngineRequest = {
  expression: { kind: "all" },
  order: "relevance",
  limit: 20,
  facets: [],
  facetLimit: 10,
};

const toDocument = (key: number, body: string, title = ""): IndexedDocument => ({
  key,
  fields: { title, body },
  language: "en",
  facets: {},
  days: null,
});

const keysOf = (engine: SearchEngine, word: string): number[] =>
  engine
    .search({ ...REQUEST, expression: { kind: "word", text: word } })
    .hits.map(({ key }) => key);

/** A copy as a power cut would leave it: what was written until then, in pieces. */
const copyStorage = (storage: SegmentStorage): SegmentStorage => {
  const copy = createMemoryStorage();
  for (const name of storage.list()) copy.write(name, storage.read(name) ?? new Uint8Array());
  return copy;
};

test("random searches of random archives have the answers of the plain reference", () => {
  const { queries, hits, differences } = compareEngines(500, 20_261_123);
  expect(differences).toEqual([]);
  expect(queries).toBe(500);
  expect(hits).toBeGreaterThan(queries);
}, 120_000);

test("a document is found as soon as it is added, and after the index is opened anew only when it was written", () => {
  const storage = createMemoryStorage();
  const engine = openSearchEngine(storage);
  engine.add([toDocument(1, "Talks in Kidal")]);
  expect(keysOf(engine, "kidal")).toEqual([1]);
  expect(keysOf(openSearchEngine(storage), "kidal")).toEqual([]);
  engine.flush();
  expect(keysOf(openSearchEngine(storage), "kidal")).toEqual([1]);
});

test("a word in the title counts as much as four in the body", () => {
  const engine = openSearchEngine(createMemoryStorage());
  engine.add([
    toDocument(1, "kidal kidal kidal kidal gao"),
    toDocument(2, "gao gao gao gao", "kidal"),
    toDocument(3, "kidal gao gao gao gao"),
  ]);
  const { hits } = engine.search({ ...REQUEST, expression: { kind: "word", text: "kidal" } });
  expect(hits.map(({ key }) => key)).toEqual([1, 2, 3]);
  expect(hits[0]?.score).toBe(hits[1]?.score);
});

test("a phrase does not begin in the title and end in the body", () => {
  const engine = openSearchEngine(createMemoryStorage());
  engine.add([toDocument(1, "talks resumed", "peace"), toDocument(2, "peace talks resumed")]);
  const expression = { kind: "phrase", text: "peace talks" } as const;
  expect(engine.search({ ...REQUEST, expression }).hits.map(({ key }) => key)).toEqual([2]);
});

test("days that end before they begin match nothing, beside a word as well as alone", () => {
  const engine = openSearchEngine(createMemoryStorage());
  engine.add([{ ...toDocument(1, "talks"), days: { earliest: 100, latest: 200 } }]);
  const days = { kind: "days", earliest: 160, latest: 150 } as const;
  const word = { kind: "word", text: "talks" } as const;
  const both = { kind: "and", parts: [word, days] } as const;
  const totals = [word, days, both].map(
    (expression) => engine.search({ ...REQUEST, expression }).total,
  );
  expect(totals).toEqual([1, 0, 0]);
});

test("days that lie thousands of years apart are counted as others are", () => {
  const engine = openSearchEngine(createMemoryStorage());
  const documents = Array.from({ length: 400 }, (_, key) =>
    toDocument(key, key % 8 === 0 ? "gao" : "kidal"),
  );
  engine.add(
    documents.map((document) => {
      const day = document.key % 2 === 0 ? -700_000 : 500_000;
      return { ...document, days: { earliest: day, latest: day } };
    }),
  );
  const expression = { kind: "word", text: "kidal" } as const;
  const { histogram } = engine.search({ ...REQUEST, expression, histogram: "year" });
  expect(histogram).toEqual([
    { start: "0053", count: 150 },
    { start: "3338", count: 200 },
  ]);
});

test("pages stay as they were while documents come in and go", () => {
  const random = new RandomSource(7);
  const engine = openSearchEngine(createMemoryStorage());
  engine.add(Array.from({ length: 600 }, (_, key) => createRandomDocument(random, key)));
  for (const order of ["relevance", "newest", "oldest"] as const) {
    const request = {
      ...REQUEST,
      order,
      limit: 7,
      expression: {
        kind: "or",
        parts: [
          { kind: "word", text: "mali" },
          { kind: "word", text: "the" },
        ],
      },
    } as const;
    const before = engine.search({ ...request, limit: 10_000 }).hits;
    const paged = [];
    let next: string | null | undefined;
    let fresh = 1_000_000;
    while (next !== null) {
      const page = engine.search({ ...request, after: next ?? undefined });
      paged.push(...page.hits.filter(({ key }) => key < 1_000_000));
      ({ next } = page);
      engine.add([createRandomDocument(random, fresh++)]);
      if (random.isOneIn(4)) engine.flush();
    }
    expect(paged).toEqual(before);
    engine.remove(Array.from({ length: fresh - 1_000_000 }, (_, index) => 1_000_000 + index));
  }
});

test("a cursor of another search is refused", () => {
  const engine = openSearchEngine(createMemoryStorage());
  engine.add([toDocument(1, "a"), toDocument(2, "a")]);
  const { next } = engine.search({ ...REQUEST, limit: 1 });
  expect(next).not.toBeNull();
  const other = { ...REQUEST, order: "oldest", after: next ?? "" } as const;
  expect(() => engine.search(other)).toThrow(InvalidCursorError);
  for (const after of ["", "x", "W10", "bnVsbA"]) {
    expect(() => engine.search({ ...REQUEST, after })).toThrow(InvalidCursorError);
  }
});

test("what was added in a transaction that was rolled back is forgotten", () => {
  const storage = createMemoryStorage();
  const engine = openSearchEngine(storage);
  engine.add([toDocument(1, "first")]);
  engine.flush();
  const before = copyStorage(storage);
  engine.add([toDocument(2, "second")]);
  engine.remove([1]);
  engine.flush();
  for (const name of storage.list()) storage.delete(name);
  for (const name of before.list()) storage.write(name, before.read(name) ?? new Uint8Array());
  engine.rollback();
  expect([...engine.keys()]).toEqual([1]);
  expect(keysOf(engine, "first")).toEqual([1]);
  engine.add([toDocument(3, "third")]);
  engine.flush();
  expect(engine.check()).toEqual([]);
  expect([...openSearchEngine(storage).keys()]).toEqual([1, 3]);
});

test("a reader sees what another engine has written when it refreshes, and is not disturbed by merges", () => {
  const storage = createMemoryStorage();
  const writer = openSearchEngine(storage);
  const reader = openSearchEngine(storage);
  for (let key = 0; key < 40; key++) {
    writer.add([toDocument(key, `word number${key}`)]);
    writer.flush();
    if (key % 10 === 5) reader.refresh();
    // What the reader knows may have been merged away: then it looks again by itself.
    expect(keysOf(reader, "word").length).toBeLessThanOrEqual(key + 1);
  }
  writer.merge();
  expect(keysOf(reader, "number3")).toEqual([3]);
  reader.refresh();
  expect(reader.size()).toEqual({ documents: 40, segments: 1 });
});

test("words of the index are told with the number of their documents", () => {
  const engine = openSearchEngine(createMemoryStorage());
  engine.add([
    toDocument(1, "kidal kidal kid"),
    toDocument(2, "Kidal kit"),
    toDocument(3, "gao Elections elections elect"),
  ]);
  expect(engine.words("ki", 2)).toMatchObject([
    { term: "kidal", documents: 2 },
    { term: "kid", documents: 1 },
  ]);
  expect(engine.near("kidl", 5).map(({ term }) => term)).toEqual(["kidal", "kid"]);
  expect(engine.words("?", 5)).toEqual([]);
  const elections = { term: "elect", word: "elections", documents: 1 };
  expect(engine.words("electi", 5)).toEqual([elections]);
  engine.flush();
  engine.add([toDocument(4, "elected elected elected")]);
  expect(engine.near("electionz", 5)).toEqual([{ term: "elect", word: "elected", documents: 2 }]);
  engine.merge();
  expect(engine.words("elected", 5)).toMatchObject([{ word: "elected", documents: 2 }]);
});

test("a key that is no whole number of 32 bits is refused", () => {
  const engine = openSearchEngine(createMemoryStorage());
  for (const key of [-1, 0.5, 2 ** 32 - 1, Number.NaN]) {
    expect(() => engine.add([toDocument(key, "a")])).toThrow(RangeError);
  }
});

test("a check names a blob that was damaged, one that is missing and one that belongs to nothing", () => {
  const storage = createMemoryStorage();
  const engine = openSearchEngine(storage);
  const random = new RandomSource(3);
  engine.add(Array.from({ length: 300 }, (_, key) => createRandomDocument(random, key)));
  engine.flush();
  expect(engine.check()).toEqual([]);
  for (const name of storage.list().filter((blob) => blob !== "manifest")) {
    const copy = copyStorage(storage);
    const bytes = new Uint8Array(copy.read(name) ?? []);
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
    copy.write(name, bytes);
    const damaged = openSearchEngineOrNot(storage, copy);
    expect(damaged).toMatchObject([{ code: "damaged", blob: name }]);
    copy.delete(name);
    expect(openSearchEngineOrNot(storage, copy)).toMatchObject([{ code: "missing", blob: name }]);
  }
  storage.write("segments/99/meta", new Uint8Array(8));
  expect(engine.check()).toMatchObject([{ code: "orphan", blob: "segments/99/meta" }]);
});

/** What a check of `copy` finds; the engine is opened while all is well, as a running program has it. */
const openSearchEngineOrNot = (
  whole: SegmentStorage,
  copy: SegmentStorage,
): ReturnType<SearchEngine["check"]> => {
  let current = whole;
  const engine = openSearchEngine({
    list: () => current.list(),
    read: (name) => current.read(name),
    write: (name, bytes) => current.write(name, bytes),
    delete: (name) => current.delete(name),
  });
  current = copy;
  return engine.check();
};

test("an index whose manifest is damaged is refused in plain words", () => {
  const storage = createMemoryStorage();
  const engine = openSearchEngine(storage);
  engine.add([toDocument(1, "a")]);
  engine.flush();
  const bytes = new Uint8Array(storage.read("manifest") ?? []);
  bytes[3] = (bytes[3] ?? 0) ^ 1;
  storage.write("manifest", bytes);
  expect(() => openSearchEngine(storage)).toThrow(DamagedIndexError);
});
