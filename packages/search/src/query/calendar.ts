/** Years and months as days since 1970. */
import type { HistogramUnit } from "../search-engine.ts";

const MILLISECONDS_A_DAY = 86_400_000;
/** The calendar of the standard library ends here on both sides. */
const LAST_DATE = 100_000_000;

/** The bar that a day lies in: its year, month or day as text, and the first day after it. */
export type Period = { readonly start: string; readonly end: number };

const toDate = (day: number): Date =>
  new Date(Math.max(-LAST_DATE, Math.min(LAST_DATE, day)) * MILLISECONDS_A_DAY);

/** `2024`, `2024-02`, `2024-02-28`; years beyond four digits with a sign. */
const toPeriod = (day: number, unit: HistogramUnit): Period => {
  const date = toDate(day);
  const text = date.toISOString();
  const year = text.indexOf("-", 1);
  const start = text.slice(0, unit === "year" ? year : unit === "month" ? year + 3 : year + 6);
  if (unit === "day" || Math.abs(day) >= LAST_DATE - 366) return { start, end: day + 1 };
  if (unit === "year") date.setUTCFullYear(date.getUTCFullYear() + 1, 0, 1);
  else date.setUTCMonth(date.getUTCMonth() + 1, 1);
  return { start, end: date.getTime() / MILLISECONDS_A_DAY };
};

/** Periods of the same days are asked for by every search. */
const periods: { readonly [U in HistogramUnit]: Map<number, Period> } = {
  year: new Map(),
  month: new Map(),
  day: new Map(),
};
const MOST_PERIODS = 20_000;

export const findPeriod = (day: number, unit: HistogramUnit): Period => {
  const kept = periods[unit];
  const known = kept.get(day);
  if (known !== undefined) return known;
  if (kept.size >= MOST_PERIODS) kept.clear();
  const period = toPeriod(day, unit);
  kept.set(day, period);
  return period;
};

export type DayRange = { readonly first: number; readonly last: number };

/** The longest spans that are shown by days and by months: more bars than that are none to tell apart. */
const MOST_DAYS = 120;
const MOST_MONTHS = 300;
const DAYS_A_MONTH = 30.44;

/** The finest unit that shows so many days with bars that can be told apart. */
export const toFittingUnit = (days: number): HistogramUnit => {
  if (days < MOST_DAYS) return "day";
  return days / DAYS_A_MONTH < MOST_MONTHS ? "month" : "year";
};

/** The first day of the year or month that a day is in. */
export const toPeriodStart = (day: number, unit: "year" | "month"): number => {
  const date = toDate(day);
  if (unit === "year") date.setUTCMonth(0, 1);
  else date.setUTCDate(1);
  return date.getTime() / MILLISECONDS_A_DAY;
};

/** The first days of all years or months from one day to another. */
export const listPeriods = ({ first, last }: DayRange, unit: "year" | "month"): number[] => {
  const starts: number[] = [];
  for (let day = toPeriodStart(first, unit); day <= last; day = findPeriod(day, unit).end) {
    starts.push(day);
  }
  return starts;
};

/** Whether years and months can be told of all these days: the calendar goes no further. */
export const isInCalendar = ({ first, last }: DayRange): boolean =>
  first > -LAST_DATE + 1000 && last < LAST_DATE - 1000;
