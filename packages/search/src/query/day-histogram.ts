import type { HistogramBar, HistogramUnit } from "../search-engine.ts";
import { NO_DAY } from "../segment/document-columns.ts";
import type { Segment } from "../segment/segment.ts";
import { hasBit } from "../encoding/bit-words.ts";
import type { BitCounter } from "./bit-counter.ts";
import type { Composition } from "./composition.ts";
import { findDay } from "./find-matches.ts";
import type { MatchSet } from "./match-set.ts";
import { documentsOf } from "./match-set.ts";
import type { Column, Counting, SegmentCounter } from "./segment-counter.ts";
import { addColumn } from "./segment-counter.ts";

const MILLISECONDS_A_DAY = 86_400_000;
/** Days further apart than these are counted in a map. */
const MAX_TABLE = 1_000_000;
/** A set of so many times fewer documents than there are days is looked up one by one. */
const FEW = 8;
/** The calendar of the standard library ends here on both sides. */
const LAST_DATE = 100_000_000;

/** The bar that a day lies in: its year, month or day as text, and the first day after it. */
type Period = { readonly start: string; readonly end: number };

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

const findPeriod = (day: number, unit: HistogramUnit): Period => {
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
const toFittingUnit = (days: number): HistogramUnit => {
  if (days < MOST_DAYS) return "day";
  return days / DAYS_A_MONTH < MOST_MONTHS ? "month" : "year";
};

/** The first day of a day's year. */
const toYearStart = (day: number): number => {
  const date = toDate(day);
  date.setUTCMonth(0, 1);
  return date.getTime() / MILLISECONDS_A_DAY;
};

/** So many documents are looked at to find the first day of a set, and the last. */
const LOOK_AT = 4096;
/** Years are counted one by one up to so many. */
const MOST_YEARS = 64;

/** The first and the last day that documents of the sets begin on; undefined where that is not found at once. */
const findRange = (
  found: readonly { readonly segment: Segment; readonly matches: MatchSet }[],
): DayRange | undefined => {
  let [first, last] = [Infinity, -Infinity];
  for (const { segment, matches } of found) {
    if (matches.count === 0) continue;
    if (matches.kind === "sparse") return undefined;
    const { byDay, columns } = segment;
    const dated = findDay(segment, NO_DAY);
    const dayAt = (at: number): number | undefined => {
      const document = byDay[at] ?? 0;
      return hasBit(matches.bits, document) ? columns.earliest[document] : undefined;
    };
    let [low, high] = [undefined, undefined] as [number | undefined, number | undefined];
    const end = Math.min(LOOK_AT, dated);
    for (let at = 0; at < end && low === undefined; at++) low = dayAt(at);
    for (let at = 1; at <= end && high === undefined; at++) high = dayAt(dated - at);
    if (low === undefined || high === undefined) return undefined;
    first = Math.min(first, low);
    last = Math.max(last, high);
  }
  return first > last ? undefined : { first, last };
};

/** The days that sets cover, where they are shown by years and those are few; undefined where they are not, or it is not known. */
export const findYears = (
  found: readonly { readonly segment: Segment; readonly matches: MatchSet }[],
  wanted: HistogramUnit | "fitting",
): DayRange | undefined => {
  if (wanted === "month" || wanted === "day") return undefined;
  const range = findRange(found);
  if (range === undefined) return undefined;
  const days = range.last - range.first;
  const isByYears = wanted === "year" || toFittingUnit(days) === "year";
  return isByYears && days / 366 < MOST_YEARS ? range : undefined;
};

/** The place in a table of days for each document; those without days have one beyond it, where what is counted is lost. */
const placesOf = (segment: Segment, { first, last }: DayRange): Column =>
  segment.remember("day-places", () => {
    const { earliest } = segment.columns;
    const size = last - first + 1;
    const value =
      size < 0xffff ? new Uint16Array(earliest.length) : new Uint32Array(earliest.length);
    for (let document = 0; document < earliest.length; document++) {
      const day = earliest[document] ?? NO_DAY;
      value[document] = day === NO_DAY ? size : day - first;
    }
    return { value, bytes: value.byteLength };
  });

/** How many counts of days a segment has. */
export const countDays = ({ meta: { days } }: Segment): number =>
  days === null ? 0 : days.last - days.first + 1;

const toDayCounting = (segment: Segment, range: DayRange): Counting => ({
  name: "days",
  size: range.last - range.first + 2,
  add: (counts, documents, sign) =>
    addColumn(counts, placesOf(segment, range), { documents, sign }),
});

/** Counts documents of several segments by their first day. */
export class DayHistogram {
  readonly #first: number;
  readonly #table: Uint32Array;
  readonly #others = new Map<number, number>();

  /** For `total` documents of these segments, together. */
  constructor(segments: readonly Segment[], total: number) {
    const ranges = segments.flatMap(({ meta }) => meta.days ?? []);
    const first = ranges.reduce((least, range) => Math.min(least, range.first), NO_DAY);
    const last = ranges.reduce((most, range) => Math.max(most, range.last), -NO_DAY);
    const length = last - first + 1;
    this.#first = first;
    // Of a few documents the days are counted by themselves.
    const isTable = length > 0 && length <= MAX_TABLE && total * FEW >= length;
    this.#table = new Uint32Array(isTable ? length : 0);
  }

  add(counter: SegmentCounter, composition: Composition): void {
    const { segment } = counter;
    const range = segment.meta.days;
    if (range === null) return;
    const table = this.#table;
    const size = range.last - range.first + 1;
    const { bases, rest } = composition;
    if (table.length === 0) {
      for (const { sign, base } of bases) this.#addEach(segment, documentsOf(base.set), sign);
      this.#addEach(segment, rest.documents, rest.sign);
      return;
    }
    if (bases.length === 0 && rest.documents.length * FEW < size) {
      this.#addEach(segment, rest.documents, rest.sign);
      return;
    }
    const counts = counter.count(composition, toDayCounting(segment, range));
    const shift = range.first - this.#first;
    for (let place = 0; place < size; place++) {
      table[place + shift] = (table[place + shift] ?? 0) + (counts[place] ?? 0);
    }
  }

  /** As `add`, with the years of all that is found counted one by one: a year's documents count as of one of its days. */
  addYears(counter: BitCounter, { first, last }: DayRange): void {
    const { segment } = counter;
    for (let day = first; day <= last;) {
      const start = toYearStart(day);
      const { end } = findPeriod(day, "year");
      // Years stand below all facets' values, which are numbers from 0 up.
      const count = counter.countListed(start - 2 * LAST_DATE, () =>
        segment.byDay.subarray(findDay(segment, start), findDay(segment, end)),
      );
      // So that the first and the last day are what they are.
      this.#add(end > last ? last : day, count);
      day = end;
    }
  }

  #addEach({ columns: { earliest } }: Segment, documents: Uint32Array, sign: 1 | -1): void {
    for (let index = 0; index < documents.length; index++) {
      const day = earliest[documents[index] ?? 0] ?? NO_DAY;
      if (day !== NO_DAY) this.#add(day, sign);
    }
  }

  #add(day: number, count: number): void {
    const place = day - this.#first;
    if (place < this.#table.length) this.#table[place] = (this.#table[place] ?? 0) + count;
    else this.#others.set(day, (this.#others.get(day) ?? 0) + count);
  }

  /** The days that are not empty in the table, from the first to the last; undefined where none is. */
  #range(): DayRange | undefined {
    const table = this.#table;
    let [first, last] = [0, table.length - 1];
    while (first <= last && table[first] === 0) first++;
    while (last >= first && table[last] === 0) last--;
    return first > last ? undefined : { first: first + this.#first, last: last + this.#first };
  }

  /** The bars that are not empty, upwards; in the unit that fits the days that they cover, if none is said. */
  toBars(wanted: HistogramUnit | "fitting"): HistogramBar[] {
    const table = this.#table;
    const range = this.#range();
    const others = [...this.#others].filter(([, count]) => count > 0).toSorted(([a], [b]) => a - b);
    const [before, behind] = [others[0]?.[0] ?? Infinity, others.at(-1)?.[0] ?? -Infinity];
    const first = Math.min(before, range?.first ?? Infinity);
    const last = Math.max(behind, range?.last ?? -Infinity);
    const bars = new Bars(wanted === "fitting" ? toFittingUnit(last - first) : wanted);
    // Days are in the table, or all of them are not.
    for (const [day, count] of others) bars.add(day, count);
    if (range === undefined) return bars.toList();
    for (let day = range.first; day <= range.last; day++) {
      const count = table[day - this.#first] ?? 0;
      if (count > 0) bars.add(day, count);
    }
    return bars.toList();
  }
}

/** Days, which come upwards, gathered into bars. */
class Bars {
  readonly #unit: HistogramUnit;
  readonly #bars: HistogramBar[] = [];
  #period: Period | undefined;
  #end = -Infinity;
  #sum = 0;

  constructor(unit: HistogramUnit) {
    this.#unit = unit;
  }

  add(day: number, count: number): void {
    if (day >= this.#end) {
      this.#close();
      this.#period = findPeriod(day, this.#unit);
      this.#end = this.#period.end;
    }
    this.#sum += count;
  }

  #close(): void {
    if (this.#period !== undefined) {
      this.#bars.push({ start: this.#period.start, count: this.#sum });
    }
    this.#sum = 0;
  }

  toList(): HistogramBar[] {
    this.#close();
    return this.#bars;
  }
}
