import type { Histogram } from "@onrecord/data";
import { toNumber, toPeriod, toShortWords } from "./periods.ts";
import type { PeriodUnit } from "./periods.ts";

/** A histogram as bars side by side, the empty ones between them too. */
export type HistogramBars = {
  readonly unit: PeriodUnit;
  /** The number of the first bar's period; the others follow one by one. */
  readonly first: number;
  readonly counts: readonly number[];
  readonly highest: number;
};

/** The bars; undefined where nothing has a date. */
export function toBars({ unit, buckets }: Histogram): HistogramBars | undefined {
  const numbers = buckets.map(({ period }) => toNumber(unit, period));
  const [first, last] = [numbers[0], numbers.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const counts = Array.from({ length: last - first + 1 }, () => 0);
  for (const [index, { count }] of buckets.entries())
    counts[(numbers[index] ?? first) - first] = count;
  return { unit, first, counts, highest: Math.max(...buckets.map(({ count }) => count)) };
}

/** How many records the bars from one to another hold, both included. */
export const countBetween = ({ counts }: HistogramBars, from: number, to: number): number =>
  counts.slice(from, to + 1).reduce((sum, count) => sum + count, 0);

/** The height of the drawing, in its own units; a bar's width is 1. */
export const BARS_HEIGHT = 100;
/** Even one record among thousands can be seen. */
const LEAST = 3;
/** Bars stand apart as long as there is room between them. */
const MOST_APART = 150;

/** The outline of the bars from one to another, as the `d` of an SVG path. */
export function toPath({ counts, highest }: HistogramBars, from: number, to: number): string {
  const width = counts.length > MOST_APART ? 1 : 0.8;
  const gap = (1 - width) / 2;
  return counts
    .map((count, index) => {
      if (count === 0 || index < from || index > to) return "";
      const height = Math.max(LEAST, Math.round((count / highest) * BARS_HEIGHT));
      return `M${round(index + gap)} ${BARS_HEIGHT}v-${height}h${width}v${height}z`;
    })
    .join("");
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** A label of the axis: the share of the width at which its period begins. */
export type HistogramTick = { readonly at: number; readonly label: string };

const STEPS: { readonly [U in PeriodUnit]: readonly number[] } = {
  year: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000],
  month: [1, 3, 6, 12, 24, 48, 60, 120],
  day: [1, 2, 7, 14, 28],
};
const MOST_TICKS = 8;
const MONTHS = 12;

/** The labels of the axis, at round periods: whole years where there are some. */
export function toTicks({ unit, first, counts }: HistogramBars): HistogramTick[] {
  const steps = STEPS[unit];
  const step = steps.find((each) => counts.length / each <= MOST_TICKS) ?? steps.at(-1) ?? 1;
  const start = unit === "day" ? first : Math.ceil(first / step) * step;
  const ticks: HistogramTick[] = [];
  for (let number = start; number < first + counts.length; number += step) {
    const label =
      unit === "month" && step % MONTHS === 0
        ? toPeriod("month", number).slice(0, -3)
        : toShortWords(unit, number);
    ticks.push({ at: (number - first) / counts.length, label });
  }
  return ticks;
}

/** A row of the table: some dates and how many records are of them. */
export type HistogramRow = {
  readonly unit: PeriodUnit;
  readonly number: number;
  readonly count: number;
};

/** The most rows that somebody reads; more of them are put together by years. */
const MOST_ROWS = 62;

/** The bars that are not empty, as rows of a table. */
export function toRows({ unit, first, counts }: HistogramBars): HistogramRow[] {
  const rows = counts.flatMap((count, index) =>
    count === 0 ? [] : [{ unit, number: first + index, count }],
  );
  if (rows.length <= MOST_ROWS || unit === "year") return rows;
  const years = Map.groupBy(rows, ({ number }) => Number(toPeriod(unit, number).slice(0, 4)));
  return [...years].map(([number, ofYear]) => ({
    unit: "year",
    number,
    count: ofYear.reduce((sum, { count }) => sum + count, 0),
  }));
}
