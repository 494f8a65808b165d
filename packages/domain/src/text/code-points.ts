/**
 * Spans between UTF-16 code units, which JavaScript counts, and Unicode code points, which W3C
 * annotations and many other tools count. A lone surrogate is one code point.
 */
import type { Span } from "./span.ts";

/** Whether `offset` stands between the two halves of a surrogate pair. */
export function splitsSurrogatePair(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return false;
  const high = text.charCodeAt(offset - 1);
  const low = text.charCodeAt(offset);
  return high >= 0xd800 && high <= 0xdbff && low >= 0xdc00 && low <= 0xdfff;
}

/**
 * The span in code points. One that begins or ends inside a surrogate pair takes in the whole pair.
 * @throws RangeError when the span reaches outside the text.
 */
export function toCodePointSpan(text: string, span: Span): Span {
  const { start, end } = span;
  if (start < 0 || end > text.length || start > end) throw outside(span, text.length, "code units");
  const from = countCodePoints(text, 0, splitsSurrogatePair(text, start) ? start - 1 : start);
  const to =
    from + countCodePoints(text, splitsSurrogatePair(text, start) ? start - 1 : start, end);
  return { start: from, end: to };
}

/**
 * The span in UTF-16 code units of a span in code points.
 * @throws RangeError when the span reaches outside the text.
 */
export function fromCodePointSpan(text: string, span: Span): Span {
  const start = offsetOf(text, 0, span.start);
  const end = start === undefined ? undefined : offsetOf(text, start, span.end - span.start);
  if (start === undefined || end === undefined) {
    throw outside(span, countCodePoints(text, 0, text.length), "code points");
  }
  return { start, end };
}

const outside = ({ start, end }: Span, length: number, unit: string): RangeError =>
  new RangeError(`span ${start}–${end} is not inside a text of ${length} ${unit}`);

/** How many code points begin in the range. */
function countCodePoints(text: string, start: number, end: number): number {
  let count = 0;
  for (let offset = start; offset < end; count += 1) offset += widthAt(text, offset);
  return count;
}

/** The offset that stands `count` code points after `start`; undefined beyond the text. */
function offsetOf(text: string, start: number, count: number): number | undefined {
  if (count < 0) return undefined;
  let offset = start;
  for (let left = count; left > 0; left -= 1) {
    if (offset >= text.length) return undefined;
    offset += widthAt(text, offset);
  }
  return offset;
}

const widthAt = (text: string, offset: number): number =>
  splitsSurrogatePair(text, offset + 1) ? 2 : 1;
