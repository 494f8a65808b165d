/** The first documents of a segment in an order that is not of their scores. */
import { hasBit } from "../encoding/bit-words.ts";
import { NO_DAY } from "../segment/document-columns.ts";
import type { Segment } from "../segment/segment.ts";
import { findDay } from "./find-matches.ts";
import type { MatchSet } from "./match-set.ts";
import { visitFrom } from "./match-set.ts";
import type { HitPlace, TopHits } from "./top-hits.ts";

/** The first of `keys` that is greater than `key`. */
const findAfterKey = (keys: Uint32Array, key: number): number => {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((keys[middle] ?? 0) <= key) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Offers the first of `set` to `hits` by their keys alone: for a search without words. */
export const rankByKey = ({ columns: { keys } }: Segment, set: MatchSet, hits: TopHits): void => {
  let left = hits.capacity;
  const start = hits.after === undefined ? 0 : findAfterKey(keys, hits.after.key);
  visitFrom(set, start, (document) => {
    hits.add(0, keys[document] ?? 0);
    left--;
    return left > 0;
  });
};

/** What documents are sorted by, greatest first: the later day, or the earlier one; those without days come last. */
const toDayValue = (day: number, order: "newest" | "oldest"): number => {
  if (day === NO_DAY) return -Infinity;
  return order === "newest" ? day : -day;
};

/** Where in `byDay` to begin, so that nothing before can come after the place. */
const findStart = (
  segment: Segment,
  order: "newest" | "oldest",
  after: HitPlace | undefined,
): number => {
  const dated = findDay(segment, NO_DAY);
  if (order === "newest") {
    if (after === undefined) return dated - 1;
    return after.value === -Infinity ? -1 : findDay(segment, after.value + 1) - 1;
  }
  if (after === undefined) return 0;
  return after.value === -Infinity ? dated : findDay(segment, -after.value);
};

/** Offers the first of `set` to `hits` by day, then by key: upwards for `oldest`, downwards for `newest`. */
export const rankByDay = (
  segment: Segment,
  set: MatchSet,
  { order, hits }: { readonly order: "newest" | "oldest"; readonly hits: TopHits },
): void => {
  const { byDay, columns } = segment;
  const { keys, earliest } = columns;
  if (set.kind === "sparse") {
    for (const document of set.documents) {
      hits.add(toDayValue(earliest[document] ?? 0, order), keys[document] ?? 0);
    }
    return;
  }
  const offer = (document: number): boolean => {
    const value = toDayValue(earliest[document] ?? 0, order);
    if (value < hits.threshold) return false;
    if (hasBit(set.bits, document)) hits.add(value, keys[document] ?? 0);
    return true;
  };
  const step = order === "newest" ? -1 : 1;
  const start = findStart(segment, order, hits.after);
  for (let at = start; at >= 0 && at < byDay.length; at += step) {
    if (!offer(byDay[at] ?? 0)) return;
  }
  // Downwards, those without days have not been seen: they lie at the end.
  if (order === "oldest") return;
  for (let at = byDay.length - 1, end = findDay(segment, NO_DAY); at >= end; at--) {
    if (!offer(byDay[at] ?? 0)) return;
  }
};
