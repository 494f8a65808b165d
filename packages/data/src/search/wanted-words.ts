import type { Query, WordQuery } from "./query/query.ts";

/** The words of a query that a hit may show: all but those under a minus. */
export function wantedWords(query: Query): WordQuery[] {
  switch (query.kind) {
    case "word":
    case "prefix":
    case "phrase":
    case "fuzzy":
      return [query];
    case "and":
    case "or":
      return query.parts.flatMap(wantedWords);
    case "not":
    case "filter":
      return [];
  }
}
