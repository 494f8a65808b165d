/** Spans that grow and shrink by whole words. */
import type { Span } from "@onrecord/domain";

/** Which edge of a span moves. */
export type Edge = "start" | "end";

/**
 * The span with one edge a word further (`step` 1) or back (-1) in the text; the same span where no
 * word is left there, or where none would be left inside.
 */
export function moveEdge(
  span: Span,
  words: readonly Span[],
  { edge, step }: { readonly edge: Edge; readonly step: 1 | -1 },
): Span {
  const edges = words.map((word) => word[edge]);
  const now = span[edge];
  const to = step === 1 ? edges.find((at) => at > now) : edges.findLast((at) => at < now);
  if (to === undefined) return span;
  const moved = { ...span, [edge]: to };
  const isLeft = words.some(({ start, end }) => moved.start <= start && end <= moved.end);
  return isLeft ? moved : span;
}

/** Where the words inside a span begin, without the first: the places at which it can be split. */
export const splitPlaces = (span: Span, words: readonly Span[]): number[] =>
  words.filter(({ start, end }) => span.start < start && end <= span.end).map(({ start }) => start);
