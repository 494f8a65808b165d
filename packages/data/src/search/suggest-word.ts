import { findNearest } from "@onrecord/domain";
import type { Database } from "../archive/sqlite.ts";
import { textOf } from "../archive/sqlite.ts";
import { fold } from "./fold.ts";
import type { WordQuery } from "./query/query.ts";
import { replaceWords, splitWords } from "./words.ts";

/** A word of a search that the record does not hold, folded, and the nearest one that it does. */
export type WordSuggestion = { readonly word: string; readonly nearest: string };

/** The suggestion in words. */
export const toSuggestionNotice = ({ word, nearest }: WordSuggestion): string =>
  `The record does not hold “${word}”. Did you mean “${nearest}”?`;

/** The query with the suggested word in place of the other. */
export const toSuggestedQuery = (text: string, { word, nearest }: WordSuggestion): string =>
  replaceWords(text, (each) => (fold(each) === word ? nearest : each));

/**
 * "Did you mean": the first word of a search that the record does not hold, and the nearest one
 * that it does, of those that begin with the same letter. Null where there is none.
 */
export function suggestWord(db: Database, wanted: readonly WordQuery[]): WordSuggestion | null {
  const words = wanted
    .filter(({ kind }) => kind === "word" || kind === "phrase")
    .flatMap(({ text }) => splitWords(text));
  for (const word of words.map(fold)) {
    const known = db.first("SELECT term FROM record_word WHERE term = ?", word);
    if (known !== undefined) continue;
    const nearest = findNearest(word, readTerms(db, word.slice(0, 1)));
    if (nearest !== undefined) return { word, nearest };
  }
  return null;
}

/** The words of the archive with this first letter, the most frequent first. */
const readTerms = (db: Database, first: string): readonly string[] =>
  db
    .all(
      "SELECT term FROM record_word WHERE term >= ? AND term < ? ORDER BY cnt DESC, term LIMIT 20000",
      first,
      `${first}\u{10FFFF}`,
    )
    .map((row) => textOf(row, "term"));
