/**
 * On Record's own engine, `@onrecord/search`, over blobs in a SQLite file, with the articles in a
 * table of the same file: both change in one transaction.
 */
import { DatabaseSync } from "node:sqlite";
import { join } from "node:path";

import type {
  EngineRequest,
  IndexedDocument,
  SearchEngine,
  SearchExpression,
  SegmentStorage,
} from "@onrecord/search";
import { openSearchEngine } from "@onrecord/search";

import type { BenchArticle, FacetField } from "../corpus/bench-article.ts";
import { FACET_FIELDS, facetValuesOf, toDayNumber } from "../corpus/bench-article.ts";
import type { BenchQuery, QueryFilter } from "../corpus/bench-query.ts";
import type { BenchEngine, FacetCounts, RankedHit } from "./bench-engine.ts";
import { FACET_VALUES, PAGE_SIZE } from "./bench-engine.ts";
import { toSnippet } from "./snippet.ts";

const SCHEMA = `
  PRAGMA page_size = 8192;
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = NORMAL;
  PRAGMA cache_size = -65536;
  CREATE TABLE IF NOT EXISTS article (
    number INTEGER PRIMARY KEY, title TEXT NOT NULL, text TEXT NOT NULL, published TEXT NOT NULL,
    publisher TEXT NOT NULL, kind TEXT NOT NULL, section TEXT NOT NULL, entities TEXT NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS blob (name TEXT PRIMARY KEY, bytes BLOB NOT NULL) STRICT;`;

const createStorage = (database: DatabaseSync): SegmentStorage => {
  const list = database.prepare("SELECT name FROM blob");
  const read = database.prepare("SELECT bytes FROM blob WHERE name = ?");
  const write = database.prepare("INSERT OR REPLACE INTO blob VALUES (?, ?)");
  const remove = database.prepare("DELETE FROM blob WHERE name = ?");
  return {
    list: () => list.all().map(({ name }) => String(name)),
    read: (name) => {
      const bytes = read.get(name)?.["bytes"];
      return bytes instanceof Uint8Array ? bytes : undefined;
    },
    write: (name, bytes) => {
      write.run(name, bytes);
    },
    delete: (name) => {
      remove.run(name);
    },
  };
};

const toDocument = (article: BenchArticle): IndexedDocument => {
  const day = toDayNumber(article.published);
  return {
    key: article.number,
    fields: { title: article.title, body: article.text },
    language: "en",
    facets: Object.fromEntries(FACET_FIELDS.map((field) => [field, facetValuesOf(article, field)])),
    days: { earliest: day, latest: day },
  };
};

const toFilterExpression = (filter: QueryFilter): SearchExpression =>
  filter.kind === "days"
    ? {
        kind: "days",
        earliest: toDayNumber(filter.earliest),
        latest: toDayNumber(filter.latest),
      }
    : { kind: "facet", field: filter.field, values: [filter.value] };

const toWordsExpression = ({ words, match }: BenchQuery): SearchExpression => {
  const text = words.join(" ");
  if (match === "phrase" || match === "prefix") return { kind: match, text };
  const parts = words.map((word): SearchExpression => ({ kind: "word", text: word }));
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  return { kind: match === "all" ? "and" : "or", parts };
};

const toExpression = (query: BenchQuery): SearchExpression => {
  const { excluded, filter } = query;
  const wanted = toWordsExpression(query);
  const parts: readonly SearchExpression[] = [
    wanted,
    ...(excluded === null
      ? []
      : [{ kind: "not", part: { kind: "word", text: excluded } } as const]),
    ...(filter === null ? [] : [toFilterExpression(filter)]),
  ];
  return parts.length === 1 ? wanted : { kind: "and", parts };
};

const toRequest = (query: BenchQuery, facets: readonly FacetField[]): EngineRequest => ({
  expression: toExpression(query),
  order: "relevance",
  limit: PAGE_SIZE,
  facets,
  facetLimit: FACET_VALUES,
});

const toHits = (hits: readonly { key: number; score: number }[]): readonly RankedHit[] =>
  hits.map(({ key, score }) => ({ number: key, score }));

const addArticles = (
  database: DatabaseSync,
  engine: SearchEngine,
): ((articles: readonly BenchArticle[]) => void) => {
  const insert = database.prepare("INSERT INTO article VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
  return (articles) => {
    database.exec("BEGIN IMMEDIATE");
    for (const { number, title, text, published, publisher, ...article } of articles) {
      const { kind, section, entities } = article;
      const names = JSON.stringify(entities);
      insert.run(number, title, text, published, publisher, kind, section, names);
    }
    engine.add(articles.map(toDocument));
    engine.flush();
    database.exec("COMMIT");
  };
};

/** Opens the file in this folder, or makes it. */
export const openOnRecordEngine = (folder: string): BenchEngine => {
  const database = new DatabaseSync(join(folder, "on-record.sqlite"));
  database.exec(SCHEMA);
  const engine = openSearchEngine(createStorage(database));
  const text = database.prepare("SELECT text FROM article WHERE number = ?");
  return {
    add: addArticles(database, engine),
    supports: () => true,
    search: (query) => {
      const { total, hits } = engine.search(toRequest(query, []));
      return { total, hits: toHits(hits) };
    },
    page: (query) => {
      const { total, hits, facets } = engine.search(toRequest(query, FACET_FIELDS));
      const counts: FacetCounts = new Map(
        FACET_FIELDS.map((field) => [field, facets[field] ?? []]),
      );
      const snippets = hits.map(({ key }) => toSnippet(String(text.get(key)?.["text"]), query));
      return { total, hits: toHits(hits), facets: counts, snippets };
    },
    countHits: (query) => engine.search({ ...toRequest(query, []), limit: 0 }).total,
    close: () => database.close(),
  };
};
