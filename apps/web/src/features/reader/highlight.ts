/**
 * Lights words without touching the page's elements (CSS Custom Highlight API), so that marks which
 * cross each other light as one, and a text of thousands of words is not rendered anew on a hover.
 */
import type { Span } from "@onrecord/domain";
import { toRanges } from "./text-range.ts";

/** What carries the claim looked at; its words, by kind; and where a link led, for a moment. */
export type HighlightName = "passage" | "statement" | "event" | "relation" | "found";

/** Where two lie over each other, the words of the claim are seen above the passage around them. */
const PRIORITY: { readonly [N in HighlightName]: number } = {
  passage: 0,
  statement: 1,
  event: 1,
  relation: 1,
  found: 2,
};

/** Lights these spans under this name, and puts out what was lit under it before. */
export function setHighlight(
  name: HighlightName,
  root: Element | null,
  spans: readonly Span[],
): void {
  if (!("highlights" in CSS)) return;
  if (root === null || spans.length === 0) {
    CSS.highlights.delete(name);
    return;
  }
  const highlight = new Highlight(...spans.flatMap((span) => toRanges(root, span)));
  highlight.priority = PRIORITY[name];
  CSS.highlights.set(name, highlight);
}
