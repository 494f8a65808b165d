import type { HistogramBar, HistogramUnit } from "../search-engine.ts";
import { NO_DAY } from "../segment/document-columns.ts";
import type { Segment } from "../segment/segment.ts";
import type { MatchSet } from "./match-set.ts";
import { visitFrom } from "./match-set.ts";

const MILLISECONDS_A_DAY = 86_400_000;
/** A segment whose first and last day are further apart is counted in a map. */
const MAX_TABLE = 4_000_000;
/** The calendar of the standard library ends here on both sides. */
const LAST_DATE = 100_000_000;

/** The year, month or day that a day lies in: `2024`, `2024-02`, `2024-02-28`; years beyond four digits with a sign. */
const toBar = (day: number, unit: HistogramUnit): string => {
  const date = new Date(Math.max(-LAST_DATE, Math.min(LAST_DATE, day)) * MILLISECONDS_A_DAY);
  const text = date.toISOString();
  const year = text.indexOf("-", 1);
  if (unit === "year") return text.slice(0, year);
  return unit === "month" ? text.slice(0, year + 3) : text.slice(0, year + 6);
};

/** Counts documents by their first day. */
export class DayHistogram {
  readonly #days = new Map<number, number>();

  add(segment: Segment, set: MatchSet): void {
    const range = segment.meta.days;
    if (range === null) return;
    const { earliest } = segment.columns;
    if (range.last - range.first >= MAX_TABLE) {
      visitFrom(set, 0, (document) => {
        const day = earliest[document] ?? NO_DAY;
        if (day !== NO_DAY) this.#add(day, 1);
        return true;
      });
      return;
    }
    // Those without days fall outside of the table, and what is written there is lost.
    const table = new Uint32Array(range.last - range.first + 1);
    visitFrom(set, 0, (document) => {
      const place = (earliest[document] ?? NO_DAY) - range.first;
      table[place] = (table[place] ?? 0) + 1;
      return true;
    });
    for (const [place, count] of table.entries()) {
      if (count > 0) this.#add(place + range.first, count);
    }
  }

  #add(day: number, count: number): void {
    this.#days.set(day, (this.#days.get(day) ?? 0) + count);
  }

  /** The bars that are not empty, upwards. */
  toBars(unit: HistogramUnit): HistogramBar[] {
    const bars = new Map<string, number>();
    for (const [day, count] of [...this.#days].toSorted(([a], [b]) => a - b)) {
      const start = toBar(day, unit);
      bars.set(start, (bars.get(start) ?? 0) + count);
    }
    return Array.from(bars, ([start, count]) => ({ start, count }));
  }
}
