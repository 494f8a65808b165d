/** How many records of its kind stand before a record: its line in a table, without a count kept for each. */
import type { RecordKind } from "@onrecord/domain";
import { toPositions } from "./part-reader.ts";
import type { Database } from "./sqlite.ts";
import { numberOf } from "./sqlite.ts";

/** Every so many records of a kind, a position is kept. */
const STRIDE = 128;

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

const MILESTONES = `SELECT json_group_array(position) AS positions FROM (
  SELECT position, row_number() OVER (ORDER BY position) AS rank FROM record
    WHERE on_record IN (0, 1) AND kind = ?1) WHERE rank % ${STRIDE} = 0`;

/** The position of every 128th record of a kind. */
const readMilestones = (db: Database, kind: RecordKind): readonly number[] =>
  toPositions(db.first(MILESTONES, kind));
