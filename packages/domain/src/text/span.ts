import { z } from "zod";

const offset = z.int().nonnegative();

/**
 * A half-open range `[start, end)` of an article's text, in UTF-16 code units: the unit of
 * JavaScript strings, so that `text.slice(start, end)` is the words. A span is never empty.
 */
export const Span = z
  .strictObject({ start: offset, end: offset })
  .refine((span) => span.start < span.end, { error: "must end after it starts", path: ["end"] });
export type Span = z.infer<typeof Span>;

/** The words of `span`. */
export const sliceSpan = (text: string, span: Span): string => text.slice(span.start, span.end);

/** Whether `outer` holds the whole of `inner`. */
export const containsSpan = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** Whether the two spans share at least one code unit. */
export const overlapsSpan = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Text order: by start, and the longer one first where both start together. */
export const compareSpans = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;
