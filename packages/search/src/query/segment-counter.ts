/**
 * Counts what the documents of one segment have, for one search. Its loops, one addition a document and value, are most of what a page
 * of results costs, and plainer than others for that reason.
 */
import type { FacetRows } from "../segment/facet-rows.ts";
import type { Segment } from "../segment/segment.ts";
import type { Composition, NamedSet } from "./composition.ts";
import { composeBase } from "./composition.ts";
import { rowsOf } from "./facet-columns.ts";

/** With 1 documents are counted, with -1 they are taken away: counts may be below 0 in between, and then wrap around and back. */
type Sign = 1 | -1;

/** Something that documents are counted by. */
export type Counting = {
  /** Under which the counts of bases are kept. */
  readonly name: string;
  /** What its counts are kept with: under which name, and how many bytes all of them take. */
  readonly kept: { readonly name: string; readonly bytes: number };
  /** How many counts there are. */
  readonly size: number;
  /** Adds `sign` to the counts of all that each of the documents has. */
  readonly add: (counts: Uint32Array, documents: Uint32Array, sign: Sign) => void;
};

/** A column in which a document has one entry. */
export type Column = Uint16Array | Uint32Array;

/** Documents that are counted, or taken away. */
export type Listed = { readonly documents: Uint32Array; readonly sign: Sign };

/**
 * So many documents are read before any of them is counted. A processor reads ahead as long as it knows where the counts are that are written
 * in between, so that documents far apart are fetched together and not one after another.
 */
const AT_ONCE = 128;
const entriesRead = new Uint32Array(AT_ONCE);

export const addColumn = (
  counts: Uint32Array,
  column: Column,
  { documents, sign }: Listed,
): void => {
  for (let start = 0; start < documents.length; start += AT_ONCE) {
    const length = Math.min(AT_ONCE, documents.length - start);
    for (let index = 0; index < length; index++) {
      entriesRead[index] = column[documents[start + index] ?? 0] ?? 0;
    }
    for (let index = 0; index < length; index++) {
      const entry = entriesRead[index] ?? 0;
      counts[entry] = (counts[entry] ?? 0) + sign;
    }
  }
};

/** Adds 1 to what stands in the documents' rows, four at a time: what is written out takes half the time of an inner loop. */
const addRows = (
  counts: Uint32Array,
  { places, width }: FacetRows,
  documents: Uint32Array,
): void => {
  for (let start = 0; start < documents.length; start += AT_ONCE) {
    const length = Math.min(AT_ONCE, documents.length - start);
    for (let index = 0; index < length; index++) {
      entriesRead[index] = places[(documents[start + index] ?? 0) * width] ?? 0;
    }
    for (let index = 0; index < length; index++) {
      const row = (documents[start + index] ?? 0) * width;
      for (let at = row; at < row + width; at += 4) {
        const [a, b] = [places[at] ?? 0, places[at + 1] ?? 0];
        counts[a] = (counts[a] ?? 0) + 1;
        counts[b] = (counts[b] ?? 0) + 1;
        const [c, d] = [places[at + 2] ?? 0, places[at + 3] ?? 0];
        counts[c] = (counts[c] ?? 0) + 1;
        counts[d] = (counts[d] ?? 0) + 1;
      }
    }
  }
};

/** As `addRows`, for rows of two small numbers, which are read as one. */
const addPairs = (counts: Uint32Array, pairs: Uint32Array, documents: Uint32Array): void => {
  for (let start = 0; start < documents.length; start += AT_ONCE) {
    const length = Math.min(AT_ONCE, documents.length - start);
    for (let index = 0; index < length; index++) {
      entriesRead[index] = pairs[documents[start + index] ?? 0] ?? 0;
    }
    for (let index = 0; index < length; index++) {
      const pair = entriesRead[index] ?? 0;
      const [a, b] = [pair & 0xffff, pair >>> 16];
      counts[a] = (counts[a] ?? 0) + 1;
      counts[b] = (counts[b] ?? 0) + 1;
    }
  }
};

const addCounts = (counts: Uint32Array, others: Uint32Array, sign: Sign): void => {
  for (let index = 0; index < counts.length; index++) {
    counts[index] = (counts[index] ?? 0) + sign * (others[index] ?? 0);
  }
};

