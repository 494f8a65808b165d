/** MiniSearch: an index in memory, in JavaScript. It knows no phrases, and has no facets. */
import type { BenchArticle } from "../corpus/bench-article.ts";
import { facetValuesOf } from "../corpus/bench-article.ts";
import type { BenchQuery, QueryFilter } from "../corpus/bench-query.ts";
import type { BenchEngine, TopHits } from "./bench-engine.ts";
import { PAGE_SIZE } from "./bench-engine.ts";
import { peerUrl } from "./peer-package.ts";

type Result = { readonly id: number; readonly score: number };
type Options = {
  readonly combineWith?: "AND" | "OR" | "AND_NOT";
  readonly prefix?: boolean;
  readonly filter?: (result: Result) => boolean;
};
type Expression = string | (Options & { readonly queries: readonly Expression[] });
type MiniSearch = {
  addAll(documents: readonly object[]): void;
  search(query: Expression, options?: Options): readonly Result[];
};
type Package = { readonly default: new (options: object) => MiniSearch };

const toExpression = ({ words, match, excluded }: BenchQuery): Expression => {
  const wanted: Expression = {
    combineWith: match === "any" ? "OR" : "AND",
    prefix: match === "prefix",
    queries: [...words],
  };
  return excluded === null ? wanted : { combineWith: "AND_NOT", queries: [wanted, excluded] };
};

const matches = (article: BenchArticle | undefined, filter: QueryFilter): boolean => {
  if (article === undefined) return false;
  if (filter.kind === "days")
    return article.published >= filter.earliest && article.published <= filter.latest;
  return facetValuesOf(article, filter.field).includes(filter.value);
};

/** Opens an empty index in memory. */
export const openMiniSearch = async (peersFolder: string): Promise<BenchEngine> => {
  const { default: Index }: Package = await import(peerUrl(peersFolder, "minisearch"));
  const index = new Index({
    fields: ["title", "text"],
    idField: "number",
    searchOptions: { boost: { title: 4 } },
  });
  const articles: BenchArticle[] = [];
  const search = (query: BenchQuery): TopHits => {
    const { filter } = query;
    const results = index.search(
      toExpression(query),
      filter === null ? {} : { filter: ({ id }) => matches(articles[id - 1], filter) },
    );
    const hits = results.slice(0, PAGE_SIZE).map(({ id, score }) => ({ number: id, score }));
    return { total: results.length, hits };
  };
  return {
    add: (added) => {
      index.addAll(added);
      for (const article of added) articles[article.number - 1] = article;
    },
    supports: ({ match }) => match !== "phrase",
    search,
    page: undefined,
    countHits: (query) => search(query).total ?? 0,
    close: () => undefined,
  };
};
