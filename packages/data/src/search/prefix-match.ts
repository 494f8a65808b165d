import { splitWords } from "./words.ts";

/**
 * The FTS5 query for records whose words begin with the words typed, in any order; null where
 * nothing was typed that could be a word.
 */
export function toPrefixMatch(typed: string): string | null {
  const words = splitWords(typed);
  return words.length === 0 ? null : words.map((word) => `"${word}" *`).join(" AND ");
}
