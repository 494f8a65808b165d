/** Which days a search covers, where that is known before they are counted: they are then counted by the bars that are shown. */
import { hasBit } from "../encoding/bit-words.ts";
import type { HistogramUnit } from "../search-engine.ts";
import { NO_DAY } from "../segment/document-columns.ts";
import type { Segment } from "../segment/segment.ts";
import type { DayRange } from "./calendar.ts";
import { isInCalendar, toFittingUnit } from "./calendar.ts";
import { findDay } from "./find-matches.ts";
import type { MatchSet } from "./match-set.ts";

/** The first and the last day, and the bars that are shown of them. */
export type ShownTime = { readonly unit: "year" | "month"; readonly range: DayRange };

type FoundSet = { readonly segment: Segment; readonly matches: MatchSet };

/** So many documents are looked at to find the first day of many, and the last. */
const LOOK_AT = 4096;

/** The first day that a document of the set begins on, or with `step` -1 the last; undefined where it is not among the next. */
const findEnd = (
  { segment, bits }: { readonly segment: Segment; readonly bits: Uint32Array },
  step: 1 | -1,
): number | undefined => {
  const { byDay, columns } = segment;
  // Those without days lie at the end.
  const dated = findDay(segment, NO_DAY);
  const most = Math.min(LOOK_AT, dated);
  for (let looked = 0; looked < most; looked++) {
    const document = byDay[step === 1 ? looked : dated - 1 - looked] ?? 0;
    if (hasBit(bits, document)) return columns.earliest[document];
  }
  return undefined;
};

const findListedRange = (documents: Uint32Array, earliest: Int32Array): DayRange => {
  let [first, last] = [Infinity, -Infinity];
  for (let index = 0; index < documents.length; index++) {
    const day = earliest[documents[index] ?? 0] ?? NO_DAY;
    if (day === NO_DAY) continue;
    if (day < first) first = day;
    if (day > last) last = day;
  }
  return { first, last };
};

const findRange = ({ segment, matches }: FoundSet): DayRange | undefined => {
  if (matches.kind === "sparse") {
    return findListedRange(matches.documents, segment.columns.earliest);
  }
  const [first, last] = ([1, -1] as const).map((step) =>
    findEnd({ segment, bits: matches.bits }, step),
  );
  return first === undefined || last === undefined ? undefined : { first, last };
};

/** What is shown of the sets together; undefined where single days are shown, or it is not found at once. */
export const findShownTime = (
  found: readonly FoundSet[],
  wanted: HistogramUnit | "fitting",
): ShownTime | undefined => {
  if (wanted === "day") return undefined;
  let [first, last] = [Infinity, -Infinity];
  for (const set of found) {
    const range = findRange(set);
    if (range === undefined) return undefined;
    first = Math.min(first, range.first);
    last = Math.max(last, range.last);
  }
  const range = { first, last };
  if (first > last || !isInCalendar(range)) return undefined;
  const unit = wanted === "fitting" ? toFittingUnit(last - first) : wanted;
  return unit === "day" ? undefined : { unit, range };
};
