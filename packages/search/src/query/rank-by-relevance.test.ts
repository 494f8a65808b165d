import { expect, test } from "vitest";

import { LruCache } from "../encoding/lru-cache.ts";
import { setBit, wordsFor } from "../encoding/bit-words.ts";
import { createMemoryStorage } from "../memory-storage.ts";
import { openSearchEngine } from "../open-search-engine.ts";
import { Segment } from "../segment/segment.ts";
import { createRandomDocument } from "../testing/random-corpus.ts";
import { RandomSource } from "../testing/random-source.ts";
import type { MatchSet } from "./match-set.ts";
import { toQueryPlan } from "./query-plan.ts";
import type { Ranking } from "./bounded-words.ts";
import { rankByRelevance } from "./rank-by-relevance.ts";
import { findTextPostings } from "./text-postings.ts";
import type { HitPlace } from "./top-hits.ts";
import { TopHits } from "./top-hits.ts";

const DOCUMENTS = 4000;

const openSegment = (random: RandomSource): Segment => {
  const storage = createMemoryStorage();
  const engine = openSearchEngine(storage);
  engine.add(Array.from({ length: DOCUMENTS }, (_, key) => createRandomDocument(random, key)));
  engine.flush();
  return new Segment(storage, 1, new LruCache(10_000_000));
};

const toRanking = (segment: Segment, words: readonly string[]): Ranking => {
  const parts = words.map((text) => ({ kind: "word", text }) as const);
  const { leaves } = toQueryPlan({ kind: "or", parts }, ["en", "plain"]);
  return {
    segment,
    averageLength: 20,
    words: leaves.map((leaf, index) => ({
      postings: findTextPostings(segment, leaf),
      weight: 1 + index * 0.7,
    })),
  };
};

const rank = (ranking: Ranking, set: MatchSet, after: HitPlace | undefined): HitPlace[] => {
  const hits = new TopHits({ capacity: 20, keys: "upwards", after });
  rankByRelevance(ranking, set, hits)();
  return hits.toSorted();
};

test("the same documents are ranked alike as a list, as bits, and when each is looked at", () => {
  const random = new RandomSource(3);
  const segment = openSegment(random);
  const all = ["the", "minister", "Mali", "said", "talks", "verdict", "grain", "hospital"];
  for (let round = 0; round < 40; round++) {
    const words = random.list(1 + random.below(3), () => random.pick(all));
    const ranking = toRanking(segment, words);
    const part = random.pick([2, 3, 6]);
    const documents = Uint32Array.from({ length: DOCUMENTS }, (_, document) => document).filter(
      () => random.isOneIn(part),
    );
    const bits = new Uint32Array(wordsFor(DOCUMENTS));
    for (const document of documents) setBit(bits, document);
    const count = documents.length;
    const listed = rank(ranking, { kind: "sparse", count, documents }, undefined);
    expect(rank(ranking, { kind: "dense", count, bits }, undefined)).toEqual(listed);
    // Short lists are scored whole.
    const each = Array.from({ length: Math.ceil(count / 500) }, (_, index) =>
      documents.slice(index * 500, (index + 1) * 500),
    ).flatMap((some) =>
      rank(ranking, { kind: "sparse", count: some.length, documents: some }, undefined),
    );
    each.sort((a, b) => b.value - a.value || a.key - b.key);
    expect(listed).toEqual(each.slice(0, 20));
    const next = rank(ranking, { kind: "sparse", count, documents }, listed[9]);
    expect(next.slice(0, 10)).toEqual(listed.slice(10, 20));
  }
});

test("of many words each may be missing, whichever of the first can do all by itself", () => {
  const random = new RandomSource(5);
  const segment = openSegment(random);
  const [heavy, ...light] = toRanking(segment, ["verdict", "the", "said", "Mali"]).words;
  if (heavy === undefined) throw new Error("the first word is among them");
  const others = Array.from({ length: 40 }, (_, place) => ({
    postings: (light[place % light.length] ?? heavy).postings,
    weight: 0.01,
  }));
  const ranking = { segment, averageLength: 20, words: [{ ...heavy, weight: 50 }, ...others] };
  const documents = Uint32Array.from({ length: DOCUMENTS }, (_, document) => document);
  const bits = new Uint32Array(wordsFor(DOCUMENTS));
  for (const document of documents) setBit(bits, document);
  const dense = rank(ranking, { kind: "dense", count: DOCUMENTS, bits }, undefined);
  const parts = Array.from({ length: DOCUMENTS / 500 }, (_, part) =>
    documents.slice(part * 500, (part + 1) * 500),
  ).flatMap((some) =>
    rank(ranking, { kind: "sparse", count: some.length, documents: some }, undefined),
  );
  parts.sort((a, b) => b.value - a.value || a.key - b.key);
  expect(dense).toEqual(parts.slice(0, 20));
});
