/** Columns of days, months and years that documents are counted by. */
import { NO_DAY } from "../segment/document-columns.ts";
import type { Segment } from "../segment/segment.ts";
import type { DayRange } from "./calendar.ts";
import { isInCalendar, listPeriods } from "./calendar.ts";
import type { Column, Counting } from "./segment-counter.ts";
import { addColumn } from "./segment-counter.ts";

/** Days further apart than these are counted in a map. */
export const MAX_TABLE = 1_000_000;

/** A column, and the first day that each of its places stands for; the place beyond them is for documents without days. */
type DayPlaces = { readonly starts: ArrayLike<number>; readonly column: Column };

/** What documents are counted by, and the first day of each place. */
export type DayCounting = Counting & { readonly starts: ArrayLike<number> };

const listStarts = (range: DayRange, unit: "year" | "month" | "day"): ArrayLike<number> =>
  unit === "day"
    ? Int32Array.from({ length: range.last - range.first + 1 }, (_, day) => range.first + day)
    : listPeriods(range, unit);

/** By day from the first on, which place it has. */
const toTable = ({ first, last }: DayRange, starts: ArrayLike<number>): Uint32Array => {
  const table = new Uint32Array(last - first + 1);
  let place = 0;
  for (let day = first; day <= last; day++) {
    while (place + 1 < starts.length && (starts[place + 1] ?? 0) <= day) place++;
    table[day - first] = place;
  }
  return table;
};

const placesOf = (segment: Segment, range: DayRange, unit: "year" | "month" | "day"): DayPlaces =>
  segment.remember(`places/${unit}`, () => {
    const { earliest } = segment.columns;
    const starts = listStarts(range, unit);
    const table = toTable(range, starts);
    const { length } = earliest;
    const column = starts.length < 0xffff ? new Uint16Array(length) : new Uint32Array(length);
    for (let document = 0; document < length; document++) {
      const day = earliest[document] ?? NO_DAY;
      column[document] = day === NO_DAY ? starts.length : (table[day - range.first] ?? 0);
    }
    return { value: { starts, column }, bytes: column.byteLength + starts.length * 8 };
  });

/** How the first days of a segment's documents are counted; undefined where it has none, or they lie too far apart. */
export const findDayCounting = (
  segment: Segment,
  unit: "year" | "month" | "day",
): DayCounting | undefined => {
  const range = segment.meta.days;
  if (range === null || range.last - range.first >= MAX_TABLE) return undefined;
  if (unit !== "day" && !isInCalendar(range)) return undefined;
  const { starts, column } = placesOf(segment, range, unit);
  const name = `days/${unit}`;
  return {
    name,
    kept: { name, bytes: (starts.length + 1) * 4 },
    starts,
    size: starts.length + 1,
    add: (counts, documents, sign) => addColumn(counts, column, { documents, sign }),
  };
};
