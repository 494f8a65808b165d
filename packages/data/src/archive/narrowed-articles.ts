/**
 * Lists of articles that are narrowed: found, counted and put in order by the search engine, whose
 * postings answer what a walk through the list would take long to.
 */
import type { EngineRequest, SearchExpression } from "@onrecord/search";
import { askEngine } from "../search/archive-engine.ts";
import { toDayNumber } from "../search/day-number.ts";
import type { Count } from "./facet-labels.ts";
import type { FacetField } from "./facets-of.ts";
import { toHistogram } from "./histogram.ts";
import { FACET_LIMIT } from "./narrow.ts";
import type { Filter } from "./narrow.ts";
import type { DateOrder, Histogram, PageRequest } from "./ports.ts";
import type { Database } from "./sqlite.ts";

/** The first and the last of the days that a date can mean, both as ISO days. */
export type Days = { readonly earliest: string; readonly latest: string };

/** What articles are narrowed by, and the fields to count. */
export type ArticleNarrowing = {
  readonly filters: readonly Filter[];
  readonly days: Days | undefined;
  readonly facets: readonly FacetField[];
};

export type NarrowedArticles = {
  readonly positions: readonly number[];
  readonly total: number;
  readonly counts: ReadonlyMap<FacetField, readonly Count[]>;
  readonly histogram: Histogram | null;
  readonly next: string | null;
};

/** A page of the articles that the filters leave. */
export function listNarrowedArticles(
  db: Database,
  narrowing: ArticleNarrowing,
  page: PageRequest & { readonly order?: DateOrder },
): NarrowedArticles {
  const { filters, facets } = narrowing;
  const offset = page.after === undefined ? Math.max(0, page.page - 1) * page.size : 0;
  const { total, hits, histogram, next, ...answer } = askEngine(db, {
    expression: toExpression(narrowing),
    order: page.order ?? "newest",
    limit: offset + page.size,
    after: page.after,
    facets,
    facetLimit: FACET_LIMIT,
    histogram: "day",
  });
  const chosen = new Set(filters.map(({ field }) => field));
  const countsOf = (field: FacetField): readonly Count[] =>
    chosen.has(field) ? countOthers(db, narrowing, field) : (answer.facets[field] ?? []);
  return {
    positions: hits.slice(offset).map(({ key }) => key),
    total,
    counts: new Map(facets.map((field) => [field, countsOf(field)])),
    histogram: toHistogram(histogram, total),
    next,
  };
}

/** The values of a field that is filtered by: what each would leave if it were chosen instead. */
function countOthers(
  db: Database,
  narrowing: ArticleNarrowing,
  field: FacetField,
): readonly Count[] {
  const filters = narrowing.filters.filter((filter) => filter.field !== field);
  const request: EngineRequest = {
    expression: toExpression({ ...narrowing, filters }),
    order: "newest",
    limit: 0,
    facets: [field],
    facetLimit: FACET_LIMIT,
  };
  return askEngine(db, request).facets[field] ?? [];
}

const toExpression = ({ filters, days }: ArticleNarrowing): SearchExpression => ({
  kind: "and",
  parts: [
    { kind: "facet", field: "kind", values: ["article"] },
    ...filters.map(({ field, value }): SearchExpression => ({
      kind: "facet",
      field,
      values: [value],
    })),
    ...(days === undefined ? [] : [toDaysExpression(days)]),
  ],
});

function toDaysExpression({ earliest, latest }: Days): SearchExpression {
  const [first, last] = [toDayNumber(earliest), toDayNumber(latest)];
  return first === null || last === null || first > last
    ? { kind: "none" }
    : { kind: "days", earliest: first, latest: last };
}
