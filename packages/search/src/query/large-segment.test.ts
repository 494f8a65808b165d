import { expect, test } from "vitest";

import { createMemoryStorage } from "../memory-storage.ts";
import { openSearchEngine } from "../open-search-engine.ts";
import type { EngineRequest } from "../search-engine.ts";
import { findDifference } from "../testing/compare-engines.ts";
import { createRandomDocument, createRandomRequest } from "../testing/random-corpus.ts";
import { RandomSource } from "../testing/random-source.ts";
import { ReferenceEngine } from "../testing/reference-engine.ts";

/** So many that lists are long enough to be ranked by bounds, and facets to be counted in each way. */
const DOCUMENTS = 12_000;
const FACETS = ["entity", "kind", "source"];
const WORDS = [
  "the",
  "minister",
  "Mali",
  "said",
  "talks",
  "verdict",
  "grain",
  "hospital",
  "drones",
];

const toRequest = (random: RandomSource): EngineRequest => {
  const [a, b, c] = random
    .list(3, () => random.pick(WORDS))
    .map((text) => ({ kind: "word", text }) as const);
  const [first = { kind: "none" }, second = { kind: "none" }, third = { kind: "none" }] = [a, b, c];
  const filter = { kind: "facet", field: "entity", values: ["entity/3"] } as const;
  const expression = random.pick<EngineRequest["expression"]>([
    first,
    { kind: "and", parts: [first, second] },
    { kind: "and", parts: [first, second, third] },
    { kind: "or", parts: [first, second, third] },
    { kind: "and", parts: [first, { kind: "not", part: second }] },
    { kind: "and", parts: [first, filter] },
    { kind: "phrase", text: `${first.kind === "word" ? first.text : ""} said` },
  ]);
  return { expression, order: "relevance", limit: 10, facets: FACETS, facetLimit: 4 };
};

test("searches of a segment of thousands of documents have the answers of the plain reference", () => {
  const random = new RandomSource(7);
  const engine = openSearchEngine(createMemoryStorage());
  const reference = new ReferenceEngine();
  const documents = Array.from({ length: DOCUMENTS }, (_, key) =>
    createRandomDocument(random, key),
  );
  engine.add(documents);
  reference.add(documents);
  engine.flush();
  for (let query = 0; query < 40; query++) {
    if (query === 30) {
      const keys = random.list(500, () => random.below(DOCUMENTS));
      engine.remove(keys);
      reference.remove(keys);
      engine.flush();
    }
    const request = query % 4 === 0 ? createRandomRequest(random) : toRequest(random);
    expect(findDifference(engine, reference, request)).toBeUndefined();
  }
});
