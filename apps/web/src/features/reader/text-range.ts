/** Between offsets of the article's text and places in the page. Leaves carry `data-at`. */
import type { Span } from "@onrecord/domain";

type Leaf = { readonly node: Text; readonly at: number };

const LEAF = "[data-at]";

// The text is rendered once and never again, so its leaves are looked up once too.
const knownLeaves = new WeakMap<Element, readonly Leaf[]>();

function leavesOf(root: Element): readonly Leaf[] {
  const leaves = knownLeaves.get(root) ?? readLeaves(root);
  if (leaves.length > 0) knownLeaves.set(root, leaves);
  return leaves;
}

function readLeaves(root: Element): readonly Leaf[] {
  return [...root.querySelectorAll<HTMLElement>(LEAF)].flatMap((element) => {
    const node = element.firstChild;
    return node instanceof Text ? [{ node, at: Number(element.dataset["at"]) }] : [];
  });
}

/** The ranges of a span, one a block that it touches; none where the page does not show it. */
export function toRanges(root: Element, span: Span): Range[] {
  const byBlock = new Map<Element | null, Range>();
  for (const { node, at } of leavesOf(root)) {
    const from = Math.max(span.start, at);
    const to = Math.min(span.end, at + node.length);
    if (from >= to) continue;
    const block = node.parentElement?.closest("[data-block]") ?? null;
    const range = byBlock.get(block) ?? new Range();
    if (!byBlock.has(block)) range.setStart(node, from - at);
    range.setEnd(node, to - at);
    byBlock.set(block, range);
  }
  return [...byBlock.values()];
}

/** The offset of the text under a point of the window, or undefined where there is no text. */
export function findOffsetAt(x: number, y: number): number | undefined {
  const place = findCaret(x, y);
  const leaf = place?.node.parentElement?.closest<HTMLElement>(LEAF);
  return place === undefined || !leaf ? undefined : Number(leaf.dataset["at"]) + place.offset;
}

function findCaret(x: number, y: number): { node: Node; offset: number } | undefined {
  if ("caretPositionFromPoint" in document) {
    const position = document.caretPositionFromPoint(x, y);
    return position === null ? undefined : { node: position.offsetNode, offset: position.offset };
  }
  return undefined;
}
