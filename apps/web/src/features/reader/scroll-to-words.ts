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
  const height = visibleHeight();
  if (when === "if-out-of-view" && top >= EDGE && bottom <= height - EDGE / 2) return;
  // Of a passage taller than a third of the window, its beginning is what must be seen.
  const middle = Math.min((top + bottom) / 2, top + height / 3);
  scrollBy({ top: middle - height / 2, behavior: "instant" });
}

/** The height of the window down to the sheet, where the claims lie over it as one. */
function visibleHeight(): number {
  const sheet = document.querySelector(".claims-column");
  const covers = sheet !== null && getComputedStyle(sheet).position === "fixed";
  return covers ? sheet.getBoundingClientRect().top : innerHeight;
}
