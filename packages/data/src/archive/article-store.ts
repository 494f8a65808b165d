/** The archive's `ArticleStore`, served by SQLite. */
import type { Dataset, RecordKind } from "@onrecord/domain";
import { ENTITY_KINDS, findKind, RECORD_KINDS } from "@onrecord/domain";
import { toFacet } from "./facet-labels.ts";
import type { FacetField, ListName } from "./facets-of.ts";
import { boundsOf } from "./known-dates.ts";
import type { ListOrder } from "./list-orders.ts";
import { canOrder, hasCursor, readPart } from "./list-orders.ts";
import { findCursor, printCursor } from "./cursor.ts";
import { readWholeHistogram } from "./histogram.ts";
import type { Filter, Narrowing } from "./narrow.ts";
import { readCounts, readTotal, toFacetQuery, toTotalQuery } from "./narrow.ts";
import { findSourceBytes, readOrigins, readVersions } from "./provenance.ts";
import type { Days } from "./narrowed-articles.ts";
import { listNarrowedArticles } from "./narrowed-articles.ts";
import type {
  ArticleFilter,
  ArticleStore,
  DateOrder,
  EventOrder,
  Listing,
  PageRequest,
  StatementOrder,
} from "./ports.ts";
import {
  findPositions,
  findReferring,
  readIds,
  readIdsBeginning,
  readManifest,
  readSlice,
  readWhole,
} from "./slice.ts";
import type { Database } from "./sqlite.ts";
import { numberOf, textOf } from "./sqlite.ts";
import { readClaimCounts, readCountsOf, readEntityCounts } from "./entity-counts.ts";
import { readMostMentioned } from "./most-mentioned.ts";
import { readEntityExcerpt, readEntityReadings } from "./entity-excerpt.ts";
import { findStoryListing, readStories } from "../stories/story-store.ts";
import { findEntitiesByBeginnings } from "../search/find-entities.ts";

/** The facets of each list, in the order in which they are shown. */
const FACETS: { readonly [L in ListName]: readonly FacetField[] } = {
  article: ["publisher", "entity", "year", "language"],
  entity: ["kind", "type"],
  statement: ["speaker", "about", "manner", "article"],
  event: ["type", "entity", "place", "year", "article"],
  relation: [],
};

const STATEMENT_ORDERS: { readonly [O in StatementOrder]: ListOrder } = {
  text: "kept",
  date: "date",
  speaker: "speaker",
};

const EVENT_ORDERS: { readonly [O in EventOrder]: ListOrder } = {
  earliest: "kept",
  latest: "reversed",
  type: "type",
};

export function createArticleStore(db: Database): ArticleStore {
  return {
    manifest: () => readManifest(db),
    counts: () => readKindCounts(db),
    articleSlice: (id) => readAround(db, id, ["article"]),
    entitySlice: (id) => readAround(db, id, ENTITY_KINDS),
    slice: (ids) => readSlice(db, findPositions(db, ids)),
    idsBeginning: (characters, limit, after = "") =>
      readIdsBeginning(db, characters, { limit, after }),
    listArticles: (filter, page) => listArticles(db, filter, page),
    listEntities: ({ text, ...filter }, page) =>
      list(
        db,
        {
          list: "entity",
          filters: toFilters(filter),
          words: findEntitiesByBeginnings(db, text ?? ""),
        },
        page,
      ),
    mostMentioned: (kind, request) => readMostMentioned(db, kind, request),
    listStatements: (filter, page) =>
      list(
        db,
        { list: "statement", filters: toFilters(filter), words: null },
        { ...page, order: STATEMENT_ORDERS[page.order ?? "text"] },
      ),
    listEvents: (filter, page) =>
      list(
        db,
        { list: "event", filters: toFilters(filter), words: null },
        { ...page, order: EVENT_ORDERS[page.order ?? "earliest"] },
      ),
    entityExcerpt: (id, size) => readEntityExcerpt(db, id, size),
    entityReadings: (id, most) => readEntityReadings(db, id, most),
    entityCounts: (kind) => readEntityCounts(db, kind),
    countsOf: (ids) => readCountsOf(db, ids),
    claimCountsOf: (articles) => readClaimCounts(db, articles),
    idsReferring: (id, most) =>
      readIds(db, findReferring(db, findPositions(db, [id])).slice(0, most)),
    originsOf: (id) => readOrigins(db, id),
    sourceOf: (id, sha256) => findSourceBytes(db, { id, sha256 }),
    versionsOf: (id) => readVersions(db, id),
    storiesOf: (ids) => readStories(db, ids),
    storyOf: (id, page) => findStoryListing(db, id, page),
    dataset: () => readWhole(db),
  };
}

