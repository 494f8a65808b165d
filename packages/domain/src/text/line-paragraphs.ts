import { endsSentence } from "./sentence-marks.ts";

const BLANK_LINE = /(?:\r\n|\r|\n)[^\S\r\n]*(?:\r\n|\r|\n)/u;
const LINE_END = /\r\n|\r|\n/u;

/** With fewer lines nothing tells a paragraph from a line that was only broken. */
const LEAST_LINES = 3;
/** So many of the lines end as sentences do, where each is a paragraph. */
const MOST = 0.7;

/**
 * Whether each line of a text is a paragraph: it has no blank line, and most of its lines end as
 * sentences do. Lines of a paragraph that was only broken to fit a page rarely do.
 */
export function hasLineParagraphs(text: string): boolean {
  if (!LINE_END.test(text) || BLANK_LINE.test(text.trim())) return false;
  const lines = text.split(LINE_END).filter((line) => line.trim() !== "");
  if (lines.length < LEAST_LINES) return false;
  const ended = lines.filter((line) => endsSentence(line.trim())).length;
  return ended / lines.length >= MOST;
}
