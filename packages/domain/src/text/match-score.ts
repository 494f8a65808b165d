/** How well a place in a text fits an anchor: by its words, and by what stands around them. */
import type { Anchor } from "./anchor.ts";
import { forEachMatchEnd } from "./approximate-match.ts";
import type { Span } from "./span.ts";

/** The words looked for, with the text that stood around them. */
export type Quote = Pick<Anchor, "exact" | "prefix" | "suffix">;

/** A place that may be the one meant. */
export type Candidate = {
  readonly span: Span;
  /** Edits between the quote and the words there. */
  readonly errors: number;
  /** From 1, nothing changed, down to 0, nothing alike. The quote counts double, the context once. */
  readonly score: number;
  /** Whether enough agrees to believe that this is a place that was meant, and not a namesake. */
  readonly credible: boolean;
};

/**
 * How many code units must agree, of the quote and its context together: as many as the context
 * has on one side, so that "he" is believed with the words before it or after it, and a name is not
 * with other words around it. Of a shorter anchor, most must agree.
 */
const ENOUGH_AGREEMENT = 32;
const MOST = 0.6;

/** Weighs a place whose words are `errors` edits from the quote. */
export function weigh(
  text: string,
  quote: Quote,
  place: { span: Span; errors: number },
): Candidate {
  const { span, errors } = place;
  const { exact, prefix, suffix } = quote;
  const around = contextErrors(text, span, quote);
  const whole = exact.length + prefix.length + suffix.length;
  const score = 1 - (2 * errors + around.before + around.after) / (exact.length + whole);
  const agreement =
    agreementOf(exact, errors) +
    agreementOf(prefix, around.before) +
    agreementOf(suffix, around.after);
  const credible = agreement >= Math.min(ENOUGH_AGREEMENT, MOST * whole);
  return { span, errors, score: Math.max(0, score), credible };
}

/** What agrees, less what does not: words that have nothing to do with each other come to nothing. */
const agreementOf = (words: string, errors: number): number =>
  Math.max(0, words.length - 2 * errors);

/** How many edits part the text before and after `span` from the context of the quote. */
function contextErrors(
  text: string,
  span: Span,
  { prefix, suffix }: Quote,
): { before: number; after: number } {
  // Twice the length leaves room for words that were put in.
  const before = text.slice(Math.max(0, span.start - 2 * prefix.length), span.start);
  const after = text.slice(span.end, span.end + 2 * suffix.length);
  return {
    before: before.endsWith(prefix) ? 0 : errorsAtStart(reverse(before), reverse(prefix)),
    after: after.startsWith(suffix) ? 0 : errorsAtStart(after, suffix),
  };
}

/** The fewest edits between the pattern and any beginning of the text. */
function errorsAtStart(text: string, pattern: string): number {
  let fewest = pattern.length;
  forEachMatchEnd(text, pattern, {
    maxErrors: pattern.length,
    anchored: true,
    visit: ({ errors }) => {
      fewest = Math.min(fewest, errors);
    },
  });
  return fewest;
}

/** By code units, as offsets are. */
export const reverse = (text: string): string => text.split("").toReversed().join("");
