/** What is to be said of a query beside what it finds, with the place that could not be understood. */
import type { SearchAnswer } from "@onrecord/data";
import { excerptAround, toCodeFrame } from "./code-frame.ts";
import type { Line } from "./line.ts";
import { line } from "./line.ts";
import { wrapLine } from "./wrap.ts";

/** The lines for stderr; none where the query was understood. */
export function toQueryNotice(
  query: string,
  { notice, fault }: Pick<SearchAnswer, "notice" | "fault">,
  width: number,
): Line[] {
  return [
    ...(notice === null ? [] : wrapLine(line(notice), { width })),
    ...(fault === null ? [] : toFaultFrame(query, fault.offset, width)),
  ];
}

/** The query with a caret under the place where it could not be understood. */
function toFaultFrame(query: string, offset: number, width: number): Line[] {
  const mark = { start: offset, end: Math.min(offset + 1, query.length) };
  const { text, marks } = excerptAround(query.replaceAll(/\s/g, " "), mark, width);
  return toCodeFrame({ text, marks, tone: "warning" }, width);
}
