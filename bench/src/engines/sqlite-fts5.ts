/**
 * SQLite with FTS5, set up as its documentation advises: the text in an ordinary table and the
 * index beside it (external content), write-ahead log, a memory map over the file, and the facets
 * counted in typed arrays in memory, which is quicker than any join.
 */
import { join } from "node:path";

import type { BenchArticle } from "../corpus/bench-article.ts";
import { toDayNumber } from "../corpus/bench-article.ts";
import type { BenchQuery, QueryFilter } from "../corpus/bench-query.ts";
import type { BenchEngine, RankedHit } from "./bench-engine.ts";
import { PAGE_SIZE } from "./bench-engine.ts";
import { createFacetColumns } from "./facet-columns.ts";
import type { FacetColumns } from "./facet-columns.ts";
import { columnsOf, numbersOf } from "./sql-connection.ts";
import type { SqlConnection, SqlValue } from "./sql-connection.ts";

const SCHEMA = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = NORMAL;
  PRAGMA cache_size = -65536;
  PRAGMA mmap_size = 8589934592;
  CREATE TABLE IF NOT EXISTS article (
    number INTEGER PRIMARY KEY, title TEXT NOT NULL, text TEXT NOT NULL, day INTEGER NOT NULL,
    publisher TEXT NOT NULL, kind TEXT NOT NULL, section TEXT NOT NULL, entities TEXT NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS article_entity (
    entity TEXT NOT NULL, number INTEGER NOT NULL, PRIMARY KEY (entity, number)
  ) STRICT, WITHOUT ROWID;
  CREATE VIRTUAL TABLE IF NOT EXISTS words USING fts5 (
    title, text, content = 'article', content_rowid = 'number',
    tokenize = "unicode61 remove_diacritics 2"
  );
  INSERT INTO words (words, rank) VALUES ('rank', 'bm25(4.0, 1.0)');`;

/** Numbers are bound as REAL, and FTS5 finds a row at once only by a whole number. */
const SNIPPET = `SELECT snippet(words, 1, '[', ']', '…', 24) FROM words
  WHERE words MATCH ? AND rowid = CAST(? AS INTEGER)`;

type Condition = { readonly from: string; readonly values: readonly SqlValue[] };

/** FTS5's own language: strings in quotes are plain words. */
const toMatch = ({ words, match, excluded }: BenchQuery): string => {
  const quoted = words.map((word) => `"${word}"`);
  const wanted = {
    all: () => quoted.join(" AND "),
    any: () => quoted.join(" OR "),
    phrase: () => `"${words.join(" ")}"`,
    prefix: () => `${quoted.join(" ")}*`,
  }[match]();
  return excluded === null ? wanted : `(${wanted}) NOT "${excluded}"`;
};

const toFilterCondition = (filter: QueryFilter): Condition => {
  if (filter.kind === "days") {
    return {
      from: " AND article.day BETWEEN ? AND ?",
      values: [toDayNumber(filter.earliest), toDayNumber(filter.latest)],
    };
  }
  const column = {
    publisher: "article.publisher = ?",
    kind: "article.kind = ?",
    entity:
      "EXISTS (SELECT 1 FROM article_entity AS e WHERE e.entity = ? AND e.number = article.number)",
  }[filter.field];
  return { from: ` AND ${column}`, values: [filter.value] };
};

const toCondition = (query: BenchQuery): Condition => {
  if (query.filter === null) return { from: "words WHERE words MATCH ?", values: [toMatch(query)] };
  const { from, values } = toFilterCondition(query.filter);
  return {
    from: `words JOIN article ON article.number = words.rowid WHERE words MATCH ?${from}`,
    values: [toMatch(query), ...values],
  };
};

/** Opens the engine on a connection; the facets of what is there already are read first. */
export const createSqliteFts5 = (sql: SqlConnection): BenchEngine => {
  sql.exec(SCHEMA);
  const columns = createFacetColumns();
  readFacetColumns(sql, columns);
  const numbers = ({ from, values }: Condition): Iterable<number> =>
    numbersOf(sql.rows(`SELECT words.rowid FROM ${from}`, ...values));
  const countHits = (query: BenchQuery): number => {
    const { from, values } = toCondition(query);
    const [count] = numbersOf(sql.rows(`SELECT count(*) FROM ${from}`, ...values));
    return count ?? 0;
  };
  const best = ({ from, values }: Condition): RankedHit[] =>
    Array.from(
      sql.rows(
        `SELECT words.rowid, words.rank FROM ${from} ORDER BY words.rank LIMIT ${PAGE_SIZE}`,
        ...values,
      ),
      (row) => toHit(columnsOf(row)),
    );
  return {
    add: (articles) => addArticles(sql, columns, articles),
    supports: () => true,
    search: (query) => ({ total: countHits(query), hits: best(toCondition(query)) }),
    page: (query) => {
      const condition = toCondition(query);
      const all = Uint32Array.from(numbers(condition));
      const hits = best(condition);
      const match = toMatch(query);
      const snippets = hits.flatMap(({ number }) =>
        Array.from(sql.rows(SNIPPET, match, number), (row) => String(columnsOf(row)[0])),
      );
      return { total: all.length, hits, facets: columns.count(all), snippets };
    },
    countHits,
    close: () => sql.close(),
  };
};

/** FTS5 gives the best the lowest number. */
const toHit = ([number, rank]: readonly unknown[]): RankedHit => ({
  number: Number(number),
  score: -Number(rank),
});

const addArticles = (
  sql: SqlConnection,
  columns: FacetColumns,
  articles: readonly BenchArticle[],
): void => {
  sql.exec("BEGIN IMMEDIATE");
  for (const article of articles) {
    const { number, title, text, published, publisher, kind, section, entities } = article;
    sql.run(
      "INSERT INTO article VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
      number,
      title,
      text,
      toDayNumber(published),
      publisher,
      kind,
      section,
      JSON.stringify(entities),
    );
    sql.run("INSERT INTO words (rowid, title, text) VALUES (?, ?, ?)", number, title, text);
    for (const entity of entities)
      sql.run("INSERT INTO article_entity VALUES (?, ?)", entity, number);
    columns.add(article);
  }
  sql.exec("COMMIT");
};

const readFacetColumns = (sql: SqlConnection, columns: FacetColumns): void => {
  const rows = sql.each(
    `SELECT number, date(day * 86400, 'unixepoch'), publisher, kind, section, entities
      FROM article ORDER BY number`,
  );
  for (const row of rows) {
    const [number, published, publisher, kind, section, entities] = columnsOf(row);
    columns.add({
      number: Number(number),
      title: "",
      text: "",
      published: String(published),
      publisher: String(publisher),
      kind: String(kind),
      section: String(section),
      entities: JSON.parse(String(entities)),
    });
  }
};

/** The file of an archive of FTS5 in its folder. */
export const fts5File = (folder: string): string => join(folder, "fts5.sqlite");
