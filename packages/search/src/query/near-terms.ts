import type { Segment } from "../segment/segment.ts";
import { FIRST_WORD } from "../segment/segment-names.ts";
import type { TermPlace } from "../segment/term-writer.ts";

/** Whether one insertion, deletion or replacement of a character makes `b` of `a`, or none. Characters are code points. */
export const isNear = (a: string, b: string): boolean => {
  const [short, long] = [Array.from(a), Array.from(b)].toSorted((x, y) => x.length - y.length);
  if (short === undefined || long === undefined || long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start++;
  const rest = short.length === long.length ? start + 1 : start;
  return short.slice(rest).join("") === long.slice(start + 1).join("");
};

/** The terms of a segment that are `word`, or one edit from it, upwards. */
export const findNearTerms = (segment: Segment, word: string): TermPlace[] => {
  const found: TermPlace[] = [];
  const letters = Array.from(word);
  // A near term keeps the first letter, or goes on as the word does after one other; the first are found by their beginning.
  const seen = new Set<string>();
  const consider = (place: TermPlace): void => {
    if (seen.has(place.term) || !isNear(word, place.term)) return;
    seen.add(place.term);
    found.push(place);
  };
  for (const place of segment.terms.from(FIRST_WORD)) {
    if (Math.abs(place.term.length - word.length) <= 2) consider(place);
  }
  return letters.length === 0
    ? []
    : found.toSorted((x, y) => (x.term < y.term ? -1 : 1));
};
