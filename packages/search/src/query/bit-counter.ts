/**
 * Counts what a large set of documents of a segment has value by value, from bits. A value costs the same however large the set is, so
 * that only those are counted that may be among the most frequent: kept counts tell how frequent each can be at most.
 */
import { setBit, wordsFor } from "../encoding/bit-words.ts";
import type { Segment } from "../segment/segment.ts";
import type { Asked, NamedSet } from "./composition.ts";
import { findCovers } from "./composition.ts";
import { toFacetCounting } from "./facet-counting.ts";
import type { MatchSet } from "./match-set.ts";
import type { SegmentCounter } from "./segment-counter.ts";
import type { DenseSet, ValueBits } from "./value-bits.ts";
import { valueBitsOf } from "./value-bits.ts";

/** How frequent each value of a facet can be at most; that of an ordinal stands `first` places further. */
export type FacetBounds = { readonly counts: Uint32Array; readonly first: number };

/** What several have together. What only one has is not copied, and must not be changed. */
const addUp = (all: readonly Uint32Array[]): Uint32Array => {
  const [only = new Uint32Array(), second] = all;
  if (second === undefined) return only;
  const sums = only.slice();
  for (const counts of all.slice(1)) {
    for (let place = 0; place < sums.length; place++) {
      sums[place] = (sums[place] ?? 0) + (counts[place] ?? 0);
    }
  }
  return sums;
};

const toLesser = (a: Uint32Array, b: Uint32Array): Uint32Array => {
  for (let place = 0; place < a.length; place++) {
    const count = b[place] ?? 0;
    if (count < (a[place] ?? 0)) a[place] = count;
  }
  return a;
};

export class BitCounter {
  readonly segment: Segment;
  readonly #counter: SegmentCounter;
  readonly #covers: readonly (readonly NamedSet[])[];
  readonly #bits: ValueBits;

  constructor(
    counter: SegmentCounter,
    covers: readonly (readonly NamedSet[])[],
    matches: DenseSet,
  ) {
    this.segment = counter.segment;
    this.#counter = counter;
    this.#covers = covers;
    this.#bits = valueBitsOf(counter.segment);
    this.#bits.begin(matches);
  }

  /** The least that any cover allows. */
  bound(facet: number): FacetBounds {
    const counting = toFacetCounting(this.#counter, facet);
    const sums = this.#covers.map((cover) =>
      addUp(cover.map((base) => this.#counter.countBase(base, counting))),
    );
    const [first = new Uint32Array(counting.size), ...others] = sums;
    const counts = others.length === 0 ? first : others.reduce(toLesser, first.slice());
    return { counts, first: counting.first };
  }

  countValue(facet: number, ordinal: number): number {
    return this.#bits.countValue(facet, ordinal);
  }

  countListed(key: number, list: () => Uint32Array): number {
    return this.#bits.countListed(key, list);
  }
}

const toDense = (set: MatchSet, { documents }: Segment): DenseSet => {
  if (set.kind === "dense") return set;
  const bits = new Uint32Array(wordsFor(documents));
  for (const document of set.documents) setBit(bits, document);
  return { kind: "dense", count: set.count, bits };
};

/** The counter of what the plan matches. */
export const createBitCounter = (counter: SegmentCounter, asked: Asked): BitCounter =>
  new BitCounter(counter, findCovers(asked), toDense(asked.matches, counter.segment));