/** Rows add some places to the values of a facet. */
const PLACES_BESIDES = 16;

/** The counts of these facets are kept together, and take so much. Of the others some have a value for each document. */
const toKept = ({ meta }: Segment, fields: readonly string[]): Counting["kept"] => ({
  name: `facets/${fields.join("/")}`,
  bytes: meta.facets
    .filter(({ field }) => fields.includes(field))
    .reduce((sum, { values }) => sum + (values + PLACES_BESIDES) * 4, 0),
});

export class SegmentCounter {
  readonly segment: Segment;
  readonly #compositions = new Map<string, Composition>();
  readonly #kept = new Map<string, Map<string, Map<string, Uint32Array>>>();
  /** Under which name the counts of its facets are kept. */
  readonly kept: Counting["kept"];
  readonly #fields: readonly string[];
  readonly #isSplit: boolean;
  readonly #counted = new Map<Uint32Array, Map<FacetRows, Uint32Array>>();
  #rows: FacetRows | undefined;
  #singleRows: FacetRows | undefined;

  /** For these facets. They are counted together, or with `isSplit` those of one value a document without the others. */
  constructor(
    segment: Segment,
    { fields, isSplit }: { readonly fields: readonly string[]; readonly isSplit: boolean },
  ) {
    this.segment = segment;
    this.#fields = fields;
    this.#isSplit = isSplit;
    this.kept = toKept(segment, fields);
  }

  /** The rows that a facet is counted from. */
  rowsFor(facet: number): FacetRows {
    const { facets } = this.segment.meta;
    if (this.#isSplit && facets[facet]?.form !== "several") {
      const several = facets.filter(({ form }) => form === "several");
      const single = this.#fields.filter((field) =>
        several.every((other) => other.field !== field),
      );
      this.#singleRows ??= rowsOf(this.segment, single);
      return this.#singleRows;
    }
    this.#rows ??= rowsOf(this.segment, this.#fields);
    return this.#rows;
  }

  /** Counts a composed set. What is given may be kept counts, and must not be changed. */
  count({ bases, rest }: Composition, counting: Counting): Uint32Array {
    const [only, second] = bases;
    if (only?.sign === 1 && second === undefined && rest.documents.length === 0) {
      return this.countBase(only.base, counting);
    }
    const counts = new Uint32Array(counting.size);
    for (const { sign, base } of bases) addCounts(counts, this.countBase(base, counting), sign);
    counting.add(counts, rest.documents, rest.sign);
    return counts;
  }

  /** The counts of a base, which are kept. */
  countBase(base: NamedSet, counting: Counting): Uint32Array {
    const kept = this.#keptOf(base, counting);
    const known = kept.get(counting.name);
    if (known !== undefined) return known;
    const composition = this.#compositions.get(base.name) ?? composeBase(this.segment, base);
    this.#compositions.set(base.name, composition);
    const counts = this.count(composition, counting);
    kept.set(counting.name, counts);
    return counts;
  }

  #keptOf(base: NamedSet, { kept: { name, bytes } }: Counting): Map<string, Uint32Array> {
    let bases = this.#kept.get(name);
    if (bases === undefined) {
      bases = new Map();
      this.#kept.set(name, bases);
    }
    const known = bases.get(base.name);
    if (known !== undefined) return known;
    const counts = this.segment.remember(`counts/${name}/${base.name}`, () => {
      const value = new Map<string, Uint32Array>();
      return { value, bytes };
    });
    bases.set(base.name, counts);
    return counts;
  }

  /** How often each place stands in the rows of the documents: facets are counted together, and asked for one after another. */
  countRows(documents: Uint32Array, rows: FacetRows): Uint32Array {
    const counted = this.#counted.get(documents) ?? new Map<FacetRows, Uint32Array>();
    this.#counted.set(documents, counted);
    const known = counted.get(rows);
    if (known !== undefined) return known;
    const counts = new Uint32Array(rows.size);
    if (rows.pairs === undefined) addRows(counts, rows, documents);
    else addPairs(counts, rows.pairs, documents);
    counted.set(rows, counts);
    return counts;
  }
}
