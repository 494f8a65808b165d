// oxlint-disable-next-line typescript/triple-slash-reference -- carries the types along to every package that compiles this source
/// <reference path="./edtf-package.d.ts" />
/**
 * EDTF, level 1 (ISO 8601-2; https://www.loc.gov/standards/datetime/): dates that may be
 * approximate, uncertain, partly unknown, or an interval with an open or unknown end. The `edtf`
 * package parses each date; intervals and bounds are ours, because its own throw on open ends.
 */
import { parse, type ParsedDate } from "edtf";
import type { Result } from "../result.ts";

/** How exact one date is: the smallest part of it that is known. */
export type EdtfPrecision =
  | "time"
  | "day"
  | "month"
  | "season"
  | "year"
  | "decade"
  | "century"
  | "none";

/** What stands at one end of an interval: a date, `open` (`..`) or `unknown` (nothing). */
export type EdtfEnd = EdtfPoint | "open" | "unknown";

/** One date, with the days that it can mean. */
export type EdtfPoint = {
  readonly edtf: string;
  readonly precision: EdtfPrecision;
  /** First and last day that it can mean, ISO 8601. */
  readonly earliest: string;
  readonly latest: string;
  /** Written with `~` or `%`: "about". */
  readonly approximate: boolean;
  /** Written with `?` or `%`: the source is in doubt. */
  readonly uncertain: boolean;
  /** Whether the day, the month or part of the year is written as X: known to be some, not which. */
  readonly unspecified: boolean;
};

/** A date or an interval as EDTF, with the days that it can mean. */
export type EdtfDate = {
  readonly edtf: string;
  /** First and last day that it can mean, ISO 8601; null where the interval has no such end. */
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly approximate: boolean;
  readonly uncertain: boolean;
} & (
  | { readonly kind: "date"; readonly point: EdtfPoint }
  | { readonly kind: "interval"; readonly start: EdtfEnd; readonly end: EdtfEnd }
);

/** Why a string is not a date: not EDTF at all, or an interval that ends before it starts. */
export type EdtfFailure = {
  readonly code: "not-edtf" | "interval-reversed";
  readonly message: string;
};

const notEdtf = (text: string): Result<never, EdtfFailure> => ({
  ok: false,
  error: {
    code: "not-edtf",
    message: `"${text}" is not a date as EDTF writes it, such as 2024-02-28, 2024-02, 2024~ or 2022/2024`,
  },
});

/**
 * Parses an EDTF string of level 0 or 1 with a year from 0000 to 9999. Never throws. A season is
 * the meteorological one of the north, for want of a place; winter runs into the next year.
 */
export function parseEdtf(text: string): Result<EdtfDate, EdtfFailure> {
  const [first = "", second, ...rest] = text.split("/");
  if (rest.length > 0) return notEdtf(text);
  if (second === undefined) {
    const point = findPoint(first);
    if (point === undefined) return notEdtf(text);
    const { edtf, earliest, latest, approximate, uncertain } = point;
    return {
      ok: true,
      value: { kind: "date", edtf, earliest, latest, approximate, uncertain, point },
    };
  }
  const start = findEnd(first);
  const end = findEnd(second);
  if (start === undefined || end === undefined) return notEdtf(text);
  return toInterval(text, start, end);
}

function toInterval(text: string, start: EdtfEnd, end: EdtfEnd): Result<EdtfDate, EdtfFailure> {
  const from = typeof start === "string" ? null : start;
  const to = typeof end === "string" ? null : end;
  if (from === null && to === null) return notEdtf(text);
  if (from !== null && to !== null && from.earliest > to.latest) {
    const message = `"${text}" ends before it starts: write the earlier date first`;
    return { ok: false, error: { code: "interval-reversed", message } };
  }
  const value: EdtfDate = {
    kind: "interval",
    edtf: text,
    earliest: from?.earliest ?? null,
    latest: to?.latest ?? null,
    approximate: (from?.approximate ?? false) || (to?.approximate ?? false),
    uncertain: (from?.uncertain ?? false) || (to?.uncertain ?? false),
    start,
    end,
  };
  return { ok: true, value };
}

