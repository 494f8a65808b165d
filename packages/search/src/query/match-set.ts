/** The documents of a segment that match: bits when they are many, else a list. Sets are shared and never changed. */
import { allBits, countBits, hasBit, wordsFor } from "../encoding/bit-words.ts";
import { combineBits, toDocuments } from "../encoding/bit-sets.ts";

export type MatchSet =
  | { readonly kind: "dense"; readonly count: number; readonly bits: Uint32Array }
  | { readonly kind: "sparse"; readonly count: number; readonly documents: Uint32Array };

export const EMPTY_SET: MatchSet = { kind: "sparse", count: 0, documents: new Uint32Array() };

/** Up to so many documents, lists are put together as lists. */
const SHORT = 512;
/** How much longer one of two lists is before it is searched instead of read. */
const LOPSIDED = 16;

const fromCounted = (bits: Uint32Array, count: number): MatchSet =>
  count <= SHORT
    ? { kind: "sparse", count, documents: toDocuments(bits) }
    : { kind: "dense", count, bits };

export const fromBits = (bits: Uint32Array): MatchSet => fromCounted(bits, countBits(bits));

const fromList = (documents: Uint32Array, count: number): MatchSet => ({
  kind: "sparse",
  count,
  documents: documents.subarray(0, count),
});

/** The documents of a set, upwards. */
export const documentsOf = (set: MatchSet): Uint32Array =>
  set.kind === "sparse" ? set.documents : toDocuments(set.bits);

/** All documents of a segment of so many. */
export const toFullSet = (total: number): MatchSet => ({
  kind: "dense",
  count: total,
  bits: allBits(total),
});

/** The first place at or after `from` whose document is `document` or comes after it. */
export const seek = (documents: Uint32Array, document: number, from: number): number => {
  let step = 1;
  let high = from;
  while (high < documents.length && (documents[high] ?? 0) < document) {
    high += step;
    step *= 2;
  }
  let low = Math.max(from, high - step / 2);
  high = Math.min(high, documents.length);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((documents[middle] ?? 0) < document) low = middle + 1;
    else high = middle;
  }
  return low;
};

const intersectLists = (a: Uint32Array, b: Uint32Array): MatchSet => {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  const both = new Uint32Array(few.length);
  const isLopsided = many.length > few.length * LOPSIDED;
  let count = 0;
  let at = 0;
  for (let index = 0; index < few.length; index++) {
    const document = few[index] ?? 0;
    if (isLopsided) at = seek(many, document, at);
    else while (at < many.length && (many[at] ?? 0) < document) at++;
    if (at >= many.length) break;
    if (many[at] === document) both[count++] = document;
  }
  return fromList(both, count);
};

/** The documents of a list that a set has, or has not. */
export const keepIn = (documents: Uint32Array, set: MatchSet, wanted: boolean): Uint32Array => {
  if (set.kind === "dense") return documentsOf(keepInBits(documents, set.bits, wanted));
  const kept = new Uint32Array(documents.length);
  let count = 0;
  let at = 0;
  for (let index = 0; index < documents.length; index++) {
    const document = documents[index] ?? 0;
    at = seek(set.documents, document, at);
    if ((set.documents[at] === document) === wanted) kept[count++] = document;
  }
  return kept.subarray(0, count);
};

const keepInBits = (documents: Uint32Array, bits: Uint32Array, wanted: boolean): MatchSet => {
  const kept = new Uint32Array(documents.length);
  let count = 0;
  for (let index = 0; index < documents.length; index++) {
    const document = documents[index] ?? 0;
    if (hasBit(bits, document) === wanted) kept[count++] = document;
  }
  return fromList(kept, count);
};

export const intersect = (a: MatchSet, b: MatchSet): MatchSet => {
  if (a.kind === "sparse") {
    return b.kind === "sparse"
      ? intersectLists(a.documents, b.documents)
      : keepInBits(a.documents, b.bits, true);
  }
  if (b.kind === "sparse") return keepInBits(b.documents, a.bits, true);
  const { bits, count } = combineBits(a.bits, b.bits, "both");
  return fromCounted(bits, count);
};

/** What is in `a` and not in `b`. */
export const subtract = (a: MatchSet, b: MatchSet): MatchSet => {
  if (b.count === 0) return a;
  if (a.kind === "sparse") {
    if (b.kind === "dense") return keepInBits(a.documents, b.bits, false);
    const kept = keepIn(a.documents, b, false);
    return fromList(kept, kept.length);
  }
  if (b.kind === "dense") {
    const { bits, count } = combineBits(a.bits, b.bits, "first alone");
    return fromCounted(bits, count);
  }
  const rest = a.bits.slice();
  for (const document of b.documents) {
    rest[document >>> 5] = (rest[document >>> 5] ?? 0) & ~(1 << (document & 31));
  }
  return fromBits(rest);
};

/** What is in any of them, in a segment of `total` documents. */
export const unite = (sets: readonly MatchSet[], total: number): MatchSet => {
  const [first, ...others] = sets.filter(({ count }) => count > 0);
  if (first === undefined) return EMPTY_SET;
  if (others.length === 0) return first;
  const sum = sets.reduce((before, { count }) => before + count, 0);
  if (sum <= SHORT) {
    const all = new Set(sets.flatMap((set) => [...documentsOf(set)]));
    return fromList(Uint32Array.from(all).toSorted(), all.size);
  }
  const dense = sets.filter((set) => set.kind === "dense");
  const [only = new Uint32Array(wordsFor(total)), ...rest] = dense.map(({ bits }) => bits);
  let union = { bits: only, count: dense[0]?.count ?? 0 };
  for (const bits of rest) union = combineBits(union.bits, bits, "either");
  if (dense.length === sets.length) return fromCounted(union.bits, union.count);
  const bits = rest.length === 0 ? union.bits.slice() : union.bits;
  let { count } = union;
  for (const set of sets) {
    if (set.kind === "dense") continue;
    for (let index = 0; index < set.documents.length; index++) {
      const document = set.documents[index] ?? 0;
      const word = bits[document >>> 5] ?? 0;
      const bit = 1 << (document & 31);
      if ((word & bit) === 0) count++;
      bits[document >>> 5] = word | bit;
    }
  }
  return fromCounted(bits, count);
};

/** Calls `visit` for each document from `start` on, upwards, until it says false. */
export const visitFrom = (
  set: MatchSet,
  start: number,
  visit: (document: number) => boolean,
): void => {
  if (set.kind === "sparse") {
    for (let at = seek(set.documents, start, 0); at < set.documents.length; at++) {
      if (!visit(set.documents[at] ?? 0)) return;
    }
    return;
  }
  for (let index = start >>> 5; index < set.bits.length; index++) {
    let word = set.bits[index] ?? 0;
    for (; word !== 0; word &= word - 1) {
      const document = (index << 5) + 31 - Math.clz32(word & -word);
      if (document >= start && !visit(document)) return;
    }
  }
};
