/** Counts facets exactly, over all segments. */
import type { FacetCount } from "../search-engine.ts";
import type { Segment } from "../segment/segment.ts";
import type { BitCounter } from "./bit-counter.ts";
import type { Composition } from "./composition.ts";
import { toFacetCounting } from "./facet-counting.ts";
import type { FacetNames, FacetValues } from "./facet-names.ts";
import { findFrequent, findLeast } from "./frequent-counts.ts";
import type { SegmentCounter } from "./segment-counter.ts";

export type FacetOptions = {
  /** How many values of each facet are told. */
  readonly limit: number;
  readonly names: FacetNames;
};

/** A segment whose values are counted when they are asked for, and which of its ordinals has a number, and 1; 0 for none. */
type CountedLater = {
  readonly counter: BitCounter;
  readonly facet: number;
  readonly places: Uint32Array;
};

/** The counts of a facet by the numbers of its values; it grows as segments bring more values. */
class FieldCounts {
  readonly field: string;
  readonly facetValues: FacetValues;
  #counts: Uint32Array;
  /** With what the segments that are counted later can have at most. */
  #bounds: Uint32Array | undefined;
  readonly #later: CountedLater[] = [];

  constructor(field: string, facetValues: FacetValues) {
    this.field = field;
    this.facetValues = facetValues;
    this.#counts = new Uint32Array(facetValues.values.length);
  }

  add(counts: Uint32Array, first: number, numbers: Uint32Array): void {
    this.#counts = this.#widen(this.#counts);
    addNumbered(this.#counts, { counts, first, numbers });
    if (this.#bounds === undefined) return;
    this.#bounds = this.#widen(this.#bounds);
    addNumbered(this.#bounds, { counts, first, numbers });
  }

  /** Counts a segment's values when it is known which may be among the most frequent. */
  addLater(counter: BitCounter, facet: number, names: FacetNames): void {
    const numbers = names.numbersOf(counter.segment, facet);
    this.#bounds = this.#widen(this.#bounds ?? this.#counts.slice());
    addNumbered(this.#bounds, { ...counter.bound(facet), numbers });
    this.#later.push({ counter, facet, places: names.placesOf(counter.segment, facet) });
  }

  #widen(counts: Uint32Array): Uint32Array {
    const needed = this.facetValues.values.length;
    if (needed <= counts.length) return counts;
    const larger = new Uint32Array(needed);
    larger.set(counts);
    return larger;
  }

  #countNow(number: number): number {
    let sum = this.#counts[number] ?? 0;
    for (const { counter, facet, places } of this.#later) {
      const place = places[number] ?? 0;
      if (place > 0) sum += counter.countValue(facet, place - 1);
    }
    return sum;
  }

  /** The most frequent values, then by value. */
  pickFrequent(limit: number): FacetCount[] {
    const { values } = this.facetValues;
    const counts = this.#counts;
    const bounds = this.#bounds;
    if (bounds !== undefined) {
      const later = { bounds, count: (number: number) => this.#countNow(number) };
      return findFrequent(later, limit)
        .map(({ number, count }) => ({ value: values[number] ?? "", count }))
        .toSorted(byCount)
        .slice(0, limit);
    }
    const least = findLeast(counts, limit);
    const found: FacetCount[] = [];
    for (let number = 0; number < counts.length; number++) {
      const count = counts[number] ?? 0;
      if (count >= least) found.push({ value: values[number] ?? "", count });
    }
    return found.toSorted(byCount).slice(0, limit);
  }
}

const byCount = (a: FacetCount, b: FacetCount): number =>
  b.count - a.count || (a.value < b.value ? -1 : 1);

/** Adds a segment's counts, of which that of an ordinal stands `first` places further, to those by number. */
const addNumbered = (
  sums: Uint32Array,
  {
    counts,
    first,
    numbers,
  }: { readonly counts: Uint32Array; readonly first: number; readonly numbers: Uint32Array },
): void => {
  for (let ordinal = 0; ordinal < numbers.length; ordinal++) {
    const number = numbers[ordinal] ?? 0;
    // To ask whether there is something to add takes longer than to add it.
    sums[number] = (sums[number] ?? 0) + (counts[ordinal + first] ?? 0);
  }
};

export class FacetCounter {
  readonly #fields: readonly FieldCounts[];
  readonly #names: FacetNames;
  readonly #limit: number;

  constructor(fields: readonly string[], { limit, names }: FacetOptions) {
    this.#fields = fields.map((field) => new FieldCounts(field, names.valuesOf(field)));
    this.#names = names;
    this.#limit = limit;
  }

  /** Counts a segment's documents, by all but the facets in `except`. */
  add(counter: SegmentCounter, composition: Composition, except: readonly string[]): void {
    const { segment } = counter;
    for (const fieldCounts of this.#fields) {
      if (except.includes(fieldCounts.field)) continue;
      const facet = segment.findFacet(fieldCounts.field);
      if (facet === undefined) continue;
      const counting = toFacetCounting(counter, facet);
      const counts = counter.count(composition, counting);
      fieldCounts.add(counts, counting.first, this.#names.numbersOf(segment, facet));
    }
  }

  /** Counts a segment's values of these facets one by one, when it is known which. */
  addLater(counter: BitCounter, fields: readonly string[]): void {
    for (const fieldCounts of this.#fields) {
      if (!fields.includes(fieldCounts.field)) continue;
      const facet = counter.segment.findFacet(fieldCounts.field);
      if (facet !== undefined) fieldCounts.addLater(counter, facet, this.#names);
    }
  }

  /** By facet, the most frequent values first, then by value. */
  toAnswer(): Record<string, readonly FacetCount[]> {
    return Object.fromEntries(
      this.#fields.map((counts) => [counts.field, counts.pickFrequent(this.#limit)]),
    );
  }
}

/** How many counts the facets of a segment have. */
export const countValues = (segment: Segment, fields: readonly string[]): number =>
  segment.meta.facets.reduce(
    (sum, { field, values }) => (fields.includes(field) ? sum + values : sum),
    0,
  );
