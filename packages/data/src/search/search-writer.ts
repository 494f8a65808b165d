/** What whoever changes an archive asks of the search: to know the records that can be found. */
import type { Database } from "../archive/sqlite.ts";

/** A record as the search knows it. */
export type IndexedDocument = {
  /** The record's position: a whole number of 32 bits that is never used again. */
  readonly key: number;
  readonly fields: { readonly title: string; readonly body: string };
  /** BCP 47; chooses how words are told apart. */
  readonly language: string;
  /** The values by which it is found, by field. */
  readonly facets: { readonly [field: string]: readonly string[] };
  /** The days that it covers, both inclusive, as whole days since 1970-01-01; null where unknown. */
  readonly days: { readonly earliest: number; readonly latest: number } | null;
};

/** Writes what can be searched, in the transaction of whoever calls. */
export interface SearchWriter {
  add(documents: readonly IndexedDocument[]): void;
  remove(keys: readonly number[]): void;
  /** Writes what is pending, before the transaction ends. */
  flush(): void;
}

/** The writer of the words that SQLite's FTS5 searches. */
export const createSearchWriter = (db: Database): SearchWriter => ({
  add(documents) {
    for (const { key, fields } of documents)
      db.write(
        "INSERT INTO record_text (rowid, title, body) VALUES (?, ?, ?)",
        key,
        fields.title,
        fields.body,
      );
  },
  remove(keys) {
    for (const key of keys) db.write("DELETE FROM record_text WHERE rowid = ?", key);
  },
  flush: () => undefined,
});
