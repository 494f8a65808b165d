/** How many records there are of each period, counted by SQLite. */
import type { ListName } from "./facets-of.ts";
import type { Query } from "./narrow.ts";
import type { Histogram } from "./ports.ts";
import type { Database } from "./sqlite.ts";
import { numberOf, textOf } from "./sqlite.ts";
import { whileUnchanged } from "./while-unchanged.ts";

/** The longest span that is shown by days, and by months: more bars than that are none to tell apart. */
const MOST_DAYS = 120;
const MOST_MONTHS = 300;

/** How much of a day's end a period leaves away: "-02-28", "-28", nothing. */
const CUT = { year: 6, month: 3, day: 0 } as const;

/**
 * The histogram of a whole list, whose days are counted already. The unit follows from the first and
 * the last of them. Null where nothing is listed. The days of decades are gathered once, and not for each who
 * looks at the list.
 */
export function readWholeHistogram(db: Database, list: ListName, total: number): Histogram | null {
  if (total === 0) return null;
  const kept = keptOf(db);
  const histogram = kept.get(list) ?? countDays(db, daysOf(list), total);
  kept.set(list, histogram);
  return histogram;
}

const keptOf = whileUnchanged(() => new Map<ListName, Histogram>());

const daysOf = (list: ListName): Query => ({
  sql: "SELECT day, count FROM day_count WHERE list = ? AND count > 0",
  values: [list],
});

/** Gathers days and their counts, which `days` gives as columns, into periods. */
function countDays(db: Database, days: Query, total: number): Histogram {
  const span = db.first(
    `SELECT min(day) AS first, max(day) AS last, coalesce(sum(count), 0) AS count FROM (${days.sql})`,
    ...days.values,
  );
  const count = span === undefined ? 0 : numberOf(span, "count");
  if (span === undefined || count === 0) return { unit: "year", buckets: [], undated: total };
  const unit = toUnit(textOf(span, "first"), textOf(span, "last"));
  const rows = db.all(
    `SELECT substr(day, 1, length(day) - ${CUT[unit]}) AS period, sum(count) AS count
      FROM (${days.sql}) GROUP BY period ORDER BY period`,
    ...days.values,
  );
  const buckets = rows.map((row) => ({
    period: textOf(row, "period"),
    count: numberOf(row, "count"),
  }));
  return { unit, buckets, undated: total - count };
}

/** The bars of the search engine, which are of one unit, for `total` records. */
export function toHistogram(
  bars: readonly { readonly start: string; readonly count: number }[],
  total: number,
): Histogram | null {
  if (total === 0) return null;
  const buckets = bars.map(({ start, count }) => ({ period: start, count }));
  const undated = total - bars.reduce((sum, { count }) => sum + count, 0);
  const [first] = bars;
  return { unit: first === undefined ? "year" : unitOf(first.start), buckets, undated };
}

/** The unit of a period: `2024`, `2024-02` or `2024-02-28`. */
function unitOf(period: string): Histogram["unit"] {
  const parts = period.split("-").length;
  return parts > 2 ? "day" : parts > 1 ? "month" : "year";
}

/** The finest unit that shows the days from `first` to `last` with bars that can be told apart. */
export function toUnit(first: string, last: string): Histogram["unit"] {
  const days = (Date.parse(last) - Date.parse(first)) / 86_400_000;
  if (days < MOST_DAYS) return "day";
  return days / 30.44 < MOST_MONTHS ? "month" : "year";
}