function findEnd(text: string): EdtfEnd | undefined {
  if (text === "..") return "open";
  return text === "" ? "unknown" : findPoint(text);
}

function findPoint(edtf: string): EdtfPoint | undefined {
  // Four digits of a year: the package takes longer and negative ones, which no news text needs.
  if (!/^[0-9X]{4}(?!\d)/.test(edtf)) return undefined;
  let parsed: ParsedDate;
  try {
    parsed = parse(edtf, { level: 1, types: ["Date", "Season"] });
  } catch {
    return undefined;
  }
  const bounds = boundsOf(parsed);
  // The package takes 29 February in any year.
  const isDay = bounds.precision === "day" || bounds.precision === "time";
  if (isDay && !edtf.startsWith(bounds.earliest)) return undefined;
  return {
    edtf,
    ...bounds,
    approximate: parsed.approximate === true,
    uncertain: parsed.uncertain === true,
    unspecified: (parsed.unspecified ?? 0) !== 0,
  };
}

// The masks of the package: the bits of YYYYMMDD, the first digit lowest.
const MASKED_MONTH = 0b0011_0000;
const MASKED_YEAR_DIGIT = 0b0000_1000;
const MASKED_CENTURY_YEARS = 0b0000_1100;
const MASKED_YEAR = 0b0000_1111;
const MASKED_DAY = 0b1100_0000;

type Bounds = Pick<EdtfPoint, "precision" | "earliest" | "latest">;

function boundsOf({ type, values, unspecified = 0 }: ParsedDate): Bounds {
  const [year = 0, month, day] = values;
  if (type === "Season") return seasonBounds(year, month ?? 21);
  if (unspecified !== 0) return unspecifiedBounds(unspecified, { year, month: month ?? 0 });
  if (month === undefined) return yearsBounds("year", year, year);
  if (day === undefined) return monthsBounds("month", { year, month }, 1);
  const earliest = toDay(year, month, day);
  return { precision: values.length > 3 ? "time" : "day", earliest, latest: earliest };
}

function unspecifiedBounds(mask: number, from: { year: number; month: number }): Bounds {
  const { year } = from;
  const years = mask & MASKED_YEAR;
  if (years === MASKED_YEAR) return yearsBounds("none", 0, 9999);
  if (years === MASKED_CENTURY_YEARS) return yearsBounds("century", year, year + 99);
  if (years === MASKED_YEAR_DIGIT) return yearsBounds("decade", year, year + 9);
  if ((mask & MASKED_MONTH) !== 0) return yearsBounds("year", year, year);
  return (mask & MASKED_DAY) === 0
    ? yearsBounds("year", year, year)
    : monthsBounds("month", from, 1);
}

function seasonBounds(year: number, season: number): Bounds {
  // 21 is spring: March to May.
  return monthsBounds("season", { year, month: (season - 21) * 3 + 2 }, 3);
}

const yearsBounds = (precision: EdtfPrecision, first: number, last: number): Bounds => ({
  precision,
  earliest: toDay(first, 0, 1),
  latest: toDay(last, 11, 31),
});

const monthsBounds = (
  precision: EdtfPrecision,
  from: { year: number; month: number },
  months: number,
): Bounds => ({
  precision,
  earliest: toDay(from.year, from.month, 1),
  latest: toDay(from.year, from.month + months, 0),
});

/** The ISO day; `month` counts from 0, and day 0 is the last of the month before. */
function toDay(year: number, month: number, day: number): string {
  const date = new Date(0);
  // Not Date.UTC, which reads the years 0 to 99 as 1900 to 1999.
  date.setUTCFullYear(year, month, day);
  // The winter of 9999 ends in a year of five digits.
  return date.getUTCFullYear() > 9999 ? "9999-12-31" : date.toISOString().slice(0, 10);
}
