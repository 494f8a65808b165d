/** The archive's `SearchIndex`, served by the search engine. */
import type { AnyRecord } from "@onrecord/domain";
import { findKind } from "@onrecord/domain";
import type { EngineAnswer, SearchExpression } from "@onrecord/search";
import { toFacet } from "../archive/facet-labels.ts";
import type { FacetField } from "../archive/facets-of.ts";
import { toHistogram } from "../archive/histogram.ts";
import { FACET_LIMIT } from "../archive/narrow.ts";
import type {
  SearchableKind,
  SearchAnswer,
  SearchHit,
  SearchIndex,
  SearchRequest,
} from "../archive/ports.ts";
import type { RecordFacts } from "../archive/record-facts.ts";
import { captionOf, factsOfArchive } from "../archive/record-facts.ts";
import { toRecord } from "../archive/slice.ts";
import type { Database } from "../archive/sqlite.ts";
import { numberOf, textOf } from "../archive/sqlite.ts";
import { askEngine, readAnalyses } from "./archive-engine.ts";
import { compileQuery } from "./compile-query.ts";
import { findPassage } from "./find-passage.ts";
import type { Marker } from "./mark-words.ts";
import { createMarker } from "./mark-words.ts";
import type { WordQuery } from "./query/query.ts";
import { suggestWord, toSuggestedQuery, toSuggestionNotice } from "./suggest-word.ts";
import { searchLanguageOf } from "./to-document.ts";
import { understandQuery } from "./understand-query.ts";

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

export const createSearchIndex = (db: Database): SearchIndex => ({
  search: (request) => search(db, request),
});

function search(db: Database, request: SearchRequest): SearchAnswer {
  const { text } = request;
  const { query, notice, fault } = understandQuery(text);
  const mark = readMark(db);
  if (query === null) return { ...NOTHING, mark, notice, fault };
  const { expression, wanted, notices } = compileQuery(db, query);
  const offset = request.after === undefined ? Math.max(0, request.offset ?? 0) : 0;
  const answer = askEngine(db, {
    expression: sinceMark(expression, request.since),
    order: request.order ?? "relevance",
    limit: offset + Math.max(0, request.limit),
    after: request.after,
    facets: FACETS,
    facetLimit: FACET_LIMIT,
    histogram: "fitting",
  });
  const { total, facets, histogram, next } = answer;
  const suggestion = total === 0 ? suggestWord(db, wanted) : null;
  const suggested = suggestion === null ? null : toSuggestionNotice(suggestion);
  return {
    total,
    hits: toHits(db, answer.hits.slice(offset), wanted),
    facets: FACETS.map((field) => toFacet(db, field, facets[field] ?? [])),
    histogram: toHistogram(histogram, total),
    next,
    mark,
    suggestion: suggestion === null ? null : toSuggestedQuery(text, suggestion),
    notice: [notice, ...notices, suggested].filter((part) => part !== null).join(" ") || null,
    fault,
  };
}

/** The position of the record that came in last. */
const readMark = (db: Database): number =>
  numberOf(db.first("SELECT coalesce(max(position), 0) AS mark FROM record") ?? {}, "mark");

const sinceMark = (expression: SearchExpression, since: number | undefined): SearchExpression =>
  since === undefined
    ? expression
    : { kind: "and", parts: [expression, { kind: "keys", above: since }] };

const NOTHING = { total: 0, hits: [], facets: [], histogram: null, next: null, suggestion: null };

function toHits(
  db: Database,
  hits: EngineAnswer["hits"],
  wanted: readonly WordQuery[],
): readonly SearchHit[] {
  const mark = createMarker(wanted, readAnalyses(db));
  const facts = factsOfArchive(db);
  return hits.flatMap(({ key }) => {
    const row = db.first("SELECT json FROM record WHERE position = ?", key);
    return row === undefined ? [] : [toHit(db, toRecord(textOf(row, "json")), { mark, facts })];
  });
}

type Showing = { readonly mark: Marker; readonly facts: RecordFacts };

function toHit(db: Database, record: AnyRecord, { mark, facts }: Showing): SearchHit {
  const title = captionOf(record, facts.nameOf);
  return {
    kind: toSearchableKind(record.id),
    id: record.id,
    title,
    passage: findPassage(db, record, mark) ?? null,
    titleMarks: mark(title, searchLanguageOf(record, facts.languageOf)),
  };
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
