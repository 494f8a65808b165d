import { findNearest } from "@onrecord/domain";
import type { Database } from "../archive/sqlite.ts";
import { textOf } from "../archive/sqlite.ts";
import { fold } from "./fold.ts";
import type { WordQuery } from "./query/query.ts";
import { splitWords } from "./words.ts";

/**
 * "Did you mean": the first word of a search that the record does not hold, and the nearest one
 * that it does, of those that begin with the same letter. Null where there is none.
 */
export function suggestWord(db: Database, wanted: readonly WordQuery[]): string | null {
  const words = wanted
    .filter(({ kind }) => kind !== "prefix")
    .flatMap(({ text }) => splitWords(text));
  for (const word of words.map(fold)) {
    const known = db.first("SELECT term FROM record_word WHERE term = ?", word);
    if (known !== undefined) continue;
    const nearest = findNearest(word, readTerms(db, word.slice(0, 1)));
    if (nearest !== undefined)
      return `The record does not hold “${word}”. Did you mean “${nearest}”?`;
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
