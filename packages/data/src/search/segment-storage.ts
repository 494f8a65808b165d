/** The blobs of the search engine, kept in a table of the archive: index and archive never disagree. */
import type { SegmentStorage } from "@onrecord/search";
import type { Database } from "../archive/sqlite.ts";
import { bytesOf, textOf } from "../archive/sqlite.ts";

/** So many bytes of blobs lie about, perhaps, until somebody clears them out. */
const MUCH = 16 * 1024 * 1024;

/**
 * Whoever writes does so inside a transaction of their own. `clearOut` is called now and then while much is read or written: when segments
 * are merged, hundreds of megabytes go through, and V8 lets many lie about before it looks.
 */
export function createSegmentStorage(db: Database, clearOut?: () => void): SegmentStorage {
  let bytes = 0;
  const count = (blob: Uint8Array): void => {
    bytes += blob.length;
    if (bytes < MUCH) return;
    bytes = 0;
    clearOut?.();
  };
  return toStorage(db, count);
}

const toStorage = (db: Database, count: (blob: Uint8Array) => void): SegmentStorage => ({
  list: () =>
    db.all("SELECT name FROM search_blob ORDER BY name").map((row) => textOf(row, "name")),
  read(name) {
    const row = db.first("SELECT bytes FROM search_blob WHERE name = ?", name);
    if (row === undefined) return undefined;
    const bytes = bytesOf(row, "bytes");
    count(bytes);
    return bytes;
  },
  write(name, bytes) {
    count(bytes);
    db.write("INSERT OR REPLACE INTO search_blob (name, bytes) VALUES (?, ?)", name, bytes);
  },
  delete(name) {
    db.write("DELETE FROM search_blob WHERE name = ?", name);
  },
});
