/**
 * On Record as its apps use it: a collection that articles are imported into, searched in the
 * language of its search field, with passages, facets, histogram and all.
 */
import { join } from "node:path";

import type { Collection } from "@onrecord/data";
import { openCollection, startImportingThread } from "@onrecord/data";

import type { BenchArticle } from "../corpus/bench-article.ts";
import type { BenchQuery, QueryFilter } from "../corpus/bench-query.ts";
import type { BenchEngine, ResultPage } from "./bench-engine.ts";
import { PAGE_SIZE } from "./bench-engine.ts";

type ArticleDraft = Parameters<Collection["importer"]["add"]>[0];

/** Every article is a line of a file, as an import of JSON Lines finds it. */
export const toDraft = (article: BenchArticle): ArticleDraft => {
  const { number, title, text, published, publisher } = article;
  return {
    text,
    title,
    author: null,
    publisher,
    url: `https://example.org/${number}`,
    rights: null,
    published: { edtf: published, words: published },
    language: { tag: "en", detected: false },
    origin: {
      path: "corpus.jsonl",
      entry: null,
      line: number,
      format: "json-lines",
      encoding: "utf-8",
      bytes: Buffer.from(JSON.stringify(article)),
    },
  };
};

const toFilterText = (filter: QueryFilter): string =>
  filter.kind === "days"
    ? `in:${filter.earliest}/${filter.latest}`
    : `${filter.field}:"${filter.value}"`;

/** The query in On Record's search language. */
const toText = ({ words, match, excluded, filter }: BenchQuery): string => {
  const wanted = {
    all: () => words.join(" "),
    any: () => `(${words.join(" OR ")})`,
    phrase: () => `"${words.join(" ")}"`,
    prefix: () => `${words.join(" ")}*`,
  }[match]();
  const parts = [wanted, excluded === null ? "" : `-${excluded}`];
  return [...parts, filter === null ? "" : toFilterText(filter)].filter(Boolean).join(" ");
};

/** Articles that are imported have no entities and are all of one kind. */
const supports = ({ filter }: BenchQuery): boolean =>
  filter === null || filter.kind === "days" || filter.field === "publisher";

/** The query as it is typed; undefined where articles that are imported cannot be asked for so. */
export const toArchiveQuery = (query: BenchQuery): string | undefined =>
  supports(query) ? toText(query) : undefined;

/** Opens the collection in this folder, or makes it. */
export const openOnRecordArchive = (folder: string): BenchEngine => {
  const collection = openCollection({
    file: join(folder, "collection.sqlite"),
    create: true,
    // Every query is asked several times, and shall cost what it costs the first time.
    searchAnew: true,
    startIndexing: startImportingThread,
  });
  const search = (query: BenchQuery): ResultPage => {
    const { total, hits } = collection.search.search({ text: toText(query), limit: PAGE_SIZE });
    return {
      total,
      // It gives ids, and no scores: its ranking is the engine's.
      hits: hits.map((_, place) => ({ number: 0, score: -place })),
      facets: new Map(),
      snippets: hits.map(({ passage }) => passage?.text ?? ""),
    };
  };
  return {
    add: (articles) => {
      const { refused } = collection.importer.addAll(articles.map(toDraft));
      if (refused > 0) throw new Error(`${refused} articles were refused`);
    },
    supports,
    search,
    page: search,
    countHits: (query) => search(query).total ?? 0,
    close: () => collection.close(),
  };
};
