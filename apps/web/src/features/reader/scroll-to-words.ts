import type { Span } from "@onrecord/domain";
import { toRanges } from "./text-range.ts";

/** Room at the edges of the window that words should keep. */
const EDGE = 80;

/** Brings words to the middle of the window: `always`, or only where they cannot be seen. */
export function scrollToWords(
  root: HTMLElement | null,
  spans: readonly Span[],
  when: "always" | "if-out-of-view",
): void {
  const first = spans[0];
  const range = root === null || first === undefined ? undefined : toRanges(root, first)[0];
  if (range === undefined) return;
  const { top, bottom } = range.getBoundingClientRect();
  if (when === "if-out-of-view" && top >= EDGE && bottom <= innerHeight - EDGE) return;
  const middle = Math.min((top + bottom) / 2, top + innerHeight / 3);
  scrollBy({ top: middle - innerHeight / 2, behavior: "instant" });
}
