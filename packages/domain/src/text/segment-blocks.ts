import type { Block, BlockRole } from "./block.ts";
import { endsSentence } from "./sentence-marks.ts";
import { hasLineParagraphs } from "./line-paragraphs.ts";
import type { Span } from "./span.ts";

/** Lines with nothing on them but white space, between two lines with something. */
const BLANK_LINES = /(?:\r\n|\r|\n)[^\S\r\n]*(?:\r\n|\r|\n)\s*/gu;

/** Where each line is a paragraph. */
const LINE_ENDS = /(?:\r\n|\r|\n)\s*/gu;

/** Longer than this, a line without a full stop is a paragraph that lost it, not a heading. */
const HEADING_LENGTH = 100;

/**
 * Proposes the blocks of a plain text: paragraphs parted by blank lines, or by line ends where the
 * text has no blank line and its lines end as paragraphs do. A short line without a
 * final stop is a headline where the text begins with it, and a cross-heading between paragraphs;
 * the first paragraph is the lead. A person should look at the result: a text does not say.
 */
export function segmentBlocks(text: string): Block[] {
  const spans = paragraphsOf(text);
  let seenLead = false;
  return spans.map(({ start, end }, index) => {
    const heading = isHeading(text.slice(start, end));
    const last = index === spans.length - 1;
    const role = roleOf({ heading, first: index === 0, last, seenLead });
    seenLead ||= role === "lead";
    return { role, start, end };
  });
}

type Position = { heading: boolean; first: boolean; last: boolean; seenLead: boolean };

function roleOf({ heading, first, last, seenLead }: Position): BlockRole {
  if (heading && first && !last) return "headline";
  if (heading && seenLead && !last) return "cross-heading";
  return seenLead ? "paragraph" : "lead";
}

const isHeading = (words: string): boolean =>
  words.length <= HEADING_LENGTH &&
  !/[\r\n]/u.test(words) &&
  !endsSentence(words) &&
  !/[:;,]$/u.test(words);

/** The paragraphs, without the white space around them. */
function paragraphsOf(text: string): Span[] {
  const spans: Span[] = [];
  let from = 0;
  const gaps = hasLineParagraphs(text) ? LINE_ENDS : BLANK_LINES;
  for (const gap of [...text.matchAll(gaps), undefined]) {
    const to = gap?.index ?? text.length;
    const part = text.slice(from, to);
    const start = from + (part.length - part.trimStart().length);
    const end = from + part.trimEnd().length;
    if (start < end) spans.push({ start, end });
    from = gap === undefined ? to : to + gap[0].length;
  }
  return spans;
}
