/**
 * Documents of sets as lists, each in one pass: how many they are is known before. These loops visit every word of a segment's bits for
 * every search, and are plainer than others for that reason.
 */
import { allBits, setBit, wordsFor } from "../encoding/bit-words.ts";
import { combineBits, listCombined, toDocuments } from "../encoding/bit-sets.ts";
import type { MatchSet } from "./match-set.ts";
import { keepIn } from "./match-set.ts";

const NO_DOCUMENTS = new Uint32Array();

const toBits = (set: MatchSet, total: number): Uint32Array => {
  if (set.kind === "dense") return set.bits;
  const bits = new Uint32Array(wordsFor(total));
  for (const document of set.documents) setBit(bits, document);
  return bits;
};

/** What is in `a` and not in `b`, `count` documents; `b` is within `a`. */
export const listDifference = (a: MatchSet, b: MatchSet, count: number): Uint32Array => {
  if (count === 0) return NO_DOCUMENTS;
  if (a.kind === "sparse") return keepIn(a.documents, b, false);
  if (b.kind === "sparse") {
    const rest = a.bits.slice();
    for (let index = 0; index < b.documents.length; index++) {
      const document = b.documents[index] ?? 0;
      rest[document >>> 5] = (rest[document >>> 5] ?? 0) & ~(1 << (document & 31));
    }
    return toDocuments(rest);
  }
  return listCombined(a.bits, b.bits, "first alone");
};

/**
 * What is in more than one of the sets, once for each after the first, `count` in all. What is in `seen` counts as in one already.
 */
export const listRepeats = (
  sets: readonly MatchSet[],
  {
    seen,
    total,
    count,
  }: { readonly seen: Uint32Array | undefined; readonly total: number; readonly count: number },
): Uint32Array => {
  if (count === 0) return NO_DOCUMENTS;
  const documents = new Uint32Array(count);
  const [first, ...others] = sets;
  let union =
    seen ?? (first === undefined ? new Uint32Array(wordsFor(total)) : toBits(first, total));
  let at = 0;
  for (const set of seen === undefined ? others : sets) {
    const bits = toBits(set, total);
    const listed = listCombined(union, bits, "both");
    documents.set(listed, at);
    at += listed.length;
    if (at < count) union = combineBits(union, bits, "either").bits;
  }
  return documents;
};

/** What is in neither set, `count` documents of `total`. */
export const listNeither = (
  a: MatchSet,
  b: MatchSet,
  { total, count }: { readonly total: number; readonly count: number },
): Uint32Array => {
  if (count === 0) return NO_DOCUMENTS;
  const union = combineBits(toBits(a, total), toBits(b, total), "either").bits;
  return listCombined(allBits(total), union, "first alone");
};