/** The filters that are set. The fields of a filter have the names of the facets. */
function toFilters(filter: { readonly [F in FacetField]?: string | undefined }): Filter[] {
  const set: Filter[] = [];
  for (const field of FILTER_FIELDS) {
    const value = filter[field];
    if (value !== undefined) set.push({ field, value });
  }
  return set;
}

const FILTER_FIELDS = [
  "article",
  "speaker",
  "entity",
  "about",
  "place",
  "type",
  "manner",
  "year",
  "language",
  "publisher",
  "kind",
] as const satisfies readonly FacetField[];

function listArticles(
  db: Database,
  { in: date, ...filter }: ArticleFilter,
  page: PageRequest & { readonly order?: DateOrder },
): Listing {
  const filters = toFilters(filter);
  const days = date === undefined ? undefined : toDays(date);
  if (filters.length === 0 && days === undefined) {
    const order = page.order === "oldest" ? "reversed" : "kept";
    const listing = list(db, { list: "article", filters, words: null }, { ...page, order });
    return { ...listing, histogram: readWholeHistogram(db, "article", listing.total) };
  }
  const facets = FACETS.article;
  const { positions, counts, ...narrowed } = listNarrowedArticles(
    db,
    { filters, days, facets },
    page,
  );
  return {
    ...narrowed,
    inOrder: true,
    ids: readIds(db, positions),
    facets: facets.map((field) => toFacet(db, field, counts.get(field) ?? [])),
    slice: readSlice(db, positions),
  };
}

/** The days of a date; of what is no date, none: such that nothing falls between them. */
function toDays(edtf: string): Days {
  const { earliest, latest } = boundsOf(edtf);
  if (earliest === null && latest === null) return { earliest: "9999-12-31", latest: "0000-01-01" };
  return { earliest: earliest ?? "0000-01-01", latest: latest ?? "9999-12-31" };
}

function list(
  db: Database,
  narrowing: Narrowing,
  { order: asked = "kept", ...page }: PageRequest & { readonly order?: ListOrder },
): Listing {
  const offset = Math.max(0, page.page - 1) * page.size;
  const total = readTotal(db, toTotalQuery(narrowing));
  const order = canOrder(asked, total) ? asked : "kept";
  // One more than is shown tells whether there are more.
  const part = { size: page.size + 1, offset, after: findCursor(page.after), order };
  const found = readPart(db, narrowing, part);
  const places = found.slice(0, page.size);
  const last = places.at(-1);
  const positions = places.map(({ position }) => position);
  const isLast = last === undefined || found.length === places.length;
  return {
    ids: readIds(db, positions),
    total,
    inOrder: order === asked,
    facets: FACETS[narrowing.list].map((field) =>
      toFacet(db, field, readCounts(db, toFacetQuery(narrowing, field))),
    ),
    slice: readSlice(db, positions),
    next: isLast || !hasCursor(order) ? null : printCursor(last),
    histogram: null,
  };
}

/** The slice around a record: itself, all that refers to it, and what these refer to. */
function readAround(db: Database, id: string, kinds: readonly RecordKind[]): Dataset | undefined {
  const kind = findKind(id);
  const [position] = findPositions(db, [id]);
  if (kind === undefined || !kinds.includes(kind) || position === undefined) return undefined;
  return readSlice(db, [position, ...findReferring(db, [position])]);
}

function readKindCounts(db: Database): { [K in RecordKind]: number } {
  const counts = new Map(
    db
      .all("SELECT kind, count FROM kind_count")
      .map((row) => [textOf(row, "kind"), numberOf(row, "count")]),
  );
  const entries = RECORD_KINDS.map((kind): [RecordKind, number] => [kind, counts.get(kind) ?? 0]);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys are all the kinds
  return Object.fromEntries(entries) as { [K in RecordKind]: number };
}
