/** One EDTF date: its grammar, and the days that it can mean. */

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

/** A date, a date with a time and a zone, or a season (21 to 24). */
const DATE =
  /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2})(?<time>T[0-2]\d:[0-5]\d:[0-5]\d(?:Z|[+-][01]\d:[0-5]\d)?)?)?)?(?<qualifier>[?~%])?$/u;

/** A date whose last parts are not known: 202X, 20XX, 2024-XX, 2024-XX-XX, 2024-02-XX. */
const UNSPECIFIED = /^(?<digits>\d{3}X|\d{2}XX|XXXX|\d{4})(?:-(?<month>XX|\d{2})(?<day>-XX)?)?$/u;

/** The date, or undefined if it is none of level 1 with a year from 0000 to 9999. */
export function findPoint(edtf: string): EdtfPoint | undefined {
  const bounds = edtf.includes("X") ? unspecifiedBounds(edtf) : dateBounds(edtf);
  if (bounds === undefined) return undefined;
  return {
    edtf,
    ...bounds,
    approximate: /[~%]$/u.test(edtf),
    uncertain: /[?%]$/u.test(edtf),
    unspecified: edtf.includes("X"),
  };
}

type Bounds = Pick<EdtfPoint, "precision" | "earliest" | "latest">;

function dateBounds(edtf: string): Bounds | undefined {
  const { year, month, day, time, qualifier } = DATE.exec(edtf)?.groups ?? {};
  if (year === undefined) return undefined;
  if (month === undefined) return yearsBounds("year", year, year);
  if (day === undefined) {
    const season = qualifier === undefined ? seasonBounds(Number(year), Number(month)) : undefined;
    return season ?? monthsBounds("month", Number(year), { month: Number(month), months: 1 });
  }
  // Level 0 knows no doubt about a time.
  if (time !== undefined && (qualifier !== undefined || time.slice(1, 3) > "23")) return undefined;
  if (!isInCalendar(Number(year), Number(month), Number(day))) return undefined;
  const date = `${year}-${month}-${day}`;
  return { precision: time === undefined ? "day" : "time", earliest: date, latest: date };
}

function unspecifiedBounds(edtf: string): Bounds | undefined {
  const { digits, month, day } = UNSPECIFIED.exec(edtf)?.groups ?? {};
  if (digits === undefined) return undefined;
  const first = digits.replaceAll("X", "0");
  const last = digits.replaceAll("X", "9");
  if (month === undefined)
    return yearsBounds(YEAR_PRECISION[digits.indexOf("X")] ?? "none", first, last);
  if (digits.includes("X")) return undefined;
  if (month === "XX") return yearsBounds("year", first, last);
  return day === undefined
    ? undefined
    : monthsBounds("month", Number(digits), { month: Number(month), months: 1 });
}

/** How exact a year is by the place of its first X. */
const YEAR_PRECISION: readonly EdtfPrecision[] = ["none", "none", "century", "decade"];

function seasonBounds(year: number, season: number): Bounds | undefined {
  // 21 is spring: March to May.
  return season < 21 || season > 24
    ? undefined
    : monthsBounds("season", year, { month: (season - 20) * 3, months: 3 });
}

const yearsBounds = (precision: EdtfPrecision, first: string, last: string): Bounds => ({
  precision,
  earliest: `${first}-01-01`,
  latest: `${last}-12-31`,
});

function monthsBounds(
  precision: EdtfPrecision,
  year: number,
  { month, months }: { month: number; months: number },
): Bounds | undefined {
  if (month < 1 || month > 12) return undefined;
  return {
    precision,
    earliest: toDay(year, month, 1),
    latest: toDay(year, month + months, 0),
  };
}

/** Whether the calendar, that of today carried back to the year 0, has the day. */
function isInCalendar(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  if (month !== 2)
    return day <= (month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31);
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day <= (isLeap ? 29 : 28);
}

/** The ISO day; `month` counts from 1, and day 0 is the last of the month before. */
function toDay(year: number, month: number, day: number): string {
  const date = new Date(0);
  // Not Date.UTC, which reads the years 0 to 99 as 1900 to 1999.
  date.setUTCFullYear(year, month - 1, day);
  // The winter of 9999 ends in a year of five digits.
  return date.getUTCFullYear() > 9999 ? "9999-12-31" : date.toISOString().slice(0, 10);
}
