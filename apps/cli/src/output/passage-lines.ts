/** Sentences of articles as a reader sees them, with the words meant marked. */
import type { Passage } from "@onrecord/domain";
import type { Line, Run } from "./line.ts";
import { faint, line, mark, plain } from "./line.ts";
import { wrapLine } from "./wrap.ts";

type Span = { readonly start: number; readonly end: number };
export type Paper = { readonly width: number; readonly colour: boolean };

/**
 * The text as runs, its marked spans in the marking tone. Where there is no colour, asterisks stand
 * around them. A mark over the whole text is left out: it tells nothing.
 */
export function markedRuns(
  text: string,
  marks: readonly Span[],
  { colour }: Pick<Paper, "colour">,
): Run[] {
  const runs: Run[] = [];
  let at = 0;
  for (const { start, end } of joined(marks)) {
    if (start <= 0 && end >= text.length) continue;
    const words = text.slice(start, end);
    runs.push(plain(text.slice(at, start)), mark(colour ? words : `*${words}*`));
    at = end;
  }
  return [...runs, plain(text.slice(at))].filter((run) => run.text !== "");
}

/** The spans in order, overlapping ones made one. */
function joined(marks: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const { start, end } of marks.toSorted((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last === undefined || start > last.end) result.push({ start, end });
    else result[result.length - 1] = { start: last.start, end: Math.max(last.end, end) };
  }
  return result;
}

/** A passage beside a rule, wrapped. */
export function passageLines(
  { text, marks }: Pick<Passage, "text" | "marks">,
  paper: Paper,
): Line[] {
  const rule = line("  ", faint("│ "));
  return wrapLine(markedRuns(text, marks, paper), { width: paper.width, first: rule, rest: rule });
}
