import type { Span } from "@onrecord/domain";

/** Whether two spans overlap and neither holds the other. */
export const crosses = (a: Span, b: Span): boolean =>
  (a.start < b.start && b.start < a.end && a.end < b.end) ||
  (b.start < a.start && a.start < b.end && b.end < a.end);
