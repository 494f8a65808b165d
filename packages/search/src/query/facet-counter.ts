/**
 * Counts facets exactly. Facets that are kept in signatures cost one addition a document, all together; and of a set of more than half
 * the documents, those that are not in it are counted.
 */
import { allBits } from "../encoding/bit-words.ts";
import type { FacetCount } from "../search-engine.ts";
import type { FacetColumn, Segment } from "../segment/segment.ts";
import type { MatchSet } from "./match-set.ts";

/** Adds 1 to the count of each document's entry of the column. */
const countColumn = (
  set: MatchSet,
  column: Uint16Array | Uint32Array,
  counts: Uint32Array,
): void => {
  if (set.kind === "sparse") {
    const { documents } = set;
    for (let index = 0; index < documents.length; index++) {
      const entry = column[documents[index] ?? 0] ?? 0;
      counts[entry] = (counts[entry] ?? 0) + 1;
    }
    return;
  }
  const { bits } = set;
  for (let index = 0; index < bits.length; index++) {
    const first = index << 5;
    for (let word = bits[index] ?? 0; word !== 0; word &= word - 1) {
      const entry = column[first + 31 - Math.clz32(word & -word)] ?? 0;
      counts[entry] = (counts[entry] ?? 0) + 1;
    }
  }
};

type SeveralColumn = Extract<FacetColumn, { readonly form: "several" }>;

/** As `countColumn` for lists; ordinals are counted one place further, as in tables. */
const countLists = (
  set: MatchSet,
  { offsets, ordinals }: SeveralColumn,
  counts: Uint32Array,
): void => {
  const countDocument = (document: number): void => {
    const end = offsets[document + 1] ?? 0;
    for (let at = offsets[document] ?? 0; at < end; at++) {
      const place = (ordinals[at] ?? 0) + 1;
      counts[place] = (counts[place] ?? 0) + 1;
    }
  };
  if (set.kind === "sparse") {
    for (let index = 0; index < set.documents.length; index++) {
      countDocument(set.documents[index] ?? 0);
    }
    return;
  }
  const { bits } = set;
  for (let index = 0; index < bits.length; index++) {
    for (let word = bits[index] ?? 0; word !== 0; word &= word - 1) {
      countDocument((index << 5) + 31 - Math.clz32(word & -word));
    }
  }
};

type Counting = {
  readonly name: string;
  readonly size: number;
  readonly count: (set: MatchSet, counts: Uint32Array) => void;
};

/** Counts the set, or what is not in it when that is less. */
const countEither = (
  segment: Segment,
  set: MatchSet,
  { name, size, count }: Counting,
): Uint32Array => {
  const total = segment.documents;
  if (set.count * 2 <= total || set.kind === "sparse") {
    const counts = new Uint32Array(size);
    count(set, counts);
    return counts;
  }
  const all = allBits(total);
  const everything = segment.remember(`counts/${name}`, () => {
    const value = new Uint32Array(size);
    count({ kind: "dense", count: total, bits: all }, value);
    return { value, bytes: size * 4 };
  });
  for (let index = 0; index < all.length; index++) {
    all[index] = (all[index] ?? 0) & ~(set.bits[index] ?? 0);
  }
  const rest = new Uint32Array(size);
  count({ kind: "dense", count: total - set.count, bits: all }, rest);
  for (let index = 0; index < size; index++) {
    rest[index] = (everything[index] ?? 0) - (rest[index] ?? 0);
  }
  return rest;
};

/** One facet of a segment: how often each of its ordinals is met, counted one place further; the first counts those without a value. */
const countFacet = (
  segment: Segment,
  set: MatchSet,
  options: { readonly facet: number; readonly signatures: () => Uint32Array },
): Uint32Array => {
  const { facet, signatures } = options;
  const column = segment.facetColumn(facet);
  const size = (segment.meta.facets[facet]?.values ?? 0) + 1;
  if (column.form === "signature") {
    const counts = new Uint32Array(size);
    for (const [signature, count] of signatures().entries()) {
      const place = column.table[signature] ?? 0;
      counts[place] = (counts[place] ?? 0) + count;
    }
    return counts;
  }
  const count = (matches: MatchSet, counts: Uint32Array): void => {
    if (column.form === "several") countLists(matches, column, counts);
    else countColumn(matches, column.table, counts);
  };
  return countEither(segment, set, { name: `facet/${facet}`, size, count });
};

/** Adds up the counts of several segments under the values' names. */
export class FacetCounter {
  readonly #counts: ReadonlyMap<string, Map<string, number>>;

  constructor(fields: readonly string[]) {
    this.#counts = new Map(fields.map((field) => [field, new Map()]));
  }

  add(segment: Segment, set: MatchSet): void {
    if (set.count === 0) return;
    let counted: Uint32Array | undefined;
    const signatures = (): Uint32Array => {
      counted ??= countEither(segment, set, {
        name: "signatures",
        size: segment.meta.signatures,
        count: (matches, counts) => countColumn(matches, segment.signatures, counts),
      });
      return counted;
    };
    for (const [field, totals] of this.#counts) {
      const facet = segment.findFacet(field);
      if (facet === undefined) continue;
      const counts = countFacet(segment, set, { facet, signatures });
      const values = segment.facetValues(facet);
      for (const [ordinal, value] of values.entries()) {
        const count = counts[ordinal + 1] ?? 0;
        if (count > 0) totals.set(value, (totals.get(value) ?? 0) + count);
      }
    }
  }

  /** The most frequent values of each facet, then by value. */
  toAnswer(limit: number): Record<string, readonly FacetCount[]> {
    const entries = [...this.#counts].map(([field, totals]) => {
      const counts = Array.from(totals, ([value, count]) => ({ value, count }));
      counts.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
      return [field, counts.slice(0, limit)] as const;
    });
    return Object.fromEntries(entries);
  }
}
