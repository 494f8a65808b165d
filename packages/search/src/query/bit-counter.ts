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

/** Which values of facets are told: the most frequent `limit` of each field. */
export type WantedFacets = { readonly fields: readonly string[]; readonly limit: number };

/** How frequent each value of a facet can be at most; that of an ordinal stands `first` places further. */
export type FacetBounds = { readonly counts: Uint32Array; readonly first: number };

/** To count one value is as much as to look at one of so many documents of the segment, and at so many more. */
const DOCUMENTS_A_LOOK = 4096;
const VALUE_COST = 8;
/** A value that is told is one of so many that are counted, where the bounds are tight. */
const LOOKS = 1.5;

const sizeOf = (cover: readonly NamedSet[]): number =>
  cover.reduce((sum, { set }) => sum + set.count, 0);

/** About what it costs, in documents that are looked at: the smaller the set beside its covers, the more values may be frequent in it. */
const estimateCost = (
  { search: { segment }, matches }: Asked,
  covers: readonly (readonly NamedSet[])[],
  { fields, limit }: WantedFacets,
): number => {
  const least = Math.min(...covers.map(sizeOf));
  const looked = (LOOKS * limit * least) / Math.max(1, matches.count);
  const values = segment.meta.facets
    .filter(({ field }) => fields.includes(field))
    .reduce((sum, facet) => sum + Math.min(facet.values, looked), 0);
  return values * (segment.documents / DOCUMENTS_A_LOOK + VALUE_COST);
};

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
    const bounds = sums.reduce(toLesser, new Uint32Array(counting.size).fill(0xffffffff));
    return { counts: bounds, first: counting.first };
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

/** What is known before it is decided how to count: what looking at documents costs, and whether bits are to be counted whatever they cost. */
export type CountingChoice = {
  readonly wanted: WantedFacets;
  readonly cost: number;
  readonly alwaysBits: boolean;
};

/** The counter of what the plan matches; undefined where looking at documents is less work. */
export const findBitCounter = (
  counter: SegmentCounter,
  asked: Asked,
  { wanted, cost, alwaysBits }: CountingChoice,
): BitCounter | undefined => {
  const { matches } = asked;
  if (!alwaysBits && (matches.kind === "sparse" || cost < counter.segment.documents / 64))
    return undefined;
  const covers = findCovers(asked);
  return alwaysBits || estimateCost(asked, covers, wanted) < cost
    ? new BitCounter(counter, covers, toDense(matches, counter.segment))
    : undefined;
};
