/** Puts an engine and the reference through the same documents and the same searches, and tells where they differ. */
import type { IndexedDocument } from "../indexed-document.ts";
import { createMemoryStorage } from "../memory-storage.ts";
import { openSearchEngine } from "../open-search-engine.ts";
import type { EngineAnswer, EngineHit, EngineRequest, SearchEngine } from "../search-engine.ts";
import { createRandomDocument, createRandomRequest } from "./random-corpus.ts";
import { RandomSource } from "./random-source.ts";
import { ReferenceEngine } from "./reference-engine.ts";

export type Difference = {
  readonly seed: number;
  readonly request: EngineRequest;
  readonly what: string;
};

export type Comparison = {
  readonly queries: number;
  readonly hits: number;
  readonly differences: readonly Difference[];
};

/** Scores are the same up to this. */
const PRECISION = 1e-9;
/** So many pages of a search are turned. */
const MAX_PAGES = 4;

const findHitsFault = (
  hits: readonly EngineHit[],
  expected: readonly EngineHit[],
): string | undefined => {
  if (hits.length !== expected.length) return `${hits.length} hits instead of ${expected.length}`;
  for (const [index, hit] of hits.entries()) {
    const right = expected[index];
    if (right?.key !== hit.key) return `hit ${index} is ${hit.key} instead of ${right?.key}`;
    if (Math.abs(right.score - hit.score) > PRECISION * Math.max(1, right.score)) {
      return `hit ${index} has score ${hit.score} instead of ${right.score}`;
    }
  }
  return undefined;
};

/** How an answer, and the pages after it, differ from the reference; undefined when they do not. */
export const findDifference = (
  engine: SearchEngine,
  reference: ReferenceEngine,
  request: EngineRequest,
): string | undefined => {
  const expected = reference.search(request);
  let answer: EngineAnswer = engine.search(request);
  for (const part of ["total", "facets", "histogram"] as const) {
    const [is, should] = [JSON.stringify(answer[part]), JSON.stringify(expected[part])];
    if (is !== should) return `${part} is ${is} instead of ${should}`;
  }
  const { limit } = request;
  for (let page = 0; page < MAX_PAGES; page++) {
    const start = page * limit;
    const fault = findHitsFault(answer.hits, expected.hits.slice(start, start + limit));
    if (fault !== undefined) return `on page ${page}: ${fault}`;
    const isLast = limit === 0 || start + limit >= expected.hits.length;
    if (isLast !== (answer.next === null)) return `on page ${page}: next is ${answer.next}`;
    if (answer.next === null) break;
    answer = engine.search({ ...request, after: answer.next });
  }
  return undefined;
};

/** An engine and the reference, which are told the same. */
class EnginePair {
  readonly reference = new ReferenceEngine();
  readonly #storage = createMemoryStorage();
  readonly #random: RandomSource;
  /** Half of the archives are so small for the engine that it must be told to count as it does in large ones. */
  readonly #alwaysBits: boolean;
  engine: SearchEngine;
  #nextKey = 0;

  constructor(random: RandomSource) {
    this.#random = random;
    this.#alwaysBits = random.isOneIn(2);
    this.engine = this.#open();
  }

  #open(): SearchEngine {
    return openSearchEngine(this.#storage, { alwaysBits: this.#alwaysBits });
  }

  #add(documents: readonly IndexedDocument[]): void {
    this.engine.add(documents);
    this.reference.add(documents);
  }

  /** Something that happens to an archive. */
  change(): void {
    const random = this.#random;
    const kind = random.below(10);
    if (kind < 4) {
      const count = random.pick([1, 3, 20, 100, 300]);
      this.#add(random.list(count, () => createRandomDocument(random, this.#nextKey++)));
    } else if (kind === 4 && this.#nextKey > 0) {
      const keys = random.list(1 + random.below(30), () => random.below(this.#nextKey));
      this.#add(keys.map((key) => createRandomDocument(random, key)));
    } else if (kind === 5 && this.#nextKey > 0) {
      const keys = random.list(random.below(60), () => random.below(this.#nextKey));
      this.engine.remove(keys);
      this.reference.remove(keys);
    } else if (kind < 9) this.engine.flush();
    else this.#writeAnew();
  }

  #writeAnew(): void {
    if (this.#random.isOneIn(2)) this.engine.merge();
    else this.engine.flush();
    if (this.#random.isOneIn(2)) this.engine = this.#open();
  }
}

/** Compares the answers to `queries` random searches of random archives, each with a seed of its own. */
export const compareEngines = (queries: number, firstSeed: number): Comparison => {
  const differences: Difference[] = [];
  let asked = 0;
  let hits = 0;
  for (let seed = firstSeed; asked < queries; seed++) {
    const random = new RandomSource(seed);
    const pair = new EnginePair(random);
    for (let step = 0; step < 30 && asked < queries; step++) {
      pair.change();
      for (let index = 0; index < 4 && asked < queries; index++) {
        const request = createRandomRequest(random);
        asked++;
        const what = findDifference(pair.engine, pair.reference, request);
        hits += pair.engine.search(request).hits.length;
        if (what !== undefined) differences.push({ seed, request, what });
      }
    }
    for (const finding of pair.engine.check()) {
      const request = {
        expression: { kind: "all" },
        order: "oldest",
        limit: 0,
        facets: [],
        facetLimit: 0,
      } as const;
      differences.push({ seed, request, what: JSON.stringify(finding) });
    }
  }
  return { queries: asked, hits, differences };
};
