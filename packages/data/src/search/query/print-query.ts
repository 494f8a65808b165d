import type { Query } from "./query.ts";

/** The text of a query: what `parseQuery` reads back as the same query. */
export function printQuery(query: Query): string {
  switch (query.kind) {
    case "word":
      return query.text;
    case "prefix":
      return `${query.text}*`;
    case "phrase":
      return `"${query.text}"`;
    case "filter":
      return `${query.field}:${/^[^\s()"“”„«»]+$/.test(query.value) ? query.value : `"${query.value}"`}`;
    case "not":
      // A minus before a minus would read as a dash.
      return query.part.kind === "not"
        ? `-(${printQuery(query.part)})`
        : `-${printPart(query.part)}`;
    case "and":
      return query.parts.map(printPart).join(" ");
    case "or":
      return query.parts.map(printPart).join(" OR ");
  }
}

/** A part of a larger query, in brackets where it has parts of its own. */
const printPart = (query: Query): string =>
  query.kind === "and" || query.kind === "or" ? `(${printQuery(query)})` : printQuery(query);
