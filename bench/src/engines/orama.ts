/**
 * Orama: an index in memory, in JavaScript. It has no phrases, no OR and no NOT, its AND is
 * within one field, and its snippets come from another package.
 */
import { toDayNumber } from "../corpus/bench-article.ts";
import type { BenchQuery, QueryFilter } from "../corpus/bench-query.ts";
import type { BenchEngine, TopHits } from "./bench-engine.ts";
import { PAGE_SIZE } from "./bench-engine.ts";
import { peerUrl } from "./peer-package.ts";

type Results = {
  readonly count: number;
  readonly hits: readonly { readonly id: string; readonly score: number }[];
};
type Database = object;
type Package = {
  create(options: object): Database;
  insertMultiple(database: Database, documents: readonly object[], batch: number): Promise<unknown>;
  search(database: Database, query: object): Results | Promise<Results>;
};

const SCHEMA = {
  title: "string",
  text: "string",
  publisher: "enum",
  kind: "enum",
  section: "enum",
  entity: "enum[]",
  day: "number",
};

const toWhere = (filter: QueryFilter): object => {
  if (filter.kind === "days")
    return { day: { between: [toDayNumber(filter.earliest), toDayNumber(filter.latest)] } };
  const { field, value } = filter;
  return { [field]: field === "entity" ? { containsAll: [value] } : { eq: value } };
};

const toSearch = ({ words, match, filter }: BenchQuery, limit: number): object => ({
  term: words.join(" "),
  properties: ["title", "text"],
  exact: match !== "prefix",
  // All words, and not most of them.
  threshold: 0,
  boost: { title: 4 },
  limit,
  ...(filter === null ? {} : { where: toWhere(filter) }),
});

/** Opens an empty index in memory. */
export const openOrama = async (peersFolder: string): Promise<BenchEngine> => {
  const orama: Package = await import(peerUrl(peersFolder, "@orama/orama"));
  const database = orama.create({ schema: SCHEMA });
  return {
    add: async (articles) => {
      // Its search for whole words minds capitals, and the queries are in lower case.
      const documents = articles.map(
        ({ number, title, text, published, entities, ...article }) => ({
          ...article,
          id: String(number),
          title: title.toLowerCase(),
          text: text.toLowerCase(),
          entity: entities,
          day: toDayNumber(published),
        }),
      );
      await orama.insertMultiple(database, documents, documents.length);
    },
    // Of several words it wants all in the same field, and so finds less than the others.
    supports: ({ words, excluded }) => words.length === 1 && excluded === null,
    search: async (query): Promise<TopHits> => {
      const { count, hits } = await orama.search(database, toSearch(query, PAGE_SIZE));
      return {
        total: count,
        hits: hits.map(({ id, score }) => ({ number: Number(id), score })),
      };
    },
    page: undefined,
    countHits: async (query) => (await orama.search(database, toSearch(query, 1))).count,
    close: () => undefined,
  };
};
