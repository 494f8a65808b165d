/** Reads records page after page, by where the last page ended: deep pages cost what the first does. */
import type { RecordKind } from "@onrecord/domain";
import type { Database } from "../archive/sqlite.ts";
import { numberOf, textOf } from "../archive/sqlite.ts";
import type { PositionSet } from "./position-set.ts";

/** A record's row: where it stands, and its JSON. */
export type RecordRow = { readonly position: number; readonly json: string };

/** A run of one index for each half, merged: what was rejected stands between the rest. */
const PAGE = [1, 0]
  .map(
    (onRecord) => `SELECT position, json FROM record
      WHERE on_record = ${onRecord} AND kind = ?1 AND position > ?2 AND position <= ?3`,
  )
  .join(" UNION ALL ");

/** All records of a kind up to a position, in the order of the archive, so many at a time. */
export function* readKind(
  db: Database,
  kind: RecordKind,
  { upTo, size }: { readonly upTo: number; readonly size: number },
): Generator<readonly RecordRow[]> {
  let after = 0;
  for (;;) {
    const rows = db
      .all(`${PAGE} ORDER BY position LIMIT ?4`, kind, after, upTo, size)
      .map((row) => ({ position: numberOf(row, "position"), json: textOf(row, "json") }));
    const last = rows.at(-1);
    if (last === undefined) return;
    yield rows;
    if (rows.length < size) return;
    after = last.position;
  }
}

/** How many records of a kind there are up to a position. */
export const countKind = (db: Database, kind: RecordKind, upTo: number): number =>
  numberOf(
    db.first(
      "SELECT count(*) AS total FROM record WHERE on_record IN (0, 1) AND kind = ? AND position <= ?",
      kind,
      upTo,
    ) ?? {},
    "total",
  );

/** The records at these positions, in the order of the archive, so many at a time. */
export function* readPositions(
  db: Database,
  positions: PositionSet,
  size: number,
): Generator<readonly RecordRow[]> {
  for (const page of positions.pages(size))
    yield db
      .all(
        "SELECT record.position, record.json FROM json_each(?) AS wanted JOIN record ON record.position = wanted.value ORDER BY record.position",
        JSON.stringify(page),
      )
      .map((row) => ({ position: numberOf(row, "position"), json: textOf(row, "json") }));
}
