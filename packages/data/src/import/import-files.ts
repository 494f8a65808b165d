/** The files that articles were imported from, and how far each was read. */
import type { Database } from "../archive/sqlite.ts";
import { numberOf } from "../archive/sqlite.ts";

/** The number of a file, which it is given when it is first met. */
export function findFileNumber(db: Database, path: string): number {
  const known = db.first("SELECT number FROM import_file WHERE path = ?", path);
  if (known !== undefined) return numberOf(known, "number");
  const made = db.first(
    "INSERT INTO import_file (path, reached, finished) VALUES (?, 0, 0) RETURNING number",
    path,
  );
  return numberOf(made ?? {}, "number");
}
