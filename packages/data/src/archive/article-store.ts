/** The archive's `ArticleStore`, served by SQLite. */
import type { Dataset, RecordKind } from "@onrecord/domain";
import { ENTITY_KINDS, findKind, RECORD_KINDS } from "@onrecord/domain";
import { toFacet } from "./facet-labels.ts";
import type { FacetField, ListName } from "./facets-of.ts";
import type { Filter, Narrowing } from "./narrow.ts";
import {
  readCounts,
  readPositions,
  readTotal,
  toFacetQuery,
  toPageQuery,
  toTotalQuery,
} from "./narrow.ts";
import type { ArticleStore, EntityCount, Listing, PageRequest } from "./ports.ts";
import {
  findPositions,
  findReferring,
  readIds,
  readManifest,
  readSlice,
  readWhole,
} from "./slice.ts";
import type { Database } from "./sqlite.ts";
import { numberOf, textOf } from "./sqlite.ts";
import { toPrefixMatch } from "../search/word-match.ts";

/** The facets of each list, in the order in which they are shown. */
const FACETS: { readonly [L in ListName]: readonly FacetField[] } = {
  article: ["entity", "year", "language"],
  entity: ["kind", "type"],
  statement: ["speaker", "about", "manner", "article"],
  event: ["type", "entity", "place", "year", "article"],
};

export function createArticleStore(db: Database): ArticleStore {
  return {
    manifest: () => readManifest(db),
    counts: () => readKindCounts(db),
    articleSlice: (id) => readAround(db, id, ["article"]),
    entitySlice: (id) => readAround(db, id, ENTITY_KINDS),
    slice: (ids) => readSlice(db, findPositions(db, ids)),
    listArticles: (filter, page) =>
      list(db, { list: "article", filters: toFilters(filter), words: null }, page),
    listEntities: ({ text, ...filter }, page) =>
      list(
        db,
        { list: "entity", filters: toFilters(filter), words: toPrefixMatch(text ?? "") },
        page,
      ),
    listStatements: (filter, page) =>
      list(db, { list: "statement", filters: toFilters(filter), words: null }, page),
    listEvents: (filter, page) =>
      list(db, { list: "event", filters: toFilters(filter), words: null }, page),
    entityCounts: (kind) => readEntityCounts(db, kind),
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
  "kind",
] as const satisfies readonly FacetField[];

function list(db: Database, narrowing: Narrowing, page: PageRequest): Listing {
  const positions = readPositions(db, toPageQuery(narrowing, page));
  return {
    ids: readIds(db, positions),
    total: readTotal(db, toTotalQuery(narrowing)),
    facets: FACETS[narrowing.list].map((field) =>
      toFacet(db, field, readCounts(db, toFacetQuery(narrowing, field))),
    ),
    slice: readSlice(db, positions),
  };
}

/** The slice around a record: itself, all that refers to it, and what these refer to. */
function readAround(db: Database, id: string, kinds: readonly RecordKind[]): Dataset | undefined {
  const kind = findKind(id);
  const [position] = findPositions(db, [id]);
  if (kind === undefined || !kinds.includes(kind) || position === undefined) return undefined;
  return readSlice(db, [position, ...findReferring(db, position)]);
}

function readKindCounts(db: Database): { [K in RecordKind]: number } {
  const counts = new Map(
    db
      .all("SELECT kind, count(*) AS count FROM record WHERE on_record = 1 GROUP BY kind")
      .map((row) => [textOf(row, "kind"), numberOf(row, "count")]),
  );
  const entries = RECORD_KINDS.map((kind): [RecordKind, number] => [kind, counts.get(kind) ?? 0]);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys are all the kinds
  return Object.fromEntries(entries) as { [K in RecordKind]: number };
}

function readEntityCounts(db: Database, kind: RecordKind | undefined): readonly EntityCount[] {
  return db
    .all(
      `SELECT record.id, c.mentions, c.statements, c.events
        FROM listed JOIN entity_count AS c USING (position) JOIN record USING (position)
        WHERE listed.list = 'entity' AND (?1 IS NULL OR record.kind = ?1)
        ORDER BY listed.sort, listed.position`,
      kind ?? null,
    )
    .map((row) => ({
      id: textOf(row, "id"),
      mentions: numberOf(row, "mentions"),
      statements: numberOf(row, "statements"),
      events: numberOf(row, "events"),
    }));
}
