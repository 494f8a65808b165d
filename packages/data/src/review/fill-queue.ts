/** Fills the queue of a collection that has none yet, in the caller's transaction. */
import { REVIEWED_KINDS } from "@onrecord/review";
import { factsOfArchive } from "../archive/record-facts.ts";
import { toRecord } from "../archive/slice.ts";
import type { Database } from "../archive/sqlite.ts";
import { numberOf, textOf } from "../archive/sqlite.ts";
import { QueueWriter } from "./queue-writer.ts";
import { REVIEW_TABLE_NAMES } from "./review-tables.ts";

/** Rows that are gathered in memory. */
const PART = 4000;

const OF_KIND = `SELECT position, json FROM record
  WHERE on_record = ? AND kind = ? AND position > ? ORDER BY position LIMIT ${PART}`;

/** Takes time by the assertions that there are, and none by the articles. */
export function fillQueue(db: Database): void {
  for (const table of REVIEW_TABLE_NAMES) db.run(`DELETE FROM ${table}`);
  const queue = new QueueWriter(db);
  const { positionOf } = factsOfArchive(db);
  for (const kind of REVIEWED_KINDS)
    for (const onRecord of [1, 0]) fillPart(db, { kind, onRecord, queue, positionOf });
}

type Filling = {
  readonly kind: string;
  readonly onRecord: number;
  readonly queue: QueueWriter;
  readonly positionOf: (id: string) => number;
};

function fillPart(db: Database, { kind, onRecord, queue, positionOf }: Filling): void {
  let last = 0;
  for (;;) {
    const rows = db.all(OF_KIND, onRecord, kind, last);
    if (rows.length === 0) return;
    for (const row of rows) {
      last = numberOf(row, "position");
      queue.add({ position: last, record: toRecord(textOf(row, "json")) }, positionOf);
    }
    queue.flush();
  }
}
