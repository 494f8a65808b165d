import type { Anchor } from "./anchor.ts";
import { forEachMatchEnd, type MatchEnd } from "./approximate-match.ts";
import { toGraphemeSpan } from "./grapheme.ts";
import { contextErrors, reverse, toScore, type Candidate } from "./match-score.ts";

type Quote = Pick<Anchor, "exact" | "prefix" | "suffix">;

/** The largest part of a quote that may have changed. */
const MAX_ERROR_SHARE = 0.35;

/** How many places are looked at closely: those with the fewest edits. */
const MAX_PLACES = 16;

/** How many equally good ends, and starts for each, are tried at one place. */
const MAX_TIES = 4;

/** The places where the text holds nearly the words of the quote; none overlaps another. */
export function findApproximate(text: string, quote: Quote): Candidate[] {
  const maxErrors = Math.floor(quote.exact.length * MAX_ERROR_SHARE);
  const ends: MatchEnd[] = [];
  forEachMatchEnd(text, quote.exact, { maxErrors, visit: (match) => ends.push(match) });
  const places = groupEnds(ends, quote.exact.length)
    .toSorted((a, b) => fewestOf(a) - fewestOf(b) || endOf(a) - endOf(b))
    .slice(0, MAX_PLACES);
  return places.flatMap((place) => bestAt(text, quote, place) ?? []);
}

/** Ends closer together than half the quote belong to the same place; keeps the best of each. */
function groupEnds(ends: readonly MatchEnd[], length: number): MatchEnd[][] {
  const places: MatchEnd[][] = [];
  for (const match of ends) {
    const place = places.at(-1);
    if (place === undefined || match.end - endOf(place) > length / 2) places.push([match]);
    else if (match.errors < fewestOf(place)) places.splice(-1, 1, [match]);
    else if (match.errors === fewestOf(place) && place.length < MAX_TIES) place.push(match);
  }
  return places;
}

const fewestOf = (place: readonly MatchEnd[]): number => place[0]?.errors ?? 0;
const endOf = (place: readonly MatchEnd[]): number => place[0]?.end ?? 0;

/** The best span at one place: by score with the context, then by length, then the first. */
function bestAt(text: string, quote: Quote, ends: readonly MatchEnd[]): Candidate | undefined {
  const { length } = quote.exact;
  const candidates = ends.flatMap((match) =>
    startsOf(text, quote.exact, match).map((start): Candidate => {
      const span = toGraphemeSpan(text, { start, end: match.end });
      const context = contextErrors(text, span, quote);
      const score = toScore(quote, { quote: match.errors, context });
      return { span, errors: match.errors, score };
    }),
  );
  const strangeness = ({ span }: Candidate): number => Math.abs(span.end - span.start - length);
  return candidates
    .filter(({ span }) => span.start < span.end)
    .toSorted((a, b) => b.score - a.score || strangeness(a) - strangeness(b))[0];
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
  return starts.slice(0, MAX_TIES);
}
