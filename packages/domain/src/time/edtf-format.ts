/** EDTF dates in plain English. */
import type { EdtfPoint } from "./edtf-point.ts";
import { parseEdtf, type EdtfDate, type EdtfEnd } from "./edtf.ts";

const formatter = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", ...options });

const DAY = formatter({ day: "numeric", month: "long", year: "numeric" });
const DAY_OF_YEAR = formatter({ day: "numeric", month: "long" });
const DAY_OF_MONTH = formatter({ day: "numeric" });
const MONTH = formatter({ month: "long", year: "numeric" });
const MONTH_OF_YEAR = formatter({ month: "long" });

/**
 * The parts of a year that news speaks of, as the dataset writes them: intervals of two
 * approximate months.
 */
const PARTS_OF_YEAR: { readonly [months: string]: string } = {
  "01~/03~": "beginning of",
  "05~/08~": "middle of",
  "10~/12~": "end of",
};

const SEASONS: { readonly [code: string]: string } = {
  "21": "spring",
  "22": "summer",
  "23": "autumn",
  "24": "winter",
};

/**
 * An EDTF date for readers of English: "28 February 2024", "end of 2023", "about March 2023",
 * "on or after 28 February 2024", "2023 (uncertain)". What is not EDTF comes back as it is.
 */
export function formatEdtf(edtf: string): string {
  const parsed = parseEdtf(edtf);
  if (!parsed.ok) return edtf;
  const date = parsed.value;
  return date.kind === "date" ? formatPoint(date.point) : formatInterval(date);
}

function formatPoint(point: EdtfPoint): string {
  const about = point.approximate ? "about " : "";
  return `${about}${formatPlain(point)}${point.uncertain ? " (uncertain)" : ""}`;
}

function formatPlain(point: EdtfPoint): string {
  const year = point.edtf.slice(0, 4);
  switch (point.precision) {
    case "time":
      return `${formatDay(point)}, ${point.edtf.slice(11, 16)}${zoneOf(point)}`;
    case "day":
      return formatDay(point);
    case "month":
      return `${point.unspecified ? "some day in " : ""}${MONTH.format(dayOf(point))}`;
    case "season":
      return `${SEASONS[point.edtf.slice(5, 7)] ?? ""} ${year}`.trimStart();
    case "year":
      if (!point.unspecified) return year;
      return point.edtf.length > 7 ? `some day in ${year}` : `some month in ${year}`;
    case "decade":
      return `some year from ${year.slice(0, 3)}0 to ${year.slice(0, 3)}9`;
    case "century":
      return `some year from ${year.slice(0, 2)}00 to ${year.slice(0, 2)}99`;
    case "none":
      break;
  }
  return "some year";
}

const MONTHS = Array.from({ length: 12 }, (_, month) =>
  MONTH_OF_YEAR.format(Date.UTC(2000, month)),
);

/** As `DAY` says it, put together here: a page shows many days, and a formatter takes longer than all the rest. */
function formatDay(point: EdtfPoint): string {
  const [year = "", month = "", day = ""] = point.earliest.split("-");
  // Years of less than four digits are said in ways of their own.
  if (year.startsWith("0")) return DAY.format(dayOf(point));
  return `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}`;
}

function formatInterval(date: EdtfDate & { kind: "interval" }): string {
  const { start, end } = date;
  if (typeof start !== "string" && typeof end !== "string") {
    return formatPartOfYear(start, end) ?? formatRange(start, end);
  }
  if (typeof start !== "string") return formatStart(start, end);
  // An interval always has one end that is a date.
  return typeof end === "string" ? date.edtf : formatEnd(start, end);
}

function formatStart(start: EdtfPoint, end: EdtfEnd): string {
  if (end === "unknown") return `from ${formatPoint(start)}, end unknown`;
  return isDay(start) ? `on or after ${formatPoint(start)}` : `${formatPoint(start)} or later`;
}

function formatEnd(start: EdtfEnd, end: EdtfPoint): string {
  if (start === "unknown") return `until ${formatPoint(end)}, start unknown`;
  return isDay(end) ? `on or before ${formatPoint(end)}` : `${formatPoint(end)} or earlier`;
}

function formatPartOfYear(start: EdtfPoint, end: EdtfPoint): string | undefined {
  const year = start.edtf.slice(0, 4);
  if (end.edtf.slice(0, 4) !== year) return undefined;
  const part = PARTS_OF_YEAR[`${start.edtf.slice(5)}/${end.edtf.slice(5)}`];
  return part === undefined ? undefined : `${part} ${year}`;
}

/** "2022 to 2024", "July to September 2023", "28 to 29 February 2024": the year is said once. */
function formatRange(start: EdtfPoint, end: EdtfPoint): string {
  const short = isPlain(start) && isPlain(end) ? formatShortStart(start, end) : undefined;
  return `${short ?? formatPoint(start)} to ${formatPoint(end)}`;
}

function formatShortStart(start: EdtfPoint, end: EdtfPoint): string | undefined {
  const sameYear = start.edtf.slice(0, 4) === end.edtf.slice(0, 4);
  if (!sameYear || start.precision !== end.precision) return undefined;
  if (start.precision === "month") return MONTH_OF_YEAR.format(dayOf(start));
  if (start.precision !== "day") return undefined;
  const sameMonth = start.edtf.slice(0, 7) === end.edtf.slice(0, 7);
  return (sameMonth ? DAY_OF_MONTH : DAY_OF_YEAR).format(dayOf(start));
}

const isDay = (point: EdtfPoint): boolean =>
  point.precision === "day" || point.precision === "time";

const isPlain = (point: EdtfPoint): boolean =>
  !point.approximate && !point.uncertain && !point.unspecified;

const dayOf = (point: EdtfPoint): Date => new Date(`${point.earliest}T00:00:00Z`);

/** The zone as it was written; nothing where none was. */
function zoneOf(point: EdtfPoint): string {
  const zone = /(?:Z|[+-]\d{2}(?::?\d{2})?)$/.exec(point.edtf.slice(11))?.[0];
  if (zone === undefined) return "";
  return zone === "Z" ? " UTC" : ` UTC${zone}`;
}
