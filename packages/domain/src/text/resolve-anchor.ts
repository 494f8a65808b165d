/**
 * Finds an anchor's words in a text, which may have changed since the anchor was made: by position,
 * then by the exact quote, then approximately. The context decides among several places, and what
 * it cannot decide is reported as ambiguous, never guessed.
 */
import type { Anchor } from "./anchor.ts";
import { findApproximate } from "./find-approximate.ts";
import { weigh, type Candidate } from "./match-score.ts";
import type { Span } from "./span.ts";

/** Where an anchor's words are now. */
export type AnchorResolution =
  /** The exact words, where the anchor says, or elsewhere by their context. */
  | { readonly kind: "exact"; readonly span: Span; readonly by: "position" | "quote" }
  /** Nearly the same words: `errors` edits away. `score` (0 to 1) counts the context too. */
  | {
      readonly kind: "approximate";
      readonly span: Span;
      readonly errors: number;
      readonly score: number;
    }
  /** Several places fit equally well, in text order. */
  | { readonly kind: "ambiguous"; readonly spans: readonly Span[] }
  /** No place fits. */
  | { readonly kind: "lost" };

/** Two places whose scores differ by less are equally good. */
const CLEAR_LEAD = 0.05;

/** What is looked at of an anchor: all but its article. */
export type AnchorSelectors = Omit<Anchor, "article">;

/** Finds the words of `anchor` in `text`. The same input always gives the same answer. */
export function resolveAnchor(text: string, anchor: AnchorSelectors): AnchorResolution {
  if (anchor.exact === "") return { kind: "lost" };
  if (standsAt(text, anchor)) {
    return { kind: "exact", span: { start: anchor.start, end: anchor.end }, by: "position" };
  }
  return (
    toResolution(findInContext(text, anchor)) ??
    toResolution(leaders(findExact(text, anchor))) ??
    toResolution(leaders(findApproximate(text, anchor))) ?? { kind: "lost" }
  );
}

/** What the candidates left over come to; undefined where there is none. */
function toResolution(candidates: readonly Candidate[]): AnchorResolution | undefined {
  const [first, second] = candidates;
  if (first === undefined) return undefined;
  if (second !== undefined) {
    return { kind: "ambiguous", spans: candidates.map(({ span }) => span) };
  }
  const { span, errors, score } = first;
  return errors === 0
    ? { kind: "exact", span, by: "quote" }
    : { kind: "approximate", span, errors, score };
}

/** Whether the words and their whole context stand exactly where the anchor says. */
function standsAt(text: string, { start, end, exact, prefix, suffix }: AnchorSelectors): boolean {
  return (
    end - start === exact.length &&
    start >= prefix.length &&
    text.startsWith(prefix + exact + suffix, start - prefix.length)
  );
}

/** Where the exact words stand with their whole context. */
function findInContext(text: string, { exact, prefix, suffix }: AnchorSelectors): Candidate[] {
  return occurrencesOf(text, prefix + exact + suffix).map((offset) => {
    const start = offset + prefix.length;
    return { span: { start, end: start + exact.length }, errors: 0, score: 1, credible: true };
  });
}

/** Where the exact words stand, whatever is around them. */
const findExact = (text: string, anchor: AnchorSelectors): Candidate[] =>
  occurrencesOf(text, anchor.exact).map((start) => {
    const span = { start, end: start + anchor.exact.length };
    return weigh(text, anchor, { span, errors: 0 });
  });

function occurrencesOf(text: string, words: string): number[] {
  const offsets: number[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) offsets.push(at);
  return offsets;
}

/** The best credible candidate and all that come close to it, in text order. */
function leaders(candidates: readonly Candidate[]): Candidate[] {
  const credible = candidates.filter((candidate) => candidate.credible);
  const best = Math.max(...credible.map(({ score }) => score));
  return credible
    .filter(({ score }) => best - score < CLEAR_LEAD)
    .toSorted((a, b) => a.span.start - b.span.start);
}
