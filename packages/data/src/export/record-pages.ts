/** Reads records page after page, by where the last page ended: deep pages cost what the first does. */
import type { RecordKind } from "@onrecord/domain";
import type { JsonPage } from "@onrecord/formats";
import type { Database, Row } from "../archive/sqlite.ts";
import { bytesOf, numberOf, textOf } from "../archive/sqlite.ts";
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

/** The JSON of all records of a kind up to a position, joined by SQLite: as bytes, and never parsed. */
export function* joinKind(
  db: Database,
  kind: RecordKind,
  {
    upTo,
    size,
    between,
  }: { readonly upTo: number; readonly size: number; readonly between: string },
): Generator<JsonPage> {
  let after = 0;
  for (;;) {
    const row = db.first(
      `SELECT max(position) AS last, ${JOINED} FROM (${PAGE} ORDER BY position LIMIT ?4)`,
      kind,
      after,
      upTo,
      size,
      between,
    );
    const page = toJsonPage(row);
    if (page === undefined) return;
    yield page;
    after = numberOf(row ?? {}, "last");
  }
}

/** The rows of the query inside are joined in its order, which its limit keeps. */
const JOINED = "count(*) AS count, CAST(group_concat(json, ?5) AS BLOB) AS json";

function toJsonPage(row: Row | undefined): JsonPage | undefined {
  const count = row === undefined ? 0 : numberOf(row, "count");
  return row === undefined || count === 0 ? undefined : { count, json: bytesOf(row, "json") };
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
