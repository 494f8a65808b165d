/** How many records of its kind stand before a record: its line in a table, without a count kept for each. */
import type { RecordKind } from "@onrecord/domain";
import type { Database } from "./sqlite.ts";
import { numberOf } from "./sqlite.ts";

/** Every so many records of a kind, a position is kept. */
const STRIDE = 1024;

const COUNT = `SELECT count(*) AS total FROM record
  WHERE on_record IN (0, 1) AND kind = ? AND position > ? AND position <= ?`;

/** The rank of a record of a kind by its position, from 1. The milestones of a kind are made when first asked for. */
export function createRanks(db: Database): (kind: RecordKind, position: number) => number {
  const milestones = new Map<RecordKind, readonly number[]>();
  return (kind, position) => {
    const known = milestones.get(kind) ?? readMilestones(db, kind);
    milestones.set(kind, known);
    let [low, high] = [0, known.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((known[middle] ?? 0) < position) low = middle + 1;
      else high = middle;
    }
    const row = db.first(COUNT, kind, known[low - 1] ?? 0, position);
    return low * STRIDE + numberOf(row ?? {}, "total");
  };
}

/** The position of every 1024th record of a kind. */
function readMilestones(db: Database, kind: RecordKind): readonly number[] {
  const positions: number[] = [];
  let count = 0;
  const rows = db.each(
    `SELECT position FROM record WHERE on_record = 1 AND kind = ?1
      UNION ALL SELECT position FROM record WHERE on_record = 0 AND kind = ?1 ORDER BY position`,
    kind,
  );
  for (const row of rows) {
    count += 1;
    if (count % STRIDE === 0) positions.push(numberOf(row, "position"));
  }
  return positions;
}
