/** Queries for words, in the language of FTS5. Words hold no quotation marks, so nothing can break out. */
import { oneEditTerms } from "@onrecord/search";
import { splitWords } from "./words.ts";
import type { Query, WordQuery } from "./query/query.ts";

/** The words of one leaf: in a row, the last one whole or as a beginning; or any that are nearly so. */
export function toLeafMatch({ kind, text }: WordQuery): string {
  if (kind === "fuzzy") {
    const words = oneEditTerms(text, ["plain"]).filter((word) => splitWords(word).length === 1);
    if (words.length > 0) return `(${words.map((word) => `"${word}"`).join(" OR ")})`;
  }
  const phrase = `"${splitWords(text).join(" ")}"`;
  return kind === "prefix" ? `${phrase} *` : phrase;
}

/** The FTS5 query for records with all the words typed, in any order; null where there are none. */
export const toWholeMatch = (typed: string): string | null => toMatch(typed, "");

/** As `toWholeMatch`, where each word typed may be the beginning of one. */
export const toPrefixMatch = (typed: string): string | null => toMatch(typed, " *");

function toMatch(typed: string, suffix: string): string | null {
  const words = splitWords(typed);
  return words.length === 0 ? null : words.map((word) => `"${word}"${suffix}`).join(" AND ");
}

/** The leaves that a hit may show: all but those under a minus. */
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

/** The FTS5 query for any of the leaves; null where there are none. */
export const toAnyMatch = (leaves: readonly WordQuery[]): string | null =>
  leaves.length === 0 ? null : [...new Set(leaves.map(toLeafMatch))].join(" OR ");

/** The FTS5 query for all of the leaves. */
export const toAllMatch = (leaves: readonly WordQuery[]): string =>
  [...new Set(leaves.map(toLeafMatch))].join(" AND ");
