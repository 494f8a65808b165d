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

/** The span of all words that a span touches; undefined where it touches none. */
export function snapToWords({ start, end }: Span, words: readonly Span[]): Span | undefined {
  const touched = words.filter((word) => word.start < end && start < word.end);
  const [first, last] = [touched[0], touched.at(-1)];
  return first === undefined || last === undefined
    ? undefined
    : { start: first.start, end: last.end };
}

/** The spans of both in the order of the text; those that touch become one. */
export function unite(one: readonly Span[], other: readonly Span[]): Span[] {
  const united: Span[] = [];
  for (const span of [...one, ...other].toSorted((a, b) => a.start - b.start)) {
    const last = united.at(-1);
    if (last === undefined || span.start > last.end)
      united.push({ start: span.start, end: span.end });
    else united[united.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
  }
  return united;
}

/** Where the words inside a span begin, without the first: the places at which it can be split. */
export const splitPlaces = (span: Span, words: readonly Span[]): number[] =>
  words.filter(({ start, end }) => span.start < start && end <= span.end).map(({ start }) => start);
