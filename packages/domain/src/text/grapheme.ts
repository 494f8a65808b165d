/** Graphemes: what a reader sees as one character, such as a letter with its combining accents. */
import type { Span } from "./span.ts";

const GRAPHEMES = new Intl.Segmenter("und", { granularity: "grapheme" });

/**
 * Characters of which none ever joins another of them: printable ASCII, letters and signs of the Latin blocks that follow it, dashes,
 * quotation marks and the ellipsis. All are of the class Other: https://www.unicode.org/reports/tr29/#Grapheme_Cluster_Break_Property_Values
 */
const isPlain = (code: number): boolean =>
  code < 0x7f
    ? code >= 0x20
    : (code >= 0xa0 && code < 0x300 && code !== SOFT_HYPHEN) || (code >= 0x2010 && code < 0x2028);

const SOFT_HYPHEN = 0xad;

/** Whether `offset` stands between two graphemes of the text, or at one of its ends. */
export function isGraphemeBoundary(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return offset === 0 || offset === text.length;
  if (isPlain(text.charCodeAt(offset - 1)) && isPlain(text.charCodeAt(offset))) return true;
  return graphemeAt(text, offset).start === offset;
}

/** Widens a span so that it begins and ends between two graphemes. */
export function toGraphemeSpan(text: string, span: Span): Span {
  const { start, end } = span;
  return {
    start: isGraphemeBoundary(text, start) ? start : graphemeAt(text, start).start,
    end: isGraphemeBoundary(text, end) ? end : graphemeAt(text, end).end,
  };
}

/** The grapheme that holds the code unit at `offset`, which is inside the text. */
function graphemeAt(text: string, offset: number): Span {
  // Only the line is segmented: a grapheme never runs over a line's end, but for CR with LF.
  const from = offset - 1 <= 0 ? 0 : text.lastIndexOf("\n", offset - 2) + 1;
  const next = text.indexOf("\n", offset);
  const line = text.slice(from, next === -1 ? text.length : next + 1);
  const grapheme = GRAPHEMES.segment(line).containing(offset - from);
  if (grapheme === undefined) return { start: offset, end: offset };
  const start = from + grapheme.index;
  return { start, end: start + grapheme.segment.length };
}
