import type { HistogramBar, HistogramUnit } from "../search-engine.ts";
import { NO_DAY } from "../segment/document-columns.ts";
import type { Segment } from "../segment/segment.ts";
import { countEither } from "./count-column.ts";
import type { MatchSet } from "./match-set.ts";
import { visitFrom } from "./match-set.ts";

const MILLISECONDS_A_DAY = 86_400_000;
/** Days further apart than these are counted in a map. */
const MAX_TABLE = 1_000_000;
/** A set of so many times fewer documents than there are days is looked up one by one. */
const FEW = 8;
/** The calendar of the standard library ends here on both sides. */
const LAST_DATE = 100_000_000;

const toDate = (day: number): Date =>
  new Date(Math.max(-LAST_DATE, Math.min(LAST_DATE, day)) * MILLISECONDS_A_DAY);

/** The year, month or day that a day lies in: `2024`, `2024-02`, `2024-02-28`; years beyond four digits with a sign. */
const toStart = (day: number, unit: HistogramUnit): string => {
  const text = toDate(day).toISOString();
  const year = text.indexOf("-", 1);
  if (unit === "year") return text.slice(0, year);
  return unit === "month" ? text.slice(0, year + 3) : text.slice(0, year + 6);
};

/** The first day after the year, month or day that a day lies in. */
const toEnd = (day: number, unit: HistogramUnit): number => {
  if (unit === "day" || Math.abs(day) >= LAST_DATE - 366) return day + 1;
  const date = toDate(day);
  if (unit === "year") date.setUTCFullYear(date.getUTCFullYear() + 1, 0, 1);
  else date.setUTCMonth(date.getUTCMonth() + 1, 1);
  return date.getTime() / MILLISECONDS_A_DAY;
};

/** The longest spans that are shown by days and by months: more bars than that are none to tell apart. */
const MOST_DAYS = 120;
const MOST_MONTHS = 300;
const DAYS_A_MONTH = 30.44;

/** The finest unit that shows so many days with bars that can be told apart. */
const toFittingUnit = (days: number): HistogramUnit => {
  if (days < MOST_DAYS) return "day";
  return days / DAYS_A_MONTH < MOST_MONTHS ? "month" : "year";
};

/** Counts documents of several segments by their first day. */
export class DayHistogram {
  readonly #first: number;
  readonly #table: Uint32Array;
  readonly #others = new Map<number, number>();

  constructor(segments: readonly Segment[]) {
    const ranges = segments.flatMap(({ meta }) => meta.days ?? []);
    const first = ranges.reduce((least, range) => Math.min(least, range.first), NO_DAY);
    const last = ranges.reduce((most, range) => Math.max(most, range.last), -NO_DAY);
    const length = last - first + 1;
    this.#first = first;
    this.#table = new Uint32Array(length > 0 && length <= MAX_TABLE ? length : 0);
  }

  add(segment: Segment, set: MatchSet): void {
    const range = segment.meta.days;
    if (range === null || set.count === 0) return;
    const { earliest } = segment.columns;
    const table = this.#table;
    const size = range.last - range.first + 1;
    if (table.length === 0 || set.count * FEW < size) {
      visitFrom(set, 0, (document) => {
        const day = earliest[document] ?? NO_DAY;
        if (day !== NO_DAY) this.#add(day);
        return true;
      });
      return;
    }
    const counts = countEither(segment, set, {
      name: "days",
      size,
      // Documents without days fall outside of the table, and what is written there is lost.
      count: (matches, into) => {
        visitFrom(matches, 0, (document) => {
          const place = (earliest[document] ?? NO_DAY) - range.first;
          into[place] = (into[place] ?? 0) + 1;
          return true;
        });
      },
    });
    const shift = range.first - this.#first;
    for (let place = 0; place < size; place++) {
      table[place + shift] = (table[place + shift] ?? 0) + (counts[place] ?? 0);
    }
  }

  #add(day: number): void {
    const place = day - this.#first;
    if (place < this.#table.length) this.#table[place] = (this.#table[place] ?? 0) + 1;
    else this.#others.set(day, (this.#others.get(day) ?? 0) + 1);
  }

  /** The days that are not empty, upwards. */
  #days(): (readonly [day: number, count: number])[] {
    const days: (readonly [day: number, count: number])[] = [];
    for (let place = 0; place < this.#table.length; place++) {
      const count = this.#table[place] ?? 0;
      if (count > 0) days.push([place + this.#first, count]);
    }
    return [...days, ...[...this.#others].toSorted(([a], [b]) => a - b)];
  }

  /** The bars that are not empty, upwards; in the unit that fits the days that they cover, if none is said. */
  toBars(wanted: HistogramUnit | "fitting"): HistogramBar[] {
    const bars: { readonly start: string; count: number }[] = [];
    const days = this.#days();
    const span = (days.at(-1)?.[0] ?? 0) - (days[0]?.[0] ?? 0);
    const unit = wanted === "fitting" ? toFittingUnit(span) : wanted;
    let end = -Infinity;
    for (const [day, count] of days) {
      const current = bars.at(-1);
      if (day < end && current !== undefined) current.count += count;
      else {
        bars.push({ start: toStart(day, unit), count });
        end = toEnd(day, unit);
      }
    }
    return bars;
  }
}
