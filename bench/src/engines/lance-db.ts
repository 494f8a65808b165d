/**
 * LanceDB's full-text index: columns on disk, written in Rust. It gives the best hits and does not
 * say how many there are, knows no beginnings of words, and has no facets.
 */
import { toDayNumber } from "../corpus/bench-article.ts";
import type { BenchArticle } from "../corpus/bench-article.ts";
import type { BenchQuery, QueryFilter } from "../corpus/bench-query.ts";
import type { BenchEngine } from "./bench-engine.ts";
import { PAGE_SIZE } from "./bench-engine.ts";
import { peerUrl } from "./peer-package.ts";

type FullTextQuery = object;
type Row = { readonly number: number | bigint; readonly _score: number };
type Query = {
  fullTextSearch(query: FullTextQuery): Query;
  where(condition: string): Query;
  select(columns: readonly string[]): Query;
  limit(count: number): Query;
  toArray(): Promise<readonly Row[]>;
};
type Table = {
  add(rows: readonly object[]): Promise<unknown>;
  createIndex(column: string, options: { readonly config: object }): Promise<void>;
  optimize(): Promise<unknown>;
  query(): Query;
  countRows(): Promise<number>;
};
type Database = {
  tableNames(): Promise<readonly string[]>;
  openTable(name: string): Promise<Table>;
  createTable(name: string, rows: readonly object[]): Promise<Table>;
  close(): void;
};
type Package = {
  connect(folder: string): Promise<Database>;
  readonly Index: {
    fts(options: object): object;
    btree(): object;
    bitmap(): object;
    labelList(): object;
  };
  readonly MultiMatchQuery: new (
    words: string,
    columns: readonly string[],
    options: object,
  ) => FullTextQuery;
  readonly PhraseQuery: new (words: string, column: string) => FullTextQuery;
  readonly BooleanQuery: new (
    parts: readonly (readonly [string, FullTextQuery])[],
  ) => FullTextQuery;
};

const TABLE = "article";
const COLUMNS = ["title", "text"];
const WORDS = { withPosition: true, stem: false, removeStopWords: false, asciiFolding: true };

const toRow = ({ number, title, text, published, ...facets }: BenchArticle): object => ({
  number,
  title,
  text,
  day: toDayNumber(published),
  publisher: facets.publisher,
  kind: facets.kind,
  section: facets.section,
  entity: [...facets.entities],
});

const toFullText = (lance: Package, { words, match, excluded }: BenchQuery): FullTextQuery => {
  const word = (text: string): FullTextQuery =>
    new lance.MultiMatchQuery(text, COLUMNS, { boosts: [4, 1] });
  if (match === "phrase") {
    const parts = COLUMNS.map(
      (column) => ["SHOULD", new lance.PhraseQuery(words.join(" "), column)] as const,
    );
    return new lance.BooleanQuery(parts);
  }
  const [first, ...others] = words;
  if (first !== undefined && others.length === 0 && excluded === null) return word(first);
  const wanted = words.map((text) => [match === "any" ? "SHOULD" : "MUST", word(text)] as const);
  const unwanted = excluded === null ? [] : [["MUST_NOT", word(excluded)] as const];
  return new lance.BooleanQuery([...wanted, ...unwanted]);
};

const quoted = (value: string): string => `'${value.replaceAll("'", "''")}'`;

const toWhere = (filter: QueryFilter): string => {
  if (filter.kind === "days")
    return `day BETWEEN ${toDayNumber(filter.earliest)} AND ${toDayNumber(filter.latest)}`;
  return filter.field === "entity"
    ? `array_has(entity, ${quoted(filter.value)})`
    : `${filter.field} = ${quoted(filter.value)}`;
};

const indexAll = async (lance: Package, table: Table): Promise<void> => {
  const { Index } = lance;
  for (const column of COLUMNS) await table.createIndex(column, { config: Index.fts(WORDS) });
  await table.createIndex("day", { config: Index.btree() });
  await table.createIndex("publisher", { config: Index.bitmap() });
  await table.createIndex("kind", { config: Index.bitmap() });
  await table.createIndex("entity", { config: Index.labelList() });
};

/** Opens the table in a folder, or makes it with the first articles that come. */
export const openLanceDb = async (folder: string, peersFolder: string): Promise<BenchEngine> => {
  const lance: Package = await import(peerUrl(peersFolder, "@lancedb/lancedb"));
  const database = await lance.connect(folder);
  const names = await database.tableNames();
  let table = names.includes(TABLE) ? await database.openTable(TABLE) : undefined;
  const find = async (query: BenchQuery, limit: number): Promise<readonly Row[]> => {
    if (table === undefined) return [];
    const search = table.query().fullTextSearch(toFullText(lance, query));
    const filtered = query.filter === null ? search : search.where(toWhere(query.filter));
    return filtered.select(["number", "_score"]).limit(limit).toArray();
  };
  return {
    add: async (articles) => {
      const rows = articles.map(toRow);
      if (table === undefined) table = await database.createTable(TABLE, rows);
      else await table.add(rows);
    },
    finish: async () => {
      if (table === undefined) return;
      await table.optimize();
      await indexAll(lance, table);
    },
    supports: ({ match }) => match !== "prefix",
    search: async (query) => {
      const rows = await find(query, PAGE_SIZE);
      return {
        total: null,
        hits: rows.map(({ number, _score }) => ({ number: Number(number), score: _score })),
      };
    },
    page: undefined,
    countHits: async (query) => (await find(query, (await table?.countRows()) ?? 0)).length,
    close: () => database.close(),
  };
};
