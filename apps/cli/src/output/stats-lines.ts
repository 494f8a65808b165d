/** Numbers as short bar charts, which a terminal shows as well as a page does. */
import type { Count, Stats } from "../dataset/stats.ts";
import type { FindingCounts } from "./finding-report.ts";
import type { Line } from "./line.ts";
import { accent, BLANK, faint, line, strong } from "./line.ts";
import { countOf } from "./plural.ts";
import { textWidth } from "./text-width.ts";
import { wrapLine } from "./wrap.ts";

const MOST_ROWS = 8;
const LONGEST_BAR = 30;

/** Those of which there are any. */
const counted = (counts: readonly Count[] = []): readonly Count[] =>
  counts.filter(({ count }) => count > 0);

export function toStatsLines(stats: Stats, width: number): Line[] {
  return [
    ...wrapLine(line(strong(stats.title)), { width }),
    ...(stats.findings === null ? [] : findingLines(stats.findings, width)),
    ...chart("Records", stats.records, width),
    ...chart("What was decided", counted(stats.review), width),
    ...chart("What is left to decide on", counted(stats.undecided), width),
    ...chart("Who published", stats.publishers ?? [], width),
    ...chart("In which language", stats.languages ?? [], width),
    ...chart("When it was published", busiest(stats.published ?? []), width),
    ...chart("Who speaks", stats.speakers, width),
    ...chart("In which manner", stats.manners, width),
    ...chart("What happens", stats.eventTypes, width),
    ...chart("When it happens", busiest(stats.years), width),
    ...chart("Who and what is mentioned most", stats.mentioned, width),
  ];
}

/** The years that have most first, in the order of time, for only the first rows of a chart are shown. */
function busiest(years: readonly Count[]): readonly Count[] {
  const most = new Set(years.toSorted((a, b) => b.count - a.count).slice(0, MOST_ROWS));
  return [...years.filter((year) => most.has(year)), ...years.filter((year) => !most.has(year))];
}

const findingLines = ({ errors, warnings, acknowledged }: FindingCounts, width: number): Line[] =>
  wrapLine(
    line(
      faint(
        `${countOf(errors, "error")}, ${countOf(warnings, "warning")}, ${countOf(acknowledged, "acknowledged finding")}`,
      ),
    ),
    { width },
  );

function chart(title: string, counts: readonly Count[], width: number): Line[] {
  if (counts.length === 0) return [];
  const rows = title === "Records" ? counts : counts.slice(0, MOST_ROWS);
  const most = Math.max(...rows.map(({ count }) => count), 1);
  const digits = String(most).length;
  const label = Math.min(
    Math.max(...rows.map((row) => textWidth(row.label))),
    Math.max(10, width - 20),
  );
  const bar = Math.max(0, Math.min(LONGEST_BAR, width - label - digits - 6));
  const left = counts.length - rows.length;
  return [
    BLANK,
    line(strong(title)),
    ...rows.map(({ label: name, count }) =>
      line(
        `  ${padTo(cutTo(name, label), label)}  ${String(count).padStart(digits)}  `,
        accent("▪".repeat(count === 0 ? 0 : Math.max(1, Math.round((count / most) * bar)))),
      ),
    ),
    ...(left === 0 ? [] : [line(faint(`  and ${left} more`))]),
  ];
}

const padTo = (text: string, width: number): string =>
  text + " ".repeat(Math.max(0, width - textWidth(text)));

/** Shortened to a width, with an ellipsis. */
function cutTo(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  const characters = Array.from(text);
  while (textWidth(characters.join("")) > width - 1) characters.pop();
  return `${characters.join("").trimEnd()}…`;
}
