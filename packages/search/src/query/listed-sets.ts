/**
 * Documents of sets as lists, each in one pass: how many they are is known before. These loops visit every word of a segment's bits for
 * every search, and are plainer than others for that reason.
 */
import { setBit, toDocuments, wordsFor } from "../encoding/bit-words.ts";
import type { MatchSet } from "./match-set.ts";
import { keepIn } from "./match-set.ts";

const NO_DOCUMENTS = new Uint32Array();

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
    return toDocuments(rest, count);
  }
  const [all, without] = [a.bits, b.bits];
  const documents = new Uint32Array(count);
  let at = 0;
  for (let index = 0; index < all.length; index++) {
    let word = (all[index] ?? 0) & ~(without[index] ?? 0);
    for (; word !== 0; word &= word - 1) {
      documents[at++] = (index << 5) + 31 - Math.clz32(word & -word);
    }
  }
  return documents;
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
  const union = seen === undefined ? new Uint32Array(wordsFor(total)) : seen.slice();
  let at = 0;
  for (const set of sets) {
    if (set.kind === "sparse") {
      for (let index = 0; index < set.documents.length; index++) {
        const document = set.documents[index] ?? 0;
        const bit = 1 << (document & 31);
        const word = union[document >>> 5] ?? 0;
        if ((word & bit) === 0) union[document >>> 5] = word | bit;
        else documents[at++] = document;
      }
      continue;
    }
    const { bits } = set;
    for (let index = 0; index < bits.length; index++) {
      const own = bits[index] ?? 0;
      const before = union[index] ?? 0;
      union[index] = before | own;
      for (let word = own & before; word !== 0; word &= word - 1) {
        documents[at++] = (index << 5) + 31 - Math.clz32(word & -word);
      }
    }
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
  const union = new Uint32Array(wordsFor(total));
  for (const set of [a, b]) {
    if (set.kind === "sparse") for (const document of set.documents) setBit(union, document);
    else
      for (let index = 0; index < union.length; index++)
        union[index] = (union[index] ?? 0) | (set.bits[index] ?? 0);
  }
  const documents = new Uint32Array(count);
  let at = 0;
  for (let index = 0; index < union.length; index++) {
    const first = index << 5;
    const left = total - first;
    // The last word goes beyond the last document.
    const there = left >= 32 ? -1 : left <= 0 ? 0 : (1 << left) - 1;
    for (let word = ~(union[index] ?? 0) & there; word !== 0; word &= word - 1) {
      documents[at++] = first + 31 - Math.clz32(word & -word);
    }
  }
  return documents;
};
