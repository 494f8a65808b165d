/** Which documents of a segment a plan matches. */
import { hasBit, setBit, wordsFor } from "../encoding/bit-words.ts";
import { facetTerm } from "../segment/segment-names.ts";
import type { Segment } from "../segment/segment.ts";
import type { MatchSet } from "./match-set.ts";
import { EMPTY_SET, fromBits, intersect, subtract, toFullSet, unite } from "./match-set.ts";
import type { PlanNode, TextLeaf } from "./query-plan.ts";

type DaysNode = Extract<PlanNode, { readonly kind: "days" }>;

/** What the search knows of the segment that it looks at. */
export type SegmentSearch = {
  readonly segment: Segment;
  /** The postings of the plan's texts. */
  readonly postingsOf: (leaf: TextLeaf) => MatchSet;
};

/** The first place of `order` whose document begins on `day` or later. */
export const findDay = (segment: Segment, day: number): number => {
  const { byDay } = segment;
  const { earliest } = segment.columns;
  let low = 0;
  let high = byDay.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((earliest[byDay[middle] ?? 0] ?? 0) < day) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Days beyond these are nobody's. */
const FIRST_DAY = -0x7fffffff;
const LAST_DAY = 0x7ffffffe;

/** Documents whose first day lies within are found by day; those that began before and went on are looked at one by one. */
const findByDays = (segment: Segment, days: DaysNode): MatchSet => {
  const earliest = Math.max(FIRST_DAY, days.earliest);
  const latest = Math.min(LAST_DAY, days.latest);
  if (earliest > latest) return EMPTY_SET;
  const { byDay, wideDays, columns } = segment;
  const bits = new Uint32Array(wordsFor(segment.documents));
  const end = findDay(segment, latest + 1);
  for (let index = findDay(segment, earliest); index < end; index++) {
    setBit(bits, byDay[index] ?? 0);
  }
  for (const document of wideDays) {
    const overlaps =
      (columns.earliest[document] ?? 0) < earliest && (columns.latest[document] ?? 0) >= earliest;
    if (overlaps) setBit(bits, document);
  }
  return fromBits(bits);
};

/** A segment's documents are in the order of their keys. */
const findByKeys = ({ columns, documents }: Segment, above: number): MatchSet => {
  const { keys } = columns;
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((keys[middle] ?? 0) <= above) low = middle + 1;
    else high = middle;
  }
  if (low === 0) return toFullSet(documents);
  const bits = new Uint32Array(wordsFor(documents));
  for (let document = low; document < documents; document++) setBit(bits, document);
  return fromBits(bits);
};

const keepDays = (segment: Segment, set: MatchSet, days: DaysNode): MatchSet => {
  if (set.kind === "dense") return intersect(set, findByDays(segment, days));
  // Days that end before they begin are nobody's, not even those of a document that spans them.
  if (days.earliest > days.latest) return EMPTY_SET;
  const earliest = Math.max(FIRST_DAY, days.earliest);
  const latest = Math.min(LAST_DAY, days.latest);
  const { columns } = segment;
  const kept = new Uint32Array(set.count);
  let count = 0;
  for (let index = 0; index < set.documents.length; index++) {
    const document = set.documents[index] ?? 0;
    if ((columns.earliest[document] ?? 0) > latest) continue;
    if ((columns.latest[document] ?? 0) >= earliest) kept[count++] = document;
  }
  return { kind: "sparse", count, documents: kept.subarray(0, count) };
};

/** The parts of an `and` from the fewest documents up; days and exclusions narrow what is left. */
const findAll = (search: SegmentSearch, parts: readonly PlanNode[]): MatchSet => {
  const { segment } = search;
  const days = parts.filter((part) => part.kind === "days");
  const exclusions = parts.filter((part) => part.kind === "not");
  const sets = parts
    .filter(({ kind }) => kind !== "days" && kind !== "not" && kind !== "all")
    .map((part) => findSet(search, part))
    .toSorted((a, b) => a.count - b.count);
  const [first, ...others] = sets;
  const [firstDays, ...otherDays] = days;
  let found: MatchSet;
  let left = days;
  if (first !== undefined) found = others.reduce(intersect, first);
  else if (firstDays === undefined) found = toFullSet(segment.documents);
  else {
    found = findByDays(segment, firstDays);
    left = otherDays;
  }
  for (const part of left) found = keepDays(segment, found, part);
  for (const { part } of exclusions) {
    if (found.count === 0) break;
    found = subtract(found, findSet(search, part));
  }
  return found;
};

const findSet = (search: SegmentSearch, node: PlanNode): MatchSet => {
  const { segment } = search;
  switch (node.kind) {
    case "all":
      return toFullSet(segment.documents);
    case "none":
      return EMPTY_SET;
    case "leaf":
      return search.postingsOf(node.leaf);
    case "facet":
      return unite(
        node.values.map((value) => segment.postings(facetTerm(node.field, value))),
        segment.documents,
      );
    case "days":
      return findByDays(segment, node);
    case "keys":
      return findByKeys(segment, node.above);
    case "not":
      return subtract(toFullSet(segment.documents), findSet(search, node.part));
    case "and":
      return findAll(search, node.parts);
    case "or":
      return unite(
        node.parts.map((part) => findSet(search, part)),
        segment.documents,
      );
  }
};

const withoutRemoved = (set: MatchSet, { removed, removedCount }: Segment): MatchSet =>
  removed === undefined
    ? set
    : subtract(set, { kind: "dense", count: removedCount, bits: removed });

/** What the plan matches in the segment, without documents that were removed. */
export const findMatches = (search: SegmentSearch, root: PlanNode): MatchSet =>
  withoutRemoved(findSet(search, root), search.segment);

/** How many of the documents of a set were not removed. */
export const countFound = (set: MatchSet, { removed }: Segment): number => {
  if (removed === undefined) return set.count;
  if (set.kind === "dense") return subtract(set, { kind: "dense", count: 1, bits: removed }).count;
  let count = 0;
  for (const document of set.documents) if (!hasBit(removed, document)) count++;
  return count;
};
