/** Answers a request from the segments there are. */
import type { Analysis } from "../analysis/stem.ts";
import { averageLength, inverseFrequency, K1 } from "../scoring.ts";
import type { Statistics } from "../scoring.ts";
import type { EngineAnswer, EngineRequest } from "../search-engine.ts";
import type { Postings } from "../segment/postings.ts";
import type { Segment } from "../segment/segment.ts";
import { createBitCounter } from "./bit-counter.ts";
import { countDays, DayHistogram } from "./day-histogram.ts";
import { findLeastWay } from "./composition.ts";
import { areYearsBits, findBitFields } from "./counting-choice.ts";
import { countValues, FacetCounter } from "./facet-counter.ts";
import type { FacetNames } from "./facet-names.ts";
import type { SegmentSearch } from "./find-matches.ts";
import { countFound, findMatches } from "./find-matches.ts";
import type { MatchSet } from "./match-set.ts";
import type { QueryPlan, TextLeaf } from "./query-plan.ts";
import { toQueryPlan } from "./query-plan.ts";
import { rankByRelevance } from "./rank-by-relevance.ts";
import { rankByDay, rankByKey } from "./rank-in-order.ts";
import type { SearchCursor } from "./search-cursor.ts";
import { getCursor, toCursorText } from "./search-cursor.ts";
import { SegmentCounter } from "./segment-counter.ts";
import type { ShownTime } from "./shown-time.ts";
import { findShownTime } from "./shown-time.ts";
import { findTextPostings } from "./text-postings.ts";
import { TopHits } from "./top-hits.ts";

/** A segment with what the plan found in it. */
type Found = {
  readonly segment: Segment;
  readonly search: SegmentSearch;
  readonly postings: ReadonlyMap<TextLeaf, Postings>;
  readonly matches: MatchSet;
};

const findInSegment = (segment: Segment, { root, leaves }: QueryPlan): Found => {
  const postings = new Map(leaves.map((leaf) => [leaf, findTextPostings(segment, leaf)]));
  const postingsOf = (leaf: TextLeaf): Postings =>
    postings.get(leaf) ?? findTextPostings(segment, leaf);
  const search = { segment, postingsOf };
  return { segment, search, postings, matches: findMatches(search, root) };
};

const toStatistics = (segments: readonly Segment[]): Statistics => ({
  documents: segments.reduce((sum, { found }) => sum + found, 0),
  totalLength: segments.reduce((sum, segment) => sum + segment.totalLength, 0),
});

const toFrequencies = (found: readonly Found[], { scored }: QueryPlan): number[] =>
  scored.map((leaf) =>
    found.reduce((sum, { segment, postings }) => {
      const own = postings.get(leaf);
      return own === undefined ? sum : sum + countFound(own, segment);
    }, 0),
  );

type Ordering = {
  readonly request: EngineRequest;
  readonly plan: QueryPlan;
  readonly cursor: Pick<SearchCursor, "statistics" | "frequencies">;
};

const rank = (
  found: readonly Found[],
  { request, plan, cursor }: Ordering,
  hits: TopHits,
): void => {
  const { statistics, frequencies } = cursor;
  const { order } = request;
  const weights = frequencies.map(
    (frequency) => inverseFrequency(statistics.documents, frequency) * (K1 + 1),
  );
  const others: (() => void)[] = [];
  for (const { segment, postings, matches } of found) {
    if (order !== "relevance") {
      rankByDay(segment, matches, { order, hits });
      continue;
    }
    if (plan.scored.length === 0) {
      rankByKey(segment, matches, hits);
      continue;
    }
    const words = plan.scored.flatMap((leaf, index) => {
      const own = postings.get(leaf);
      return own === undefined || own.count === 0
        ? []
        : [{ postings: own, weight: weights[index] ?? 0 }];
    });
    const ranking = { segment, words, averageLength: averageLength(statistics) };
    others.push(rankByRelevance(ranking, matches, hits));
  }
  for (const rankOthers of others) rankOthers();
};

