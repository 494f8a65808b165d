import { z } from "zod";
import { ArticleId } from "../id.ts";
import { splitsSurrogatePair } from "./code-points.ts";
import type { Span } from "./span.ts";

/** How much of the surrounding text an anchor keeps on either side, in UTF-16 code units. */
export const CONTEXT_LENGTH = 32;

/**
 * A passage of an article: where it stands, the exact words, and a little of the text around them.
 * `text.slice(start, end) === exact`, always; `prefix` and `suffix` find the words again in a text
 * that changed and tell two equal quotes apart (W3C Web Annotation, TextQuoteSelector and
 * TextPositionSelector; there the offsets are code points, here UTF-16 code units).
 */
export const Anchor = z
  .strictObject({
    article: ArticleId,
    start: z.int().nonnegative(),
    end: z.int().nonnegative(),
    exact: z.string().min(1),
    prefix: z.string(),
    suffix: z.string(),
  })
  .refine((anchor) => anchor.start < anchor.end, {
    error: "must end after it starts",
    path: ["end"],
  });
export type Anchor = z.infer<typeof Anchor>;

/**
 * Makes the anchor of `span`. The context is cut at code points, never inside a surrogate pair.
 * @throws RangeError when the span is empty or reaches outside the text.
 */
export function createAnchor(article: ArticleId, text: string, span: Span): Anchor {
  const { start, end } = span;
  if (start < 0 || end > text.length || start >= end) {
    throw new RangeError(`span ${start}–${end} is not inside a text of ${text.length} code units`);
  }
  const from = toBoundary(text, Math.max(0, start - CONTEXT_LENGTH), 1);
  const to = toBoundary(text, Math.min(text.length, end + CONTEXT_LENGTH), -1);
  return {
    article,
    start,
    end,
    exact: text.slice(start, end),
    prefix: text.slice(Math.min(from, start), start),
    suffix: text.slice(end, Math.max(to, end)),
  };
}

/** Moves `offset` by `step` when it stands between the two halves of a surrogate pair. */
const toBoundary = (text: string, offset: number, step: 1 | -1): number =>
  splitsSurrogatePair(text, offset) ? offset + step : offset;
