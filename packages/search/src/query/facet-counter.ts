/** Counts facets exactly. Facets that are kept in one group of signatures cost one addition a document, all together. */
import type { FacetCount } from "../search-engine.ts";
import type { FacetColumn, Segment } from "../segment/segment.ts";
import { facetTerm } from "../segment/segment-names.ts";
import type { Counting } from "./count-column.ts";
import { countAll, countColumn, countEither } from "./count-column.ts";
import type { MatchSet } from "./match-set.ts";
import { countCommon } from "./match-set.ts";
import { TopHits } from "./top-hits.ts";

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

/** How often each ordinal is met, counted one place further; the first place is for documents without a value. */
type OrdinalCounts = Uint32Array;

/** Few documents are looked up one by one: adding up all signatures would be more. */
const countThroughTable = (
  documents: Uint32Array,
  signatures: Uint16Array,
  counting: { readonly table: Uint32Array; readonly counts: OrdinalCounts },
): void => {
  const { table, counts } = counting;
  for (let index = 0; index < documents.length; index++) {
    const place = table[signatures[documents[index] ?? 0] ?? 0] ?? 0;
    counts[place] = (counts[place] ?? 0) + 1;
  }
};

const addUpSignatures = (
  perSignature: Uint32Array,
  table: Uint32Array,
  counts: OrdinalCounts,
): void => {
  for (let signature = 0; signature < perSignature.length; signature++) {
    const count = perSignature[signature] ?? 0;
    if (count === 0) continue;
    const place = table[signature] ?? 0;
    counts[place] = (counts[place] ?? 0) + count;
  }
};

/** How a facet that is in no group is counted. */
const facetCounting = (segment: Segment, facet: number): Counting => {
  const column = segment.facetColumn(facet);
  return {
    name: `facet/${facet}`,
    size: (segment.meta.facets[facet]?.values ?? 0) + 1,
    count: (matches, into) => {
      if (column.form === "several") countLists(matches, column, into);
      else countColumn(matches, column.table, into);
    },
  };
};

/** Counts facets of one segment for one set. */
class SegmentCounter {
  readonly #segment: Segment;
  readonly #set: MatchSet;
  readonly #groups = new Map<number, Uint32Array>();

  constructor(segment: Segment, set: MatchSet) {
    this.#segment = segment;
    this.#set = set;
  }

  /** How often each signature of a group is met. */
  #countGroup(group: number): Uint32Array {
    const known = this.#groups.get(group);
    if (known !== undefined) return known;
    const counts = countEither(this.#segment, this.#set, {
      name: `signatures/${group}`,
      size: this.#segment.meta.signatures[group] ?? 0,
      count: (set, into) => countColumn(set, this.#segment.signatures(group), into),
    });
    this.#groups.set(group, counts);
    return counts;
  }

  count(facet: number): OrdinalCounts {
    const segment = this.#segment;
    const set = this.#set;
    const column = segment.facetColumn(facet);
    const size = (segment.meta.facets[facet]?.values ?? 0) + 1;
    if (column.form === "signature") {
      const { table, group } = column;
      const counts = new Uint32Array(size);
      if (set.kind === "sparse" && set.count < table.length) {
        countThroughTable(set.documents, segment.signatures(group), { table, counts });
      } else addUpSignatures(this.#countGroup(group), table, counts);
      return counts;
    }
    return countEither(segment, set, facetCounting(segment, facet));
  }
}

export type FacetOptions = {
  /** How many values of each facet are told. */
  readonly limit: number;
  /** How many segments there are to count. */
  readonly segments: number;
};

type FieldCounts = { readonly values: readonly string[]; readonly counts: OrdinalCounts };

/** The most frequent values of one segment: values are sorted, so that ordinals are in their order. */
const pickFrequent = ({ values, counts }: FieldCounts, limit: number): FacetCount[] => {
  const top = new TopHits({
    capacity: Math.min(limit, counts.length),
    keys: "upwards",
    after: undefined,
  });
  for (let place = 1; place < counts.length; place++) {
    const count = counts[place] ?? 0;
    if (count > 0) top.add(count, place - 1);
  }
  return top.toSorted().map(({ value, key }) => ({ value: values[key] ?? "", count: value }));
};

