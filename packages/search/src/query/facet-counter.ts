/** Counts facets exactly, over all segments. */
import type { FacetCount } from "../search-engine.ts";
import type { Segment } from "../segment/segment.ts";
import type { Composition } from "./composition.ts";
import { toFacetCounting } from "./facet-counting.ts";
import type { FacetNames, FacetValues } from "./facet-names.ts";
import type { SegmentCounter } from "./segment-counter.ts";

export type FacetOptions = {
  /** How many values of each facet are told. */
  readonly limit: number;
  readonly names: FacetNames;
};

/** The counts of a facet by the numbers of its values; it grows as segments bring more values. */
class FieldCounts {
  readonly field: string;
  readonly facetValues: FacetValues;
  #counts: Uint32Array;

  constructor(field: string, facetValues: FacetValues) {
    this.field = field;
    this.facetValues = facetValues;
    this.#counts = new Uint32Array(facetValues.values.length);
  }

  add(counts: Uint32Array, first: number, numbers: Uint32Array): void {
    const needed = this.facetValues.values.length;
    if (needed > this.#counts.length) {
      const larger = new Uint32Array(needed);
      larger.set(this.#counts);
      this.#counts = larger;
    }
    const sums = this.#counts;
    for (let ordinal = 0; ordinal < numbers.length; ordinal++) {
      const count = counts[ordinal + first] ?? 0;
      if (count === 0) continue;
      const number = numbers[ordinal] ?? 0;
      sums[number] = (sums[number] ?? 0) + count;
    }
  }

  /** The most frequent values, then by value. */
  pickFrequent(limit: number): FacetCount[] {
    const { values } = this.facetValues;
    const counts = this.#counts;
    const least = findLeast(counts, limit);
    const found: FacetCount[] = [];
    for (let number = 0; number < counts.length; number++) {
      const count = counts[number] ?? 0;
      if (count >= least) found.push({ value: values[number] ?? "", count });
    }
    return found
      .toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
      .slice(0, limit);
  }
}

/** The least of the `limit` greatest counts; 1 where there are fewer, infinite where none is wanted. */
const findLeast = (counts: Uint32Array, limit: number): number => {
  if (limit <= 0) return Infinity;
  if (counts.length <= limit) return 1;
  // The greatest so far, downwards: of thousands of values few come among them.
  const greatest = new Uint32Array(limit);
  let least = 0;
  for (let number = 0; number < counts.length; number++) {
    const count = counts[number] ?? 0;
    if (count <= least) continue;
    let at = limit - 1;
    for (; at > 0 && (greatest[at - 1] ?? 0) < count; at--) greatest[at] = greatest[at - 1] ?? 0;
    greatest[at] = count;
    least = greatest[limit - 1] ?? 0;
  }
  return Math.max(1, least);
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

  add(counter: SegmentCounter, composition: Composition): void {
    const { segment } = counter;
    for (const fieldCounts of this.#fields) {
      const facet = segment.findFacet(fieldCounts.field);
      if (facet === undefined) continue;
      const counting = toFacetCounting(counter, facet);
      const counts = counter.count(composition, counting);
      fieldCounts.add(counts, counting.first, this.#names.numbersOf(segment, facet));
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
