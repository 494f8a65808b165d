/**
 * The year, the month and the day that words name outright: "July 2023", "Wednesday February 28",
 * "the end of 2023". Words that reckon from a date ("two years after 2012") name none.
 */

/** What words name of a date; each part undefined where they do not name it. */
export type NamedDate = {
  readonly year?: string;
  /** 1 to 12. */
  readonly month?: number;
  /** 1 to 31. */
  readonly day?: number;
};

/** What may stand beside a date without moving it. Other languages have their month names alone. */
const ENGLISH =
  "the end of early late mid middle beginning start close on in and year month day st nd rd th";
const STILL = new Set(ENGLISH.split(" "));

const MONTHS = Array.from({ length: 12 }, (_, month) => Date.UTC(2024, month, 15));
const WEEK = Array.from({ length: 7 }, (_, day) => Date.UTC(2024, 0, 1 + day));

/** The date that words name; undefined where they name none, or do more than name one. */
export function findNamedDate(words: string, language: string): NamedDate | undefined {
  const tokens = words.toLowerCase().match(/\d+|[\p{L}\p{M}]+/gu) ?? [];
  const months = namesOf(language, "month", MONTHS);
  const weekdays = namesOf(language, "weekday", WEEK);
  const numbers = tokens.filter((token) => /^\d+$/u.test(token));
  const known = (token: string): boolean =>
    STILL.has(token) || months.includes(token) || weekdays.includes(token);
  if (!tokens.every((token) => numbers.includes(token) || known(token))) return undefined;
  const named = tokens.filter((token) => months.includes(token));
  const years = numbers.filter((number) => number.length === 4);
  const days = numbers.filter((number) => number.length < 3);
  if (named.length > 1 || years.length > 1 || days.length > (named.length === 0 ? 0 : 1)) {
    return undefined;
  }
  return {
    ...(years[0] === undefined ? {} : { year: years[0] }),
    ...(named[0] === undefined ? {} : { month: months.indexOf(named[0]) + 1 }),
    ...(days[0] === undefined ? {} : { day: Number(days[0]) }),
  };
}

/** Whether a date, by the first and last day that it can mean, may be the one that is named. */
export function mayBe(named: NamedDate, earliest: string | null, latest: string | null): boolean {
  const { year, month, day } = named;
  if (year !== undefined && ((earliest ?? "") > `${year}-12-31` || (latest ?? year) < year)) {
    return false;
  }
  if (earliest === null || latest === null) return true;
  const oneMonth = earliest.slice(0, 7) === latest.slice(0, 7);
  if (month !== undefined && oneMonth && Number(earliest.slice(5, 7)) !== month) return false;
  return day === undefined || earliest !== latest || Number(earliest.slice(8, 10)) === day;
}

const known = new Map<string, readonly string[]>();

/** The names of months or weekdays in a language; none where the platform does not know it. */
function namesOf(
  language: string,
  part: "month" | "weekday",
  times: readonly number[],
): readonly string[] {
  const key = `${language} ${part}`;
  const names = known.get(key) ?? readNames(language, part, times);
  known.set(key, names);
  return names;
}

function readNames(
  language: string,
  part: "month" | "weekday",
  times: readonly number[],
): readonly string[] {
  try {
    // With the day, so that a language that declines its months gives the form that dates have.
    const format = new Intl.DateTimeFormat(language, {
      [part]: "long",
      ...(part === "month" ? { day: "numeric" } : {}),
      timeZone: "UTC",
    });
    return times.map((time) => {
      const parts = format.formatToParts(time);
      return parts.find(({ type }) => type === part)?.value.toLowerCase() ?? "";
    });
  } catch {
    return [];
  }
}
