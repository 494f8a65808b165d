import type { Query } from "./query.ts";

/** The text of a query: what `parseQuery` reads back as the same query. */
export function printQuery(query: Query): string {
  switch (query.kind) {
    case "word":
      return query.text;
    case "prefix":
      // With a colon it could read as a field.
      return isQuoted(query.text) || query.text.includes(":")
        ? `"${query.text}*"`
        : `${query.text}*`;
    case "fuzzy":
      return `${query.text}~1`;
    case "phrase":
      return `"${query.text}"`;
    case "filter":
      return `${query.field}:${isQuoted(query.value) ? `"${query.value}"` : query.value}`;
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

/** Whether a text can only stand in quotation marks. */
const isQuoted = (text: string): boolean => /[\s()"“”„«»]/.test(text);

/** A part of a larger query, in brackets where it has parts of its own. */
const printPart = (query: Query): string =>
  query.kind === "and" || query.kind === "or" ? `(${printQuery(query)})` : printQuery(query);