/** From how large a part of the documents on a facet of lists is counted value by value. */
const LARGE_PART = 4;
/** And only for so few values. */
const FEW_VALUES = 50;

/**
 * The most frequent values of a facet of lists, for a large set: values are looked at from the one of the most documents down, each by what
 * its postings have in common with the set, until no other can have as many. Undefined where counting the documents is less.
 */
const pickFromPostings = (
  segment: Segment,
  set: MatchSet,
  { facet, limit }: { readonly facet: number; readonly limit: number },
): FacetCount[] | undefined => {
  const meta = segment.meta.facets[facet];
  const isWorthIt = set.kind === "dense" && set.count * LARGE_PART > segment.documents;
  if (!isWorthIt || limit > FEW_VALUES || meta?.form !== "several") return undefined;
  const values = segment.facetValues(facet);
  const everything = countAll(segment, facetCounting(segment, facet));
  const order = segment.remember(`frequent/${facet}`, () => {
    const value = Uint32Array.from(values.keys()).toSorted(
      (a, b) => (everything[b + 1] ?? 0) - (everything[a + 1] ?? 0),
    );
    return { value, bytes: value.byteLength };
  });
  const top = new TopHits({
    capacity: Math.min(limit, values.length),
    keys: "upwards",
    after: undefined,
  });
  for (const ordinal of order) {
    if ((everything[ordinal + 1] ?? 0) < top.threshold) break;
    const postings = segment.postings(facetTerm(meta.field, values[ordinal] ?? ""));
    const count = countCommon(postings, set.bits);
    if (count > 0) top.add(count, ordinal);
  }
  return top.toSorted().map(({ value, key }) => ({ value: values[key] ?? "", count: value }));
};

/** Values of several segments are the same when their names are. */
const mergeFrequent = (parts: readonly FieldCounts[], limit: number): FacetCount[] => {
  const totals = new Map<string, number>();
  for (const { values, counts } of parts) {
    for (let place = 1; place < counts.length; place++) {
      const count = counts[place] ?? 0;
      if (count === 0) continue;
      const value = values[place - 1] ?? "";
      totals.set(value, (totals.get(value) ?? 0) + count);
    }
  }
  return Array.from(totals, ([value, count]) => ({ value, count }))
    .toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    .slice(0, limit);
};

/** Counts facets over all segments. */
export class FacetCounter {
  readonly #fields: ReadonlyMap<string, FieldCounts[]>;
  readonly #frequent = new Map<string, readonly FacetCount[]>();
  readonly #limit: number;
  readonly #isAlone: boolean;

  constructor(fields: readonly string[], options: FacetOptions) {
    this.#fields = new Map(fields.map((field) => [field, []]));
    this.#limit = options.limit;
    this.#isAlone = options.segments === 1;
  }

  add(segment: Segment, set: MatchSet): void {
    if (set.count === 0) return;
    const counter = new SegmentCounter(segment, set);
    for (const [field, parts] of this.#fields) {
      const facet = segment.findFacet(field);
      if (facet === undefined) continue;
      const frequent = this.#isAlone
        ? pickFromPostings(segment, set, { facet, limit: this.#limit })
        : undefined;
      if (frequent !== undefined) this.#frequent.set(field, frequent);
      else parts.push({ values: segment.facetValues(facet), counts: counter.count(facet) });
    }
  }

  /** The most frequent values of each facet, then by value. */
  toAnswer(): Record<string, readonly FacetCount[]> {
    const limit = this.#limit;
    const entries = [...this.#fields].map(([field, parts]) => {
      const [first, second] = parts;
      const frequent = this.#frequent.get(field);
      if (frequent !== undefined) return [field, frequent];
      if (first !== undefined && second === undefined) return [field, pickFrequent(first, limit)];
      return [field, mergeFrequent(parts, limit)];
    });
    return Object.fromEntries(entries);
  }
}
