/** How well a place in a text fits an anchor: the quote counts double, the context once. */
import type { Anchor } from "./anchor.ts";
import { forEachMatchEnd } from "./approximate-match.ts";
import type { Span } from "./span.ts";

/** A place that may be the one meant. */
export type Candidate = { readonly span: Span; readonly errors: number; readonly score: number };

type Quote = Pick<Anchor, "exact" | "prefix" | "suffix">;

/** From 1, nothing changed, down to 0, nothing alike. */
export function toScore(quote: Quote, errors: { quote: number; context: number }): number {
  const context = quote.prefix.length + quote.suffix.length;
  const whole = 2 * quote.exact.length + context;
  return Math.max(0, 1 - (2 * errors.quote + errors.context) / whole);
}

/** How many edits part the text around `span` from the context of the quote. */
export const contextErrors = (text: string, span: Span, { prefix, suffix }: Quote): number =>
  errorsAtStart(
    reverse(text.slice(Math.max(0, span.start - 2 * prefix.length), span.start)),
    reverse(prefix),
  ) + errorsAtStart(text.slice(span.end, span.end + 2 * suffix.length), suffix);

/** The fewest edits between the pattern and any beginning of the text. */
function errorsAtStart(text: string, pattern: string): number {
  if (text.startsWith(pattern)) return 0;
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
