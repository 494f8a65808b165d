/**
 * Notes on articles: what people wrote with other tools. They are no part of the record, so no list,
 * no search and no export has them. A collection gets a table for them with its first note, and needs
 * no step of its own for that.
 */
import { hash } from "node:crypto";
import { Note } from "@onrecord/formats";
import type { Database } from "../archive/sqlite.ts";
import { textOf } from "../archive/sqlite.ts";

const TABLE = `CREATE TABLE IF NOT EXISTS note (
  key TEXT PRIMARY KEY,
  article TEXT NOT NULL,
  json TEXT NOT NULL
) STRICT, WITHOUT ROWID`;

const hasTable = (db: Database): boolean =>
  db.first("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'note'") !== undefined;

/** The notes on an article, or all of them, in the order of the texts. */
export function readNotes(db: Database, article?: string): readonly Note[] {
  if (!hasTable(db)) return [];
  return db
    .all(
      "SELECT json FROM note WHERE ?1 IS NULL OR article = ?1 ORDER BY article, json ->> '$.anchor.start', key",
      article ?? null,
    )
    .map((row) => Note.parse(JSON.parse(textOf(row, "json"))));
}

/**
 * Adds a note in the transaction of whoever calls; false where it was there. One with the same origin
 * that says something else takes the place of the earlier one: somebody went on writing.
 */
export function addNote(db: Database, note: Note): boolean {
  db.run(TABLE);
  const json = JSON.stringify(note);
  const key = note.origin ?? hash("sha256", json);
  const known = db.first("SELECT json FROM note WHERE key = ?", key);
  if (known !== undefined && textOf(known, "json") === json) return false;
  db.write("INSERT OR REPLACE INTO note VALUES (?, ?, ?)", key, note.article, json);
  return true;
}
