import { expect, test } from "vitest";

import { LruCache } from "../encoding/lru-cache.ts";
import { createMemoryStorage } from "../memory-storage.ts";
import { openSearchEngine } from "../open-search-engine.ts";
import { Segment } from "../segment/segment.ts";
import { createRandomDocument, createRandomRequest } from "../testing/random-corpus.ts";
import { RandomSource } from "../testing/random-source.ts";
import type { SearchExpression } from "../search-expression.ts";
import type { Asked, Composition } from "./composition.ts";
import { findLeastWay, findWays } from "./composition.ts";
import { findMatches } from "./find-matches.ts";
import { documentsOf } from "./match-set.ts";
import { toQueryPlan } from "./query-plan.ts";
import type { TextLeaf } from "./query-plan.ts";
import { findTextPostings } from "./text-postings.ts";

const openSegment = (random: RandomSource): Segment => {
  const storage = createMemoryStorage();
  const engine = openSearchEngine(storage);
  const total = random.pick([40, 320, 700]);
  engine.add(Array.from({ length: total }, (_, key) => createRandomDocument(random, key)));
  engine.flush();
  const segment = new Segment(storage, 1, new LruCache(1_000_000));
  const removed = new Set(random.list(random.pick([0, 0, 30]), () => random.below(total)));
  for (const document of removed) segment.removeDocument(document);
  return segment;
};

const ask = (segment: Segment, expression: SearchExpression): Asked => {
  const { root } = toQueryPlan(expression, ["en", "plain"]);
  const search = {
    segment,
    postingsOf: (leaf: TextLeaf) => findTextPostings(segment, leaf),
  };
  return { search, root, matches: findMatches(search, root), width: 0 };
};

/** Any expression, or one of the kinds that are asked most. */
const toExpression = (random: RandomSource): SearchExpression => {
  const [a, b] = ["the", "minister", "Mali", "said", "talks", "of"].toSorted(
    () => random.below(3) - 1,
  );
  const words = [a, b].map((text = "") => ({ kind: "word", text }) as const);
  const [first = { kind: "none" }, second = { kind: "none" }] = words;
  return random.pick<() => SearchExpression>([
    () => createRandomRequest(random).expression,
    () => ({ kind: "or", parts: words }),
    () => ({ kind: "and", parts: words }),
    () => ({ kind: "and", parts: [first, { kind: "not", part: second }] }),
  ])();
};

/** How often each document counts; those that do not are left out. */
const toCounts = ({ bases, rest }: Composition): Map<number, number> => {
  const counts = new Map<number, number>();
  const add = (documents: Uint32Array, sign: number): void => {
    for (const document of documents) counts.set(document, (counts.get(document) ?? 0) + sign);
  };
  for (const { sign, base } of bases) add(documentsOf(base.set), sign);
  add(rest.documents, rest.sign);
  for (const [document, count] of counts) if (count === 0) counts.delete(document);
  return counts;
};

test("every way of counting what was found counts each document of it once, and no other", () => {
  const random = new RandomSource(20_261_123);
  const used = new Map<string, number>();
  for (let round = 0; round < 16; round++) {
    const segment = openSegment(random);
    for (let turn = 0; turn < 60; turn++) {
      const asked = ask(segment, toExpression(random));
      const expected = new Map([...documentsOf(asked.matches)].map((document) => [document, 1]));
      for (const way of findWays(asked)) {
        const composition = way.compose();
        expect(composition.rest.documents).toHaveLength(way.cost);
        expect(composition.bases).toHaveLength(way.bases);
        expect(toCounts(composition)).toEqual(expected);
        const shape = `${composition.bases.map(({ sign }) => sign).join()} ${composition.rest.sign}`;
        used.set(shape, (used.get(shape) ?? 0) + 1);
      }
      expect(toCounts(findLeastWay(asked).compose())).toEqual(expected);
    }
  }
  // From a larger set, from several that overlap, from two that leave others out, and from one that does.
  for (const shape of ["1 -1", "1,1 -1", "1,1,-1 1", "1,-1 -1"]) {
    expect(used.get(shape) ?? 0, shape).toBeGreaterThan(5);
  }
});

test("a frequent word alone is counted without looking at any document", () => {
  const storage = createMemoryStorage();
  const engine = openSearchEngine(storage);
  const fields = { title: "", body: "kidal" };
  const documents = Array.from({ length: 300 }, (_, key) => ({
    key,
    fields: key % 3 === 0 ? { title: "", body: "gao" } : fields,
    language: "en",
    facets: {},
    days: null,
  }));
  engine.add(documents);
  engine.flush();
  const segment = new Segment(storage, 1, new LruCache(1_000_000));
  const word = { kind: "word", text: "kidal" } as const;
  const inBrackets = { kind: "or", parts: [{ kind: "and", parts: [word] }] } as const;
  for (const expression of [word, inBrackets]) {
    expect(findLeastWay(ask(segment, expression)).compose().rest.documents).toHaveLength(0);
  }
});
