/** The blobs of the search engine, kept in a table of the archive: index and archive never disagree. */
import type { SegmentStorage } from "@onrecord/search";
import type { Database } from "../archive/sqlite.ts";
import { bytesOf, textOf } from "../archive/sqlite.ts";

/** Whoever writes does so inside a transaction of their own. */
export const createSegmentStorage = (db: Database): SegmentStorage => ({
  list: () =>
    db.all("SELECT name FROM search_blob ORDER BY name").map((row) => textOf(row, "name")),
  read(name) {
    const row = db.first("SELECT bytes FROM search_blob WHERE name = ?", name);
    return row === undefined ? undefined : bytesOf(row, "bytes");
  },
  write(name, bytes) {
    db.write("INSERT OR REPLACE INTO search_blob (name, bytes) VALUES (?, ?)", name, bytes);
  },
  delete(name) {
    db.write("DELETE FROM search_blob WHERE name = ?", name);
  },
});
