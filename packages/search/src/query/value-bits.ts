/** The documents of facets' values, and of years, as bits: what a large set has of one is counted without looking at its documents. */
import { BitMemory } from "../encoding/bit-memory.ts";
import { hasBit, setBit, wordsFor } from "../encoding/bit-words.ts";
import type { Postings } from "../segment/postings.ts";
import { facetTerm } from "../segment/segment-names.ts";
import type { Segment } from "../segment/segment.ts";
import type { MatchSet } from "./match-set.ts";

/** So many sets of a segment are kept. */
const MOST_SLOTS = 256;
/** Where the set lies that is counted. */
const COUNTED = 0;
/** A value of one in so many documents, or rarer, is looked up one by one. */
const RARE = 256;
/** Facets have no more values than this: a facet and a value are one number. */
const MOST_VALUES = 2 ** 32;

export type DenseSet = Extract<MatchSet, { readonly kind: "dense" }>;

export class ValueBits {
  readonly #segment: Segment;
  readonly #memory: BitMemory;
  readonly #slots = new Map<number, number>();
  #counted: DenseSet | undefined;

  constructor(segment: Segment) {
    this.#segment = segment;
    this.#memory = new BitMemory(wordsFor(segment.documents));
  }

  /** What it may take at most. */
  get bytes(): number {
    return MOST_SLOTS * this.#memory.slotBytes;
  }

  /** From now on, what this set has is counted. */
  begin(set: DenseSet): void {
    if (this.#counted === set) return;
    this.#counted = set;
    this.#memory.write(COUNTED, set.bits);
  }

  /** How many documents of the set have a value of a facet. */
  countValue(facet: number, ordinal: number): number {
    const slot = this.#slots.get(facet * MOST_VALUES + ordinal);
    if (slot !== undefined) return this.#memory.countCommon(COUNTED, slot);
    const segment = this.#segment;
    const field = segment.meta.facets[facet]?.field ?? "";
    const postings = segment.postings(facetTerm(field, segment.facetValues(facet)[ordinal] ?? ""));
    const isKept = postings.count * RARE > segment.documents && this.#slots.size + 1 < MOST_SLOTS;
    if (!isKept) return this.#countListed(postings);
    return this.#keep(facet * MOST_VALUES + ordinal, toBits(postings, segment.documents));
  }

  /** How many of them have one of these documents; `key` is a number below 0 that stands for them. */
  countListed(key: number, list: () => Uint32Array): number {
    const slot = this.#slots.get(key);
    if (slot !== undefined) return this.#memory.countCommon(COUNTED, slot);
    const documents = list();
    const listed = { kind: "sparse", count: documents.length, documents } as const;
    if (this.#slots.size + 1 >= MOST_SLOTS) return this.#countListed(listed);
    return this.#keep(key, toBits(listed, this.#segment.documents));
  }

  #keep(key: number, bits: Uint32Array): number {
    // The first slot is that of the set that is counted.
    const slot = this.#slots.size + 1;
    this.#memory.write(slot, bits);
    this.#slots.set(key, slot);
    return this.#memory.countCommon(COUNTED, slot);
  }

  #countListed(postings: MatchSet | Postings): number {
    const counted = this.#counted?.bits;
    if (counted === undefined) return 0;
    if (postings.kind === "dense") {
      this.#memory.write(MOST_SLOTS, postings.bits);
      return this.#memory.countCommon(COUNTED, MOST_SLOTS);
    }
    const { documents } = postings;
    let count = 0;
    for (let index = 0; index < documents.length; index++) {
      if (hasBit(counted, documents[index] ?? 0)) count++;
    }
    return count;
  }
}

const toBits = (set: MatchSet | Postings, documents: number): Uint32Array => {
  if (set.kind === "dense") return set.bits;
  const bits = new Uint32Array(wordsFor(documents));
  for (const document of set.documents) setBit(bits, document);
  return bits;
};

/** Those of a segment, which are kept with what else is dear to work out. */
export const valueBitsOf = (segment: Segment): ValueBits =>
  segment.remember("value-bits", () => {
    const value = new ValueBits(segment);
    return { value, bytes: value.bytes };
  });