const findHits = (
  found: readonly Found[],
  { request, plan, total }: Pick<Ordering, "request" | "plan"> & { readonly total: number },
): Pick<EngineAnswer, "hits" | "next"> => {
  const after = request.after === undefined ? undefined : getCursor(request, request.after);
  const cursor = after ?? {
    statistics: toStatistics(found.map(({ segment }) => segment)),
    frequencies: toFrequencies(found, plan),
  };
  // One more than asked for tells whether there is another page.
  const hits = new TopHits({
    capacity: request.limit === 0 ? 0 : Math.min(request.limit, total) + 1,
    keys: request.order === "newest" ? "downwards" : "upwards",
    after: after?.place,
  });
  rank(found, { request, plan, cursor }, hits);
  const places = hits.toSorted();
  const shown = places.slice(0, request.limit);
  const place = shown.at(-1);
  const { statistics, frequencies } = cursor;
  const isRanked = request.order === "relevance";
  return {
    hits: shown.map(({ key, value }) => ({ key, score: isRanked ? value : 0 })),
    next:
      place === undefined || places.length === shown.length
        ? null
        : toCursorText(request, { place, statistics, frequencies }),
  };
};

/** More years are not counted one by one. */
const MOST_YEARS = 64;
const DAYS_OF_YEAR = 366;

/** How many years are shown; infinite where it is not years, or too many for counting them one by one. */
const countYears = (shown: ShownTime | undefined): number => {
  if (shown?.unit !== "year") return Infinity;
  const years = Math.ceil((shown.range.last - shown.range.first + 1) / DAYS_OF_YEAR);
  return years > MOST_YEARS ? Infinity : years;
};

/** Counts what the request asks for, by facets and days. */
const countMatches = (
  found: readonly Found[],
  {
    request,
    plan,
    names,
    alwaysBits,
  }: Pick<Ordering, "request" | "plan"> & Pick<SearchSetting, "names" | "alwaysBits">,
): Pick<EngineAnswer, "facets" | "histogram"> => {
  const { facets: fields, facetLimit: limit, histogram: unit } = request;
  const isDated = unit !== undefined;
  const facets = new FacetCounter(fields, { limit, names });
  const counted =
    isDated || fields.length > 0 ? found.filter(({ matches }) => matches.count > 0) : [];
  const histogram = new DayHistogram(
    isDated ? found.map(({ segment }) => segment) : [],
    counted.reduce((sum, { matches }) => sum + matches.count, 0),
  );
  const shown = isDated ? findShownTime(counted, unit) : undefined;
  for (const { segment, search, matches } of counted) {
    const values = countValues(segment, fields);
    const width = isDated ? values + countDays(segment, shown) : values;
    const asked = { search, root: plan.root, matches, width };
    const { cost, compose } = findLeastWay(asked);
    const choice = { cost, alwaysBits };
    const byBits = findBitFields(asked, { fields, limit }, choice);
    const counter = new SegmentCounter(segment, { fields, isSplit: byBits.length > 0 });
    if (byBits.length > 0) facets.addLater(createBitCounter(counter, asked), byBits);
    const hasYears = isDated && areYearsBits(asked, countYears(shown), choice);
    if (hasYears && shown !== undefined)
      histogram.addYears(createBitCounter(counter, asked), shown);
    if (byBits.length === fields.length && (hasYears || !isDated)) continue;
    const composition = compose();
    facets.add(counter, composition, byBits);
    if (isDated && !hasYears) histogram.add(counter, composition, shown);
  }
  return {
    facets: facets.toAnswer(),
    histogram: unit === undefined ? [] : histogram.toBars(unit),
  };
};

export type SearchSetting = {
  /** In which of them texts are read. */
  readonly analyses: readonly Analysis[];
  readonly names: FacetNames;
  /** Counts from bits even where it is more work. */
  readonly alwaysBits: boolean;
};

/** Answers from `segments`. */
export const runSearch = (
  segments: readonly Segment[],
  request: EngineRequest,
  { analyses, names, alwaysBits }: SearchSetting,
): EngineAnswer => {
  const plan = toQueryPlan(request.expression, analyses);
  const found = segments.map((segment) => findInSegment(segment, plan));
  const total = found.reduce((sum, { matches }) => sum + matches.count, 0);
  return {
    total,
    ...findHits(found, { request, plan, total }),
    ...countMatches(found, { request, plan, names, alwaysBits }),
  };
};
