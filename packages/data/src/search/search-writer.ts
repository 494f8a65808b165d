/** What whoever changes an archive asks of the search: to know the records that can be found. */
import type { IndexedDocument } from "@onrecord/search";
import type { Database } from "../archive/sqlite.ts";

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
