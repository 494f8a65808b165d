/**
 * Counts what the documents of one segment have, for one search. Its loops, one addition a document and value, are most of what a page
 * of results costs, and plainer than others for that reason.
 */
import type { Segment } from "../segment/segment.ts";
import type { Composition, NamedSet } from "./composition.ts";
import { composeBase } from "./composition.ts";

/** With 1 documents are counted, with -1 they are taken away: counts may be below 0 in between, and then wrap around and back. */
type Sign = 1 | -1;

/** Something that documents are counted by. */
export type Counting = {
  /** Under which the counts of bases are kept. */
  readonly name: string;
  /** How many counts there are. */
  readonly size: number;
  /** Adds `sign` to the counts of all that each of the documents has. */
  readonly add: (counts: Uint32Array, documents: Uint32Array, sign: Sign) => void;
};

/** A column in which a document has one entry. */
export type Column = Uint16Array | Uint32Array;

/** Documents that are counted, or taken away. */
export type Listed = { readonly documents: Uint32Array; readonly sign: Sign };

export const addColumn = (
  counts: Uint32Array,
  column: Column,
  { documents, sign }: Listed,
): void => {
  for (let index = 0; index < documents.length; index++) {
    const entry = column[documents[index] ?? 0] ?? 0;
    counts[entry] = (counts[entry] ?? 0) + sign;
  }
};

const addCounts = (counts: Uint32Array, others: Uint32Array, sign: Sign): void => {
  for (let index = 0; index < counts.length; index++) {
    counts[index] = (counts[index] ?? 0) + sign * (others[index] ?? 0);
  }
};

export class SegmentCounter {
  readonly segment: Segment;
  readonly #compositions = new Map<string, Composition>();
  readonly #groups = new Map<Uint32Array, Map<number, Uint32Array>>();

  constructor(segment: Segment) {
    this.segment = segment;
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
    return this.segment.remember(`counts/${counting.name}/${base.name}`, () => {
      const known = this.#compositions.get(base.name);
      const composition = known ?? composeBase(this.segment, base);
      this.#compositions.set(base.name, composition);
      const value = this.count(composition, counting);
      return { value, bytes: value.byteLength };
    });
  }

  /** How many of the documents have each signature of a group; the facets of a group are counted one after another. */
  countSignatures(documents: Uint32Array, group: number): Uint32Array {
    let groups = this.#groups.get(documents);
    if (groups === undefined) {
      groups = new Map();
      this.#groups.set(documents, groups);
    }
    const known = groups.get(group);
    if (known !== undefined) return known;
    const counts = new Uint32Array(this.segment.meta.signatures[group] ?? 0);
    addColumn(counts, this.segment.signatures(group), { documents, sign: 1 });
    groups.set(group, counts);
    return counts;
  }
}
