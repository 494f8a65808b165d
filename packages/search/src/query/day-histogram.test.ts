import { expect, test } from "vitest";

import { createMemoryStorage } from "../memory-storage.ts";
import { openSearchEngine } from "../open-search-engine.ts";
import type { HistogramUnit } from "../search-engine.ts";
import type { SearchExpression } from "../search-expression.ts";
import { createRandomDocument } from "../testing/random-corpus.ts";
import { RandomSource } from "../testing/random-source.ts";
import { ReferenceEngine } from "../testing/reference-engine.ts";

const word = (text: string): SearchExpression => ({ kind: "word", text });

const EXPRESSIONS: readonly SearchExpression[] = [
  { kind: "all" },
  word("the"),
  { kind: "or", parts: [word("the"), word("Mali")] },
  { kind: "and", parts: [word("the"), word("Mali")] },
  { kind: "and", parts: [word("the"), { kind: "not", part: word("Mali") }] },
  { kind: "and", parts: [word("the"), { kind: "days", earliest: 18_100, latest: 18_390 }] },
];
const UNITS: readonly (HistogramUnit | "fitting")[] = ["day", "month", "year", "fitting"];

test.each([
  { name: "a few years", spread: 900 },
  { name: "many years", spread: 12_000 },
])(
  "documents of $name are counted by the bars that are shown, however they are counted",
  ({ spread }) => {
    const random = new RandomSource(1_130);
    const reference = new ReferenceEngine();
    const storage = createMemoryStorage();
    const engine = openSearchEngine(storage);
    // Three segments, of which one lies in other years than the others; some documents are removed.
    for (const [segment, size] of [1500, 1700, 1300].entries()) {
      const documents = Array.from({ length: size }, (_, index) => {
        const document = createRandomDocument(random, segment * 10_000 + index);
        const earliest = 18_000 + (segment === 2 ? 400 : 0) + random.below(spread);
        return { ...document, days: random.isOneIn(20) ? null : { earliest, latest: earliest } };
      });
      engine.add(documents);
      reference.add(documents);
      engine.flush();
    }
    const removed = random.list(40, () => random.below(1500));
    engine.remove(removed);
    reference.remove(removed);
    const bits = openSearchEngine(storage, { alwaysBits: true });
    bits.remove(removed);
    for (const expression of EXPRESSIONS) {
      for (const histogram of UNITS) {
        const request = {
          expression,
          order: "newest",
          limit: 0,
          facets: ["kind", "source"],
          facetLimit: 5,
          histogram,
        } as const;
        const { total, facets, histogram: bars } = reference.search(request);
        const expected = { total, facets, histogram: bars };
        expect(engine.search(request)).toMatchObject(expected);
        expect(bits.search(request)).toMatchObject(expected);
      }
    }
  },
);
