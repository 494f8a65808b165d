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
  /** How many have no date. */
  readonly undated: number;
};

/** More years than this are shown by decades: their bars would be too thin to be pointed at. */
const MOST_YEARS = 120;

/** The bars; undefined where nothing has a date. */
export function toBars(histogram: Histogram): HistogramBars | undefined {
  const { buckets } = histogram;
  const [earliest, latest] = [buckets[0], buckets.at(-1)];
  if (earliest === undefined || latest === undefined) return undefined;
  const years = Number(latest.period.slice(0, 4)) - Number(earliest.period.slice(0, 4)) + 1;
  const unit = histogram.unit === "year" && years > MOST_YEARS ? "decade" : histogram.unit;
  const first = toNumber(unit, earliest.period);
  const counts = Array.from({ length: toNumber(unit, latest.period) - first + 1 }, () => 0);
  for (const { period, count } of buckets) {
    const at = toNumber(unit, period) - first;
    counts[at] = (counts[at] ?? 0) + count;
  }
  const highest = counts.reduce((most, count) => Math.max(most, count), 0);
  return { unit, first, counts, highest, undated: histogram.undated };
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
  decade: [1, 2, 5, 10, 20, 50, 100],
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

/** The most rows that somebody reads; more of them are put together by years, and years by decades. */
const MOST_ROWS = 62;

/** The bars that are not empty, as rows of a table. */
export function toRows({ unit, first, counts }: HistogramBars): HistogramRow[] {
  const rows = counts.flatMap((count, index) =>
    count === 0 ? [] : [{ unit, number: first + index, count }],
  );
  if (rows.length <= MOST_ROWS || unit === "decade") return rows;
  const coarser = unit === "year" ? "decade" : "year";
  const groups = Map.groupBy(rows, ({ number }) =>
    toNumber(coarser, toPeriod(unit, number).slice(0, 4)),
  );
  return [...groups].map(([number, group]) => ({
    unit: coarser,
    number,
    count: group.reduce((sum, { count }) => sum + count, 0),
  }));
}
