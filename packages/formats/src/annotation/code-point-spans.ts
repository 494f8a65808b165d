/**
 * The spans of one text in Unicode code points, which W3C annotations count, for many spans: where
 * the surrogate pairs stand is found once. What `toCodePointSpan` of the domain does for one span.
 */
import type { Span } from "@onrecord/domain";

/** Turns spans in UTF-16 code units into spans in code points. */
export type ToCodePoints = (span: Span) => Span;

const PAIRS = /[\ud800-\udbff][\udc00-\udfff]/g;

/** For one text. A span that begins or ends inside a surrogate pair takes in the whole pair. */
export function codePointSpans(text: string): ToCodePoints {
  const pairs = Array.from(text.matchAll(PAIRS), ({ index }) => index);
  if (pairs.length === 0) return ({ start, end }) => ({ start, end });
  return ({ start, end }) => ({
    start: start - countBefore(pairs, start),
    end: end - countBefore(pairs, end) + (splits(pairs, end) ? 1 : 0),
  });
}

/** How many pairs begin before the offset; they are in order, so by halving. */
function countBefore(pairs: readonly number[], offset: number): number {
  let low = 0;
  let high = pairs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pairs[middle] ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const splits = (pairs: readonly number[], offset: number): boolean =>
  pairs[countBefore(pairs, offset) - 1] === offset - 1;
