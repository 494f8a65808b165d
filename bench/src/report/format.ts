/** Figures as a reader wants them: as many digits as mean something. */
import type { Percentiles, Ratio } from "../measure/statistics.ts";

/** At most three digits that count, with commas between thousands; a dash for what is no figure. */
export const toFigure = (value: number): string => {
  if (value === 0) return "0";
  if (!Number.isFinite(value)) return "–";
  const digits = Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value))));
  return value.toLocaleString("en", {
    minimumFractionDigits: Math.min(digits, 3),
    maximumFractionDigits: Math.min(digits, 3),
  });
};

export const toPercentilesCell = ({ p50, p95, p99 }: Percentiles): string =>
  [p50, p95, p99].map(toFigure).join(" / ");

/** The median with its range. */
export const toRatioCell = ({ median, low, high }: Ratio): string =>
  `${toFigure(median)} (${toFigure(low)}–${toFigure(high)})`;

/** Bytes as megabytes. */
export const toMegabytes = (bytes: number): string => toFigure(bytes / 1e6);

const toLine = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

/** A table in Markdown. */
export const toTable = (head: readonly string[], rows: readonly (readonly string[])[]): string => {
  return [toLine(head), toLine(head.map(() => "---")), ...rows.map(toLine)].join("\n");
};
