import { forEachMatchEnd, type MatchEnd } from "./approximate-match.ts";
import { toGraphemeSpan } from "./grapheme.ts";
import { reverse, weigh, type Candidate, type Quote } from "./match-score.ts";
import type { Span } from "./span.ts";

/** The largest part of a quote that may have changed. */
const MAX_ERROR_SHARE = 0.35;

/** How many places are looked at closely: those with the fewest edits. */
const MAX_PLACES = 8;

/** How many equally good ends, and starts for each, are tried at one place. */
const MAX_ENDS = 8;
const MAX_STARTS = 32;

/** The places where the text holds nearly, not exactly, the words of the quote; the best span of each. */
export function findApproximate(text: string, quote: Quote): Candidate[] {
  const maxErrors = Math.floor(quote.exact.length * MAX_ERROR_SHARE);
  const ends: MatchEnd[] = [];
  forEachMatchEnd(text, quote.exact, { maxErrors, visit: (match) => ends.push(match) });
  return (
    groupEnds(ends, quote.exact.length)
      .toSorted((a, b) => fewestOf(a) - fewestOf(b) || endOf(a) - endOf(b))
      // The exact words have been looked at already, and found to be a namesake.
      .filter((place) => fewestOf(place) > 0)
      .slice(0, MAX_PLACES)
      .flatMap((place) => bestAt(text, quote, place) ?? [])
  );
}

/** Ends closer together than half the quote belong to the same place; keeps the best of each. */
function groupEnds(ends: readonly MatchEnd[], length: number): MatchEnd[][] {
  const places: MatchEnd[][] = [];
  for (const match of ends) {
    const place = places.at(-1);
    if (place === undefined || match.end - endOf(place) > length / 2) places.push([match]);
    else if (match.errors < fewestOf(place)) places.splice(-1, 1, [match]);
    else if (match.errors === fewestOf(place) && place.length < MAX_ENDS) place.push(match);
  }
  return places;
}

const fewestOf = (place: readonly MatchEnd[]): number => place[0]?.errors ?? 0;
const endOf = (place: readonly MatchEnd[]): number => place[0]?.end ?? 0;

/**
 * The best span at one place: with whole words, if the quote has them, then by score, then of the
 * likeliest length.
 */
function bestAt(text: string, quote: Quote, ends: readonly MatchEnd[]): Candidate | undefined {
  const wholeWords = cutWordsOf(quote) === 0;
  const candidates = ends.flatMap(({ end, errors }) =>
    startsOf(text, quote.exact, { end, errors })
      .filter((start) => start < end)
      .map((start) => ({ span: toGraphemeSpan(text, { start, end }), errors }))
      .flatMap((found) => (wholeWords ? [found, ...toWholeWords(text, found)] : [found]))
      .map(({ span, errors: edits }) => weigh(text, quote, { span, errors: edits })),
  );
  const strangeness = ({ span }: Candidate): number =>
    Math.abs(span.end - span.start - quote.exact.length);
  return candidates.toSorted(
    (a, b) =>
      (wholeWords ? cutWords(text, a.span) - cutWords(text, b.span) : 0) ||
      b.score - a.score ||
      strangeness(a) - strangeness(b),
  )[0];
}

/** How many letters more a span may take in so as not to end inside a word. */
const MAX_WIDENING = 2;

type Found = { readonly span: Span; readonly errors: number };

/** The span widened to whole words, where that takes few letters. */
function toWholeWords(text: string, { span, errors }: Found): Found[] {
  let { start, end } = span;
  while (span.start - start <= MAX_WIDENING && cutsWord(text, start)) start -= 1;
  while (end - span.end <= MAX_WIDENING && cutsWord(text, end)) end += 1;
  const added = span.start - start + end - span.end;
  if (added === 0 || added > MAX_WIDENING) return [];
  return [{ span: toGraphemeSpan(text, { start, end }), errors: errors + added }];
}

/** Where the matches begin that end there with that many errors, the nearest first. */
function startsOf(text: string, pattern: string, { end, errors }: MatchEnd): number[] {
  const starts: number[] = [];
  const before = text.slice(Math.max(0, end - pattern.length - errors), end);
  forEachMatchEnd(reverse(before), reverse(pattern), {
    maxErrors: errors,
    anchored: true,
    visit: (match) => starts.push(end - match.end),
  });
  return starts.slice(0, MAX_STARTS);
}

/** How many of the two ends stand inside a word. */
const cutWords = (text: string, { start, end }: Span): number =>
  Number(cutsWord(text, start)) + Number(cutsWord(text, end));

/** How many ends of the quote stood inside a word where it was taken from. */
const cutWordsOf = ({ prefix, exact, suffix }: Quote): number =>
  cutWords(prefix + exact + suffix, {
    start: prefix.length,
    end: prefix.length + exact.length,
  });

const cutsWord = (text: string, offset: number): boolean =>
  offset > 0 && /^[\p{L}\p{N}][\p{L}\p{N}\p{M}]$/u.test(text.slice(offset - 1, offset + 1));
