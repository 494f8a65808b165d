/** What is selected on the page, as spans of the article's text. */
import type { Span } from "@onrecord/domain";

/** A span for each paragraph (`data-block`, its offset in the text) that the selection reaches into. */
export function readSelectedSpans(selection: Selection, frame: Element): readonly Span[] {
  if (selection.isCollapsed || selection.rangeCount === 0) return [];
  const range = selection.getRangeAt(0);
  if (!frame.contains(range.commonAncestorContainer)) return [];
  return [...frame.querySelectorAll<HTMLElement>("[data-block]")].flatMap((block) => {
    const part = toPart(range, block);
    return part === undefined || part.start >= part.end ? [] : [part];
  });
}

/** The part of the range in a paragraph, of which the words on the page are those of the text. */
function toPart(range: Range, block: HTMLElement): Span | undefined {
  const offset = Number(block.dataset["block"]);
  if (!range.intersectsNode(block)) return undefined;
  const lengthTo = (node: Node, at: number): number => {
    const before = document.createRange();
    before.selectNodeContents(block);
    before.setEnd(node, at);
    return before.toString().length;
  };
  const beginsInside = block.contains(range.startContainer);
  const endsInside = block.contains(range.endContainer);
  return {
    start: offset + (beginsInside ? lengthTo(range.startContainer, range.startOffset) : 0),
    end:
      offset +
      (endsInside
        ? lengthTo(range.endContainer, range.endOffset)
        : (block.textContent?.length ?? 0)),
  };
}
