/** What refers to an entity, a part at a time: a country is named a hundred thousand times. */
import { findPositions, readIds, readSlice } from "../archive/slice.ts";
import type { Database } from "../archive/sqlite.ts";
import { numberOf } from "../archive/sqlite.ts";
import type { EntityParts, PartsRequest } from "./review-desk.ts";

export function readParts(
  db: Database,
  id: string,
  { kinds, size, after }: PartsRequest,
): EntityParts {
  const [entity] = findPositions(db, [id]);
  const last = Number(after ?? 0);
  const found = db
    .all(
      REFERRING,
      entity ?? 0,
      Number.isSafeInteger(last) ? last : 0,
      JSON.stringify(kinds),
      size + 1,
    )
    .map((row) => numberOf(row, "position"));
  const positions = found.slice(0, size);
  return {
    ids: readIds(db, positions),
    next: found.length > size ? String(positions.at(-1)) : null,
    slice: readSlice(db, entity === undefined ? positions : [entity, ...positions]),
  };
}

/** A stretch of the index of references; as many are looked at as have other kinds, or were rejected. */
const REFERRING = `SELECT record.position FROM reference
  CROSS JOIN record ON record.position = reference.source
  WHERE reference.target = ? AND reference.source > ? AND record.on_record = 1
    AND record.kind IN (SELECT value FROM json_each(?))
  ORDER BY reference.source LIMIT ?`;

export function countReferring(db: Database, id: string, most: number): number {
  const [entity] = findPositions(db, [id]);
  const row = db.first(
    "SELECT count(*) AS count FROM (SELECT 1 FROM reference WHERE target = ? LIMIT ?)",
    entity ?? 0,
    most + 1,
  );
  return row === undefined ? 0 : numberOf(row, "count");
}
