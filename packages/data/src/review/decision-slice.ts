/** The part of an archive that a decision is worked out in. */
import type { Dataset } from "@onrecord/domain";
import { isOnRecord } from "@onrecord/domain";
import type { Decision } from "@onrecord/review";
import { findPositions, findRecord, findReferring, readSlice } from "../archive/slice.ts";
import type { Database } from "../archive/sqlite.ts";
import { numberOf } from "../archive/sqlite.ts";

/** The slice of a decision, as `toEdits` wants it. */
export function readDecisionSlice(db: Database, decision: Decision): Dataset {
  switch (decision.action) {
    case "accept":
    case "reopen":
      return decision.ids.every((id) => isStanding(db, id))
        ? readSlice(db, findPositions(db, decision.ids))
        : readAround(db, decision.ids, []);
    case "reject":
      return readAround(db, decision.ids, []);
    case "correct":
      return readAround(db, [decision.id], idsIn(decision.change));
  }
}

function isStanding(db: Database, id: string): boolean {
  const record = findRecord(db, id);
  return record !== undefined && isOnRecord(record);
}

/** Every text in a value: those that are ids lead to records. */
const idsIn = (value: unknown): readonly string[] => {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(idsIn);
};

/** The records, all that is read from their articles, all that refers to them, and `others`. */
export function readAround(
  db: Database,
  ids: readonly string[],
  others: readonly string[],
): Dataset {
  const positions = findPositions(db, ids);
  const around = [...findArticles(db, positions), ...positions];
  return readSlice(db, [...positions, ...findReferring(db, around), ...findPositions(db, others)]);
}

/** The articles that records are read from. */
const findArticles = (db: Database, positions: readonly number[]): readonly number[] =>
  db
    .all(
      `SELECT DISTINCT reference.target FROM json_each(?) AS wanted
        CROSS JOIN reference ON reference.source = wanted.value
        CROSS JOIN record ON record.position = reference.target WHERE record.kind = 'article'`,
      JSON.stringify(positions),
    )
    .map((row) => numberOf(row, "target"));
