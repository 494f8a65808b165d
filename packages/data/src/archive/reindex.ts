/** Works out anew all that is worked out from the records and their texts, in the caller's transaction. */
import { DERIVED_TABLES } from "./migrations.ts";
import { factsOfArchive } from "./record-facts.ts";
import type { RecordWriter } from "./record-writer.ts";
import { toRecord } from "./slice.ts";
import type { Database } from "./sqlite.ts";
import { numberOf, textOf } from "./sqlite.ts";

/** Records that are read at a time. */
const PART = 500;

/** Records between two flushes: what the search has pending is in memory. */
const SEGMENT = 4000;

/** An article that has a newer version stands in no list, as a claim that was rejected. */
const NEXT = `SELECT position, json FROM record
  WHERE position > ? AND NOT (kind = 'article' AND on_record = 0)
  ORDER BY position LIMIT ${PART}`;

/**
 * Lists every record anew, and gives how many there are. `onProgress` is told how many there were so
 * far.
 */
export function reindexRecords(
  db: Database,
  records: RecordWriter,
  onProgress: (done: number) => void = () => undefined,
): number {
  for (const table of DERIVED_TABLES) db.run(`DELETE FROM ${table}`);
  records.reset();
  const facts = factsOfArchive(db);
  let done = 0;
  let last = 0;
  for (;;) {
    const rows = db.all(NEXT, last);
    if (rows.length === 0) break;
    for (const row of rows) {
      last = numberOf(row, "position");
      records.add({ position: last, record: toRecord(textOf(row, "json")) }, facts);
    }
    done += rows.length;
    if (done % SEGMENT === 0) records.flush();
    onProgress(done);
  }
  records.flush();
  return done;
}
