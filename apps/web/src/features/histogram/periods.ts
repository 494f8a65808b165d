/**
 * Decades, years, months and days as whole numbers, so that the periods of a histogram can be counted,
 * stepped through and put into words. Periods are EDTF: `202X`, `2023`, `2023-07`, `2023-07-27`.
 */
export type PeriodUnit = "decade" | "year" | "month" | "day";

const DAY_MS = 86_400_000;

/** The number of a period: the decade, the year, months since the year 0, days since 1970. */
export function toNumber(unit: PeriodUnit, period: string): number {
  if (unit === "decade") return Number(period.slice(0, -1));
  if (unit === "year") return Number(period);
  if (unit === "month") return Number(period.slice(0, -3)) * 12 + Number(period.slice(-2)) - 1;
  return Math.round(Date.parse(period) / DAY_MS);
}

/** The period with this number. */
export function toPeriod(unit: PeriodUnit, number: number): string {
  if (unit === "decade") return `${toYear(number * 10).slice(0, -1)}X`;
  if (unit === "year") return toYear(number);
  if (unit === "month") {
    const month = String((number % 12) + 1).padStart(2, "0");
    return `${toYear(Math.floor(number / 12))}-${month}`;
  }
  return new Date(number * DAY_MS).toISOString().slice(0, 10);
}

const toYear = (year: number): string => String(year).padStart(4, "0");

/** The dates from one number to another, both included: `2023-07`, or `2023-07/2023-09`. */
export function toDates(unit: PeriodUnit, from: number, to: number): string {
  // An interval begins and ends with a year: it has no decades.
  if (unit === "decade" && from !== to) return toDates("year", from * 10, to * 10 + 9);
  const [first, last] = [toPeriod(unit, from), toPeriod(unit, to)];
  return first === last ? first : `${first}/${last}`;
}

const format = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", ...options });

const FORMATS = {
  day: format({ day: "numeric", month: "long", year: "numeric" }),
  shortMonth: format({ month: "short", year: "numeric" }),
  shortDay: format({ day: "numeric", month: "short" }),
} as const;

const MONTH = format({ month: "long" });
const MONTHS = Array.from({ length: 12 }, (_, month) => MONTH.format(Date.UTC(2023, month)));

/** The period in words: "2020s", "2023", "July 2023", "27 July 2023". */
export function toWords(unit: PeriodUnit, number: number): string {
  if (unit === "decade") return `${number * 10}s`;
  if (unit === "year") return String(number);
  // A histogram's table has dozens of months.
  if (unit === "month") return `${MONTHS[number % 12] ?? ""} ${Math.floor(number / 12)}`;
  return FORMATS.day.format(new Date(toPeriod(unit, number)));
}

/** The dates in words: "July 2023", or "July to September 2023". */
export function toSpanWords(unit: PeriodUnit, from: number, to: number): string {
  return from === to ? toWords(unit, from) : `${toWords(unit, from)} to ${toWords(unit, to)}`;
}

/** The period in as few letters as an axis has room for. */
export function toShortWords(unit: PeriodUnit, number: number): string {
  if (unit === "decade" || unit === "year") return toWords(unit, number);
  const day = new Date(toPeriod(unit, number));
  return FORMATS[unit === "month" ? "shortMonth" : "shortDay"].format(day);
}
