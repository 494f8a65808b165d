import type { HistogramBar, HistogramUnit } from "../search-engine.ts";
import { NO_DAY } from "../segment/document-columns.ts";
import type { Segment } from "../segment/segment.ts";
import type { BitCounter } from "./bit-counter.ts";
import type { DayRange, Period } from "./calendar.ts";
import { findPeriod, listPeriods, toFittingUnit } from "./calendar.ts";
import type { Composition } from "./composition.ts";
import { findDayCounting, MAX_TABLE } from "./day-places.ts";
import { findDay } from "./find-matches.ts";
import { documentsOf } from "./match-set.ts";
import type { SegmentCounter } from "./segment-counter.ts";
import type { ShownTime } from "./shown-time.ts";

/** A set of so many times fewer documents than there are days is looked up one by one. */
const FEW = 8;
/** More than any day. */
const BEFORE_ALL = 2 ** 32;

/** How many counts of days a segment has, or of what is shown of them. */
export const countDays = ({ meta: { days } }: Segment, shown: ShownTime | undefined): number => {
  if (days === null) return 0;
  if (shown === undefined) return days.last - days.first + 1;
  return Math.ceil((days.last - days.first + 1) / (shown.unit === "year" ? 365 : 28));
};

/** The day for which all of a year or month counts: one of its days, and the first and the last day where it has those. */
const toDayOf = (start: number, { unit, range: { first, last } }: ShownTime): number =>
  findPeriod(start, unit).end > last ? last : Math.max(start, first);

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

  /** `shown` is what is shown of all that is found, where it is known: years and months are then counted, and not days. */
  add(counter: SegmentCounter, composition: Composition, shown: ShownTime | undefined): void {
    const { segment } = counter;
    const { bases, rest } = composition;
    const counting =
      this.#table.length === 0 ? undefined : findDayCounting(segment, shown?.unit ?? "day");
    const isFew =
      bases.length === 0 && rest.documents.length * FEW < (counting?.starts.length ?? 0);
    if (counting === undefined || isFew) {
      for (const { sign, base } of bases) this.#addEach(segment, documentsOf(base.set), sign);
      this.#addEach(segment, rest.documents, rest.sign);
      return;
    }
    const counts = counter.count(composition, counting);
    const { starts } = counting;
    for (let place = 0; place < starts.length; place++) {
      const count = counts[place] ?? 0;
      if (count === 0) continue;
      const day = starts[place] ?? 0;
      this.#add(shown === undefined ? day : toDayOf(day, shown), count);
    }
  }

  /** As `add`, with the years that are shown counted one by one. */
  addYears(counter: BitCounter, shown: ShownTime): void {
    const { segment } = counter;
    for (const start of listPeriods(shown.range, "year")) {
      // Years stand below all facets' values, which are numbers from 0 up.
      const count = counter.countListed(start - BEFORE_ALL, () =>
        segment.byDay.subarray(
          findDay(segment, start),
          findDay(segment, findPeriod(start, "year").end),
        ),
      );
      this.#add(toDayOf(start, shown), count);
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
