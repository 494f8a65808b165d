/** The archive's `SearchIndex`, served by the search engine. */
import type { AnyRecord } from "@onrecord/domain";
import { findKind, indexDataset } from "@onrecord/domain";
import type { SearchExpression } from "@onrecord/search";
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
} from "../archive/search-port.ts";
import { captionOf } from "../archive/record-facts.ts";
import type { Database } from "../archive/sqlite.ts";
import { setPageCache } from "../archive/sqlite.ts";
import { createAnswerCache } from "./answer-cache.ts";
import { findPage } from "./archive-engine.ts";
import { compileQuery } from "./compile-query.ts";
import type { Showing } from "./find-passage.ts";
import { findPassage } from "./find-passage.ts";
import { HitSlices } from "./hit-slices.ts";
import type { Marker } from "./mark-words.ts";
import { createMarker } from "./mark-words.ts";
import type { Standing } from "./standing.ts";
import { readStanding } from "./standing.ts";
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

/**
 * How much of the file a connection that searches keeps in memory, in mebibytes: above all the index by which the texts of a million
 * articles are found. One that only imports has no use for it.
 */
const PAGE_CACHE = 128;

export function createSearchIndex(
  db: Database,
  { keepAnswers = true }: { readonly keepAnswers?: boolean } = {},
): SearchIndex {
  const slices = new HitSlices();
  const keep = createAnswerCache(db, () => slices.clear());
  const answer = (request: SearchRequest): SearchAnswer =>
    keepAnswers
      ? keep(request, (asked, standing) => search(asked, { db, slices, standing }))
      : search(request, { db, slices: new HitSlices(), standing: readStanding(db) });
  let hasSearched = false;
  return {
    search(request) {
      if (!hasSearched) setPageCache(db, PAGE_CACHE);
      hasSearched = true;
      return answer(request);
    },
  };
}

/** What is searched: an archive as it stands, and what was shown of it lately. */
type Searched = {
  readonly db: Database;
  readonly standing: Standing;
  readonly slices: HitSlices;
};

function search(request: SearchRequest, searched: Searched): SearchAnswer {
  const { db, standing } = searched;
  const { mark } = standing;
  const { text } = request;
  const { query, notice, fault, unknownField } = understandQuery(text);
  if (query === null) return { ...NOTHING, slice: standing.empty, mark, notice, fault };
  const { expression, wanted, notices } = compileQuery(db, query);
  const offset = request.after === undefined ? Math.max(0, request.offset ?? 0) : 0;
  const answer = findPage(standing.engine, {
    expression: sinceMark(expression, request.since),
    order: request.order ?? "relevance",
    limit: offset + Math.max(0, request.limit),
    after: request.after,
    facets: FACETS,
    facetLimit: FACET_LIMIT,
    histogram: "fitting",
  });
  const { total, facets, histogram, next } = answer;
  // A field that is none is no misspelt word of the record.
  const suggestion = total === 0 && unknownField === null ? suggestWord(db, wanted) : null;
  const respelled = total === 0 ? (unknownField?.respelled ?? null) : null;
  const suggested = suggestion === null ? null : toSuggestionNotice(suggestion);
  return {
    total,
    ...toHits(
      answer.hits.slice(offset).map(({ key }) => key),
      createMarker(wanted, standing.analyses),
      searched,
    ),
    facets: FACETS.map((field) => toFacet(db, field, facets[field] ?? [])),
    histogram: toHistogram(histogram, total),
    next,
    mark,
    suggestion: suggestion === null ? respelled : toSuggestedQuery(text, suggestion),
    notice: [notice, ...notices, suggested].filter((part) => part !== null).join(" ") || null,
    fault,
  };
}

const NOTHING = { total: 0, hits: [], facets: [], histogram: null, next: null, suggestion: null };

const sinceMark = (expression: SearchExpression, since: number | undefined): SearchExpression =>
  since === undefined
    ? expression
    : { kind: "and", parts: [expression, { kind: "keys", above: since }] };

/** The hits at these positions that are there still, as they are shown, and what they refer to. */
function toHits(
  positions: readonly number[],
  marker: Marker,
  { db, slices, standing }: Searched,
): Pick<SearchAnswer, "hits" | "slice"> {
  const { slice, ids } = slices.read(db, positions, standing.empty);
  const index = indexDataset(slice);
  const showing = { db, index, marker };
  const shown = ids.flatMap((id) => {
    const record = index.find(id);
    return record === undefined ? [] : [toHit(record, showing)];
  });
  return { hits: shown, slice };
}

function toHit(record: AnyRecord, showing: Showing): SearchHit {
  const { index, marker } = showing;
  const title = captionOf(record, index.nameOf);
  const languageOf = (article: string): string | undefined =>
    index.findOf("article", article)?.language;
  const whole = { start: 0, end: title.length };
  return {
    kind: toSearchableKind(record.id),
    id: record.id,
    title,
    passage: findPassage(record, showing) ?? null,
    titleMarks: marker.mark(title, searchLanguageOf(record, languageOf), whole).spans,
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
