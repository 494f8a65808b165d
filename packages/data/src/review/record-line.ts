/** Records as they lie in the archive: their lines and places. */
import type { AnyRecord } from "@onrecord/domain";
import { toRecord } from "../archive/slice.ts";
import type { Database, Row } from "../archive/sqlite.ts";
import { numberOf, textOf } from "../archive/sqlite.ts";

export type RecordLine = {
  readonly id: string;
  readonly position: number;
  readonly json: string;
};

/** The lines of the records with these ids; those that are not there are left out. */
export function readLines(db: Database, ids: readonly string[]): ReadonlyMap<string, RecordLine> {
  const rows = db.all(
    `SELECT record.id, record.position, record.json FROM json_each(?) AS wanted
      CROSS JOIN record ON record.id = wanted.value`,
    JSON.stringify(ids),
  );
  return new Map(rows.map((row) => [textOf(row, "id"), toLine(row)]));
}

const toLine = (row: Row): RecordLine => ({
  id: textOf(row, "id"),
  position: numberOf(row, "position"),
  json: textOf(row, "json"),
});

/** The record of a line; null where there is none. */
export const parseLine = (json: string | null): AnyRecord | null =>
  json === null ? null : toRecord(json);
