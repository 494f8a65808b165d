/** Counting what the documents of a set have, one addition a document; of more than half the documents, the others are counted. */
import { allBits } from "../encoding/bit-words.ts";
import type { Segment } from "../segment/segment.ts";
import type { MatchSet } from "./match-set.ts";

/** Adds 1 to the count of each document's entry of the column. */
export const countColumn = (
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

export type Counting = {
  readonly name: string;
  readonly size: number;
  readonly count: (set: MatchSet, counts: Uint32Array) => void;
};

/** Counts all documents of a segment, those that were removed included; it is kept. */
export const countAll = (segment: Segment, { name, size, count }: Counting): Uint32Array =>
  segment.remember(`counts/${name}`, () => {
    const total = segment.documents;
    const value = new Uint32Array(size);
    count({ kind: "dense", count: total, bits: allBits(total) }, value);
    return { value, bytes: size * 4 };
  });

/** Counts the set, or what is not in it when that is less. */
export const countEither = (
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
  const everything = countAll(segment, { name, size, count });
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
