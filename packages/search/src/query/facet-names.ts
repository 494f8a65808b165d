/**
 * The values of facets under numbers that are the same in all segments, so that counts of several segments are added up as numbers:
 * a segment's values are looked up by their names once, and not for each search.
 */
import type { Segment } from "../segment/segment.ts";

/** The values of a facet, each at its number. */
export type FacetValues = { readonly numbers: Map<string, number>; readonly values: string[] };

export class FacetNames {
  readonly #fields = new Map<string, FacetValues>();
  readonly #numbers = new WeakMap<Segment, Map<number, Uint32Array>>();
  readonly #places = new WeakMap<Uint32Array, Uint32Array>();

  valuesOf(field: string): FacetValues {
    const known = this.#fields.get(field);
    if (known !== undefined) return known;
    const fresh: FacetValues = { numbers: new Map(), values: [] };
    this.#fields.set(field, fresh);
    return fresh;
  }

  /** The number of each value of a segment's facet, by the segment's own ordinal. */
  numbersOf(segment: Segment, facet: number): Uint32Array {
    let facets = this.#numbers.get(segment);
    if (facets === undefined) {
      facets = new Map();
      this.#numbers.set(segment, facets);
    }
    const known = facets.get(facet);
    if (known !== undefined) return known;
    const { numbers, values } = this.valuesOf(segment.meta.facets[facet]?.field ?? "");
    const own = Uint32Array.from(segment.facetValues(facet), (value) => {
      const number = numbers.get(value);
      if (number !== undefined) return number;
      numbers.set(value, values.length);
      return values.push(value) - 1;
    });
    facets.set(facet, own);
    return own;
  }

  /** The other way round: the ordinal of each number and 1; 0, or nothing, where the segment has none. */
  placesOf(segment: Segment, facet: number): Uint32Array {
    const numbers = this.numbersOf(segment, facet);
    const known = this.#places.get(numbers);
    if (known !== undefined) return known;
    const places = new Uint32Array(
      this.valuesOf(segment.meta.facets[facet]?.field ?? "").values.length,
    );
    for (const [ordinal, number] of numbers.entries()) places[number] = ordinal + 1;
    this.#places.set(numbers, places);
    return places;
  }
}
