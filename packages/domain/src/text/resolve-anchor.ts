/**
 * Finds an anchor's words in a text, which may have changed since the anchor was made: by position,
 * then by the exact quote, then approximately. The context decides among several places, and what
 * it cannot decide is reported as ambiguous, never guessed.
 */
import type { Anchor } from "./anchor.ts";
import { findApproximate } from "./find-approximate.ts";
import { contextErrors, toScore, type Candidate } from "./match-score.ts";
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

/** Below this score a place is not the one that was meant. */
const ACCEPTED_SCORE = 0.6;

/** Two places whose scores differ by less are equally good. */
const CLEAR_LEAD = 0.05;

/** What an anchor must have to be found. */
export type Quote = Pick<Anchor, "start" | "end" | "exact" | "prefix" | "suffix">;

/** Finds the words of `anchor` in `text`. The same input always gives the same answer. */
export function resolveAnchor(text: string, anchor: Quote): AnchorResolution {
  if (anchor.exact === "") return { kind: "lost" };
  if (standsAt(text, anchor)) {
    return { kind: "exact", span: { start: anchor.start, end: anchor.end }, by: "position" };
  }
  const exact = decide(findExact(text, anchor));
  if (exact === undefined) return resolveApproximately(text, anchor);
  if (exact.length > 1) return { kind: "ambiguous", spans: exact.map(({ span }) => span) };
  const [only] = exact;
  return only === undefined ? { kind: "lost" } : { kind: "exact", span: only.span, by: "quote" };
}

function resolveApproximately(text: string, anchor: Quote): AnchorResolution {
  const found = decide(findApproximate(text, anchor));
  const [best] = found ?? [];
  if (found === undefined || best === undefined) return { kind: "lost" };
  if (found.length > 1) return { kind: "ambiguous", spans: found.map(({ span }) => span) };
  return { kind: "approximate", ...best };
}

/** Whether the words and their whole context stand exactly where the anchor says. */
function standsAt(text: string, { start, end, exact, prefix, suffix }: Quote): boolean {
  return (
    end - start === exact.length &&
    start >= prefix.length &&
    text.startsWith(prefix + exact + suffix, start - prefix.length)
  );
}

function findExact(text: string, anchor: Quote): Candidate[] {
  const candidates: Candidate[] = [];
  const { exact } = anchor;
  for (let start = text.indexOf(exact); start !== -1; start = text.indexOf(exact, start + 1)) {
    const span = { start, end: start + exact.length };
    const score = toScore(anchor, { quote: 0, context: contextErrors(text, span, anchor) });
    candidates.push({ span, errors: 0, score });
  }
  return candidates;
}

/**
 * The best candidate, or all that come close to it, in text order; undefined where none is good
 * enough. A candidate with its whole context intact needs no lead over those without.
 */
function decide(candidates: readonly Candidate[]): Candidate[] | undefined {
  const best = Math.max(...candidates.map(({ score }) => score), 0);
  if (best < ACCEPTED_SCORE) return undefined;
  const lead = best === 1 ? 0 : CLEAR_LEAD;
  return candidates
    .filter(({ score }) => best - score <= lead)
    .toSorted((a, b) => a.span.start - b.span.start);
}
