/** The archive's `SearchIndex`, served by SQLite's FTS5. */
import { findKind } from "@onrecord/domain";
import type { FacetField } from "../archive/facets-of.ts";
import type { Count } from "../archive/facet-labels.ts";
import { toFacet } from "../archive/facet-labels.ts";
import type { Query as SqlQuery } from "../archive/narrow.ts";
import { FACET_LIMIT } from "../archive/narrow.ts";
import type {
  Facet,
  SearchableKind,
  SearchAnswer,
  SearchHit,
  SearchIndex,
  SearchOrder,
  SearchRequest,
} from "../archive/ports.ts";
import type { Database, Row } from "../archive/sqlite.ts";
import { numberOf, textOf } from "../archive/sqlite.ts";
import { compileQuery } from "./compile-query.ts";
import { findCursor, printCursor } from "../archive/cursor.ts";
import { readHistogram } from "../archive/histogram.ts";
import { findPassage } from "./find-passage.ts";
import { createMarker } from "./mark-words.ts";
import type { WordQuery } from "./query/query.ts";
import { suggestWord, toSuggestedQuery, toSuggestionNotice } from "./suggest-word.ts";
import { understandQuery } from "./understand-query.ts";
import { toAnyMatch, wantedWords } from "./word-match.ts";

/** The facets of an answer, in the order in which they are shown. */
const FACETS: readonly FacetField[] = [
  "kind",
  "publisher",
  "speaker",
  "type",
  "place",
  "year",
  "language",
  "manner",
];

/** A word in a title counts as much as this many in the text. */
const TITLE_WEIGHT = 4;

/** Hits of the search that runs, on this connection only and in memory. */
const HITS = `
  PRAGMA temp_store = MEMORY;
  CREATE TEMP TABLE IF NOT EXISTS hit (position INTEGER PRIMARY KEY);`;

export function createSearchIndex(db: Database): SearchIndex {
  db.run(HITS);
  return { search: (request) => search(db, request) };
}

function search(db: Database, request: SearchRequest): SearchAnswer {
  const { text } = request;
  const { query, notice, fault } = understandQuery(text);
  if (query === null) return { ...NOTHING, notice, fault };
  const { sql, values, notices } = compileQuery(db, query);
  const wanted = wantedWords(query);
  const match = toAnyMatch(wanted);
  db.run("DELETE FROM hit");
  db.write(`INSERT INTO hit SELECT l.position FROM listed AS l WHERE ${sql}`, ...values);
  const total = numberOf(db.first("SELECT count(*) AS total FROM hit") ?? {}, "total");
  const { rows, next } = readPage(db, match, request);
  const suggestion = total === 0 ? suggestWord(db, wanted) : null;
  const suggested = suggestion === null ? null : toSuggestionNotice(suggestion);
  return {
    total,
    hits: rows.map((row) => toHit(db, row, wanted)),
    facets: readFacets(db),
    histogram: readHistogram(db, { sql: "SELECT position FROM hit", values: [] }, total),
    next,
    suggestion: suggestion === null ? null : toSuggestedQuery(text, suggestion),
    notice: [notice, ...notices, suggested].filter((part) => part !== null).join(" ") || null,
    fault,
  };
}

const NOTHING = { total: 0, hits: [], facets: [], histogram: null, next: null, suggestion: null };

/**
 * The hits with the key of their order. The scores are worked out once for all, and not, as SQLite
 * would choose, again for each hit. Hits with equal keys stand in the order of the files; those
 * without a date stand last in either order of dates.
 */
const RANKED = `
  WITH ranked AS MATERIALIZED (
    SELECT rowid, bm25(record_text, ${TITLE_WEIGHT}, 1) AS score FROM record_text WHERE record_text MATCH ?
  ), keyed AS (
    SELECT hit.position, coalesce(ranked.score, 0) AS key FROM hit LEFT JOIN ranked ON ranked.rowid = hit.position
  )`;
const PLAIN = "WITH keyed AS (SELECT position, 0 AS key FROM hit)";
const dated = (key: string): string =>
  `WITH keyed AS (SELECT hit.position, coalesce(${key}, 99999999) AS key FROM hit LEFT JOIN dated USING (position))`;
const DAY = "CAST(replace(dated.earliest, '-', '') AS INTEGER)";

const ID_AND_TITLE = `SELECT record.position, record.id, t.title FROM record
  JOIN record_text AS t ON t.rowid = record.position WHERE record.position = ?`;

type HitPage = { readonly rows: readonly Row[]; readonly next: string | null };

function readPage(db: Database, match: string | null, request: SearchRequest): HitPage {
  const after = findCursor(request.after);
  const limit = Math.max(0, request.limit);
  const { sql, values } = toKeyed(match, request.order);
  const places = db.all(
    `${sql} SELECT position, key FROM keyed ${after === undefined ? "" : "WHERE (key, position) > (?, ?)"}
      ORDER BY key, position LIMIT ? OFFSET ?`,
    ...values,
    ...(after === undefined ? [] : [after.key, after.position]),
    limit + 1,
    after === undefined ? Math.max(0, request.offset ?? 0) : 0,
  );
  const page = places.slice(0, limit);
  const last = page.at(-1);
  return {
    rows: page.flatMap((row) => db.all(ID_AND_TITLE, numberOf(row, "position"))),
    next:
      last === undefined || places.length === page.length
        ? null
        : printCursor({ key: numberOf(last, "key"), position: numberOf(last, "position") }),
  };
}

function toKeyed(match: string | null, order: SearchOrder | undefined): SqlQuery {
  if (order === "newest") return { sql: dated(`-${DAY}`), values: [] };
  if (order === "oldest") return { sql: dated(DAY), values: [] };
  return match === null ? { sql: PLAIN, values: [] } : { sql: RANKED, values: [match] };
}

function toHit(db: Database, row: Row, wanted: readonly WordQuery[]): SearchHit {
  const id = textOf(row, "id");
  const title = textOf(row, "title");
  const passage = findPassage(db, id, wanted) ?? null;
  const titleMarks = createMarker(wanted)(title);
  return { kind: toSearchableKind(id), id, title, passage, titleMarks };
}

function toSearchableKind(id: string): SearchableKind {
  const kind = findKind(id);
  switch (kind) {
    case "article":
    case "person":
    case "organization":
    case "place":
    case "statement":
    case "event":
      return kind;
    case "mention":
    case "time":
    case "relation":
    case "source":
    case "acknowledgement":
    case undefined:
      throw new Error(`${id} is not a record that can be searched`);
  }
}

function readFacets(db: Database): readonly Facet[] {
  const rows = db.all(
    `SELECT v.field, v.value, count(*) AS count FROM hit
      JOIN facet USING (position) JOIN facet_value AS v ON v.number = facet.value
      WHERE v.field IN (SELECT value FROM json_each(?)) AND v.field <> 'kind'
      GROUP BY v.field, v.value
      UNION ALL
      SELECT 'kind', kind, count(*) FROM hit JOIN record USING (position) GROUP BY kind
      ORDER BY count DESC, 2`,
    JSON.stringify(FACETS),
  );
  const byField = Map.groupBy(rows, (row) => textOf(row, "field"));
  return FACETS.map((field) =>
    toFacet(db, field, (byField.get(field) ?? []).slice(0, FACET_LIMIT).map(toCount)),
  );
}

const toCount = (row: Row): Count => ({
  value: textOf(row, "value"),
  count: numberOf(row, "count"),
});
