/** The archive's `SearchIndex`, served by SQLite's FTS5. */
import { findKind } from "@onrecord/domain";
import type { FacetField } from "../archive/facets-of.ts";
import type { Count } from "../archive/facet-labels.ts";
import { toFacet } from "../archive/facet-labels.ts";
import { FACET_LIMIT } from "../archive/narrow.ts";
import type {
  Facet,
  SearchableKind,
  SearchAnswer,
  SearchHit,
  SearchIndex,
  SearchRequest,
} from "../archive/ports.ts";
import type { Database, Row } from "../archive/sqlite.ts";
import { numberOf, textOf } from "../archive/sqlite.ts";
import { compileQuery } from "./compile-query.ts";
import { findPassage } from "./find-passage.ts";
import { markTitle } from "./highlight.ts";
import { suggestWord } from "./suggest-word.ts";
import { understandQuery } from "./understand-query.ts";
import { toAnyMatch, wantedWords } from "./word-match.ts";

/** The facets of an answer, in the order in which they are shown. */
const FACETS: readonly FacetField[] = ["kind", "speaker", "type", "place", "year", "manner"];

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

function search(db: Database, { text, limit, offset }: SearchRequest): SearchAnswer {
  const { query, notice } = understandQuery(text);
  if (query === null) return { total: 0, hits: [], facets: [], notice };
  const { sql, values, notices } = compileQuery(db, query);
  const wanted = wantedWords(query);
  const match = toAnyMatch(wanted);
  db.run("DELETE FROM hit");
  db.write(`INSERT INTO hit SELECT l.position FROM listed AS l WHERE ${sql}`, ...values);
  const total = numberOf(db.first("SELECT count(*) AS total FROM hit") ?? {}, "total");
  const rows = readPage(db, match, { limit, offset });
  const suggestion = total === 0 ? suggestWord(db, wanted) : null;
  return {
    total,
    hits: rows.map((row) => toHit(db, row, match)),
    facets: readFacets(db),
    notice: [notice, ...notices, suggestion].filter((part) => part !== null).join(" ") || null,
  };
}

/**
 * A page of the hits: the best first; those with equal scores in the order of the files. The scores
 * are worked out once for all, and not, as SQLite would choose, again for each hit.
 */
const RANKED_PAGE = `
  WITH ranked AS MATERIALIZED (
    SELECT rowid, bm25(record_text, ${TITLE_WEIGHT}, 1) AS score FROM record_text WHERE record_text MATCH ?
  )
  SELECT hit.position FROM hit LEFT JOIN ranked ON ranked.rowid = hit.position
    ORDER BY coalesce(ranked.score, 0), hit.position LIMIT ? OFFSET ?`;

const PLAIN_PAGE = "SELECT position FROM hit ORDER BY position LIMIT ? OFFSET ?";

const ID_AND_TITLE = `SELECT record.position, record.id, t.title FROM record
  JOIN record_text AS t ON t.rowid = record.position WHERE record.position = ?`;

function readPage(
  db: Database,
  match: string | null,
  page: { limit: number; offset: number },
): readonly Row[] {
  const limit = [Math.max(0, page.limit), Math.max(0, page.offset)];
  const positions =
    match === null ? db.all(PLAIN_PAGE, ...limit) : db.all(RANKED_PAGE, match, ...limit);
  return positions.flatMap((row) => db.all(ID_AND_TITLE, numberOf(row, "position")));
}

function toHit(db: Database, row: Row, match: string | null): SearchHit {
  const position = numberOf(row, "position");
  const id = textOf(row, "id");
  const title = textOf(row, "title");
  const passage = findPassage(db, position, match) ?? null;
  const titleMarks = match === null ? [] : markTitle(db, { position, title, match });
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
    `SELECT facet.field, facet.value, count(*) AS count FROM hit JOIN facet USING (position)
      WHERE facet.field IN (SELECT value FROM json_each(?))
      GROUP BY facet.field, facet.value ORDER BY count DESC, facet.value`,
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
