/** A change of the log, as people read it. */
import type { Change } from "@onrecord/data";
import type { Line } from "./line.ts";
import { accent, faint, line, strong } from "./line.ts";
import { wrapLine } from "./wrap.ts";

/** Two lines or more: who and when, and below what. */
export function toChangeLines(change: Change, width: number): Line[] {
  const { number, at, by, summary, undoneBy } = change;
  const undone = undoneBy === null ? [] : [faint(`  taken back by #${undoneBy}`)];
  return [
    ...wrapLine(line(accent(`#${number}`), "  ", faint(toMoment(at)), "  ", strong(by.name)), {
      width,
    }),
    ...wrapLine([...line(`${summary}.`), ...undone], { width, first: line("    ") }),
  ];
}

/** A moment to the minute; a day as it is. */
export const toMoment = (at: string): string =>
  at.includes("T") ? `${new Date(at).toISOString().slice(0, 16).replace("T", " ")} UTC` : at;
