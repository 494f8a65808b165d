import { findMonth } from "./month-names.ts";
import { toZone } from "./parse-zone.ts";

/** Days that words can mean: one as EDTF, or two where day and month cannot be told apart. */
export type FoundDate = {
  readonly edtf: string;
  /** Why it is not certain; null where it is. */
  readonly doubt: string | null;
};

const TIME = String.raw`(?<hours>\d{1,2})[:.h](?<minutes>\d{2})(?::(?<seconds>\d{2})(?:[.,]\d+)?)?(?:\s*(?<half>[ap])\.?m\.?)?`;
const ZONE = String.raw`(?<zone>z|(?:utc|gmt)?[+\u2212-]\d{1,2}(?::?\d{2})?|[a-z]{2,4})`;
/** What may come after a day: a time, and then a zone. */
const CLOCK = String.raw`(?:(?:\s*[t,]\s*|\s+(?:at\s+|à\s+|um\s+|в\s+)?|\s*[-–|·]\s*)${TIME}(?:\s*\(?${ZONE}\)?)?(?:\s*\([^)]*\))?)?`;
const WEEKDAY = String.raw`(?:(?<weekday>\p{L}+)\.?,?\s+)?`;
const MONTH = String.raw`(?<month>\p{L}[\p{L}\p{M}]+)\.?`;
const DAY = String.raw`(?<day>\d{1,2})`;
const YEAR = String.raw`(?<year>\d{4})`;

const toPattern = (source: string): RegExp => new RegExp(`^${source}$`, "iu");

/** With groups year, month and day; the month is a number or a name. */
const CERTAIN: readonly RegExp[] = [
  // 2024-02-28T10:00:00+01:00, 2024/2/28 10:00
  toPattern(String.raw`${YEAR}(?<mark>[-/.])(?<month>\d{1,2})\k<mark>${DAY}${CLOCK}`),
  // 20240228T100000Z
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?:T(?<hours>\d{2})(?<minutes>\d{2})(?<seconds>\d{2})?(?<zone>Z|[+-]\d{2}:?\d{2})?)?$/u,
  // Wed, 28 Feb 2024 10:00:00 +0100 (RFC 2822), 28 février 2024, 28. Februar 2024, 28-Feb-24
  toPattern(
    String.raw`${WEEKDAY}(?:the\s+|le\s+)?${DAY}(?:st|nd|rd|th|er|º|\.)?(?:[\s-]+|\s+(?:of|de)\s+)${MONTH}(?:[\s,-]+|\s+(?:de|del)\s+)(?<year>\d{4}|\d{2})(?:\s*г\.?)?${CLOCK}`,
  ),
  // February 28, 2024
  toPattern(String.raw`${WEEKDAY}${MONTH}\s+${DAY}(?:st|nd|rd|th)?,?\s+${YEAR}${CLOCK}`),
  // Wed Feb 28 10:00:00 +0000 2024, Wed Feb 28 10:00:00 UTC 2024
  toPattern(String.raw`${WEEKDAY}${MONTH}\s+${DAY}\s+${TIME}\s+(?:${ZONE}\s+)?${YEAR}`),
  // Wed Feb 28 2024 10:00:00 GMT+0100 (CET)
  // 2024年2月28日
  /^(?<year>\d{4})\s*年\s*(?<month>\d{1,2})\s*月\s*(?<day>\d{1,2})\s*日(?:\s*(?<hours>\d{1,2}):(?<minutes>\d{2})(?::(?<seconds>\d{2}))?)?$/u,
  // 28.2.2024: with full stops the day is first wherever dates are written so
  toPattern(String.raw`${DAY}\.(?<month>\d{1,2})\.${YEAR}${CLOCK}`),
];

/** Day and month in either order. */
const SLASHED: RegExp = toPattern(
  String.raw`(?<first>\d{1,2})(?<mark>[/-])(?<second>\d{1,2})\k<mark>${YEAR}${CLOCK}`,
);
const MONTH_ALONE: RegExp = toPattern(
  String.raw`(?:${MONTH},?\s+(?:de\s+)?${YEAR}|(?<monthNumber>\d{1,2})/(?<otherYear>\d{4}))`,
);
/** Seconds or milliseconds since 1970, of the years 1980 to 2099. */
const EPOCH = /^(?<seconds>\d{9,10})(?<rest>\d{3})?(?:\.\d+)?$/u;

/** The date that words say, or undefined. What the calendar does not have is for the caller to see. */
export function findDate(words: string): FoundDate | undefined {
  for (const pattern of CERTAIN) {
    const groups = pattern.exec(words)?.groups;
    const month = groups === undefined ? undefined : toMonth(groups["month"] ?? "");
    if (groups === undefined || month === undefined) continue;
    const { year = "", day = "" } = groups;
    return { edtf: `${toDay(toYear(year), month, day)}${toTime(groups)}`, doubt: null };
  }
  return findSlashed(words) ?? findMonthAlone(words) ?? findEpoch(words);
}

function findSlashed(words: string): FoundDate | undefined {
  const groups = SLASHED.exec(words)?.groups;
  if (groups === undefined) return undefined;
  const { first = "", second = "", year = "" } = groups;
  const dayFirst = toDay(year, Number(second), first);
  const monthFirst = toDay(year, Number(first), second);
  const time = toTime(groups);
  if (Number(first) > 12 || first === second) return { edtf: `${dayFirst}${time}`, doubt: null };
  if (Number(second) > 12) return { edtf: `${monthFirst}${time}`, doubt: null };
  const [earlier, later] = [dayFirst, monthFirst].toSorted();
  const doubt = `It may be ${earlier} or ${later}; kept as between the two.`;
  return { edtf: `${earlier}/${later}`, doubt };
}

function findMonthAlone(words: string): FoundDate | undefined {
  const { month = "", year, monthNumber, otherYear } = MONTH_ALONE.exec(words)?.groups ?? {};
  const number = monthNumber === undefined ? findMonth(month) : Number(monthNumber);
  const inYear = year ?? otherYear;
  if (number === undefined || inYear === undefined) return undefined;
  return { edtf: `${inYear}-${String(number).padStart(2, "0")}`, doubt: null };
}

function findEpoch(words: string): FoundDate | undefined {
  const seconds = Number(EPOCH.exec(words)?.groups?.["seconds"] ?? Number.NaN);
  if (!(seconds >= 315_532_800 && seconds < 4_102_444_800)) return undefined;
  return { edtf: new Date(seconds * 1000).toISOString().replace(/\.\d+Z$/u, "Z"), doubt: null };
}

const toMonth = (words: string): number | undefined =>
  /^\d+$/u.test(words) ? Number(words) : findMonth(words);

/** Two digits as RFC 2822 reads them. */
function toYear(digits: string): string {
  if (digits.length === 4) return digits;
  return Number(digits) < 50 ? `20${digits}` : `19${digits}`;
}

const toDay = (year: string, month: number, day: string): string =>
  `${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`;

function toTime(groups: Readonly<Record<string, string | undefined>>): string {
  const { hours, minutes, seconds = "00", half, zone } = groups;
  if (hours === undefined || minutes === undefined) return "";
  const afternoon = half?.toLowerCase() === "p" ? 12 : 0;
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + afternoon;
  return `T${String(hour).padStart(2, "0")}:${minutes}:${seconds}${toZone(zone)}`;
}
