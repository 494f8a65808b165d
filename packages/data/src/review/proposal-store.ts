/** Replaces what an older version of a proposer proposed and nobody has touched. */
import type { AnyRecord, Dataset } from "@onrecord/domain";
import { RECORD_KINDS, recordsOf } from "@onrecord/domain";
import { findPositions, readSlice } from "../archive/slice.ts";
import type { Database } from "../archive/sqlite.ts";
import { numberOf, textOf } from "../archive/sqlite.ts";
import type { Batch } from "../import/batch.ts";
import { applyEdits } from "./apply-edits.ts";
import { placeEdits } from "./placed-edit.ts";
import { parseLine, readLines } from "./record-line.ts";

export interface ProposalStore {
  /**
   * An article with all that was read from it, what was rejected or is outdated among it, and all that
   * this refers to; undefined where there is no such article.
   */
  slice(article: string): Dataset | undefined;
  /**
   * Of the records with these ids those that can go: no person ever changed them, and nothing else
   * refers to them, in any number of steps.
   */
  free(ids: readonly string[]): readonly string[];
  /**
   * Takes records out and puts those of a dataset in, in the transaction of the importer, which its
   * `commit` ends. A record with the id of one that goes takes its place; one that is there otherwise
   * is left as it is. It is no decision, and is not in the log.
   */
  replace(gone: readonly string[], added: Dataset): void;
}

export const createProposalStore = (batch: Batch): ProposalStore => ({
  slice(article) {
    const [position] = findPositions(batch.db, [article]);
    if (position === undefined) return undefined;
    const readings = batch.db.all(
      "SELECT DISTINCT source FROM reference WHERE target = ? ORDER BY source",
      position,
    );
    return readSlice(batch.db, [position, ...readings.map((row) => numberOf(row, "source"))]);
  },
  free: (ids) => findFree(batch.db, ids),
  replace(gone, added) {
    batch.begin();
    const after = new Map<string, AnyRecord>();
    for (const kind of RECORD_KINDS)
      for (const record of recordsOf(added, kind)) after.set(record.id, record);
    const lines = readLines(batch.db, [...gone, ...after.keys()]);
    const going = new Set(gone);
    const ids = [...going, ...[...after.keys()].filter((id) => !going.has(id) && !lines.has(id))];
    const edits = ids.map((id) => ({
      id,
      before: parseLine(lines.get(id)?.json ?? null),
      after: after.get(id) ?? null,
    }));
    applyEdits(
      batch,
      placeEdits(batch.db, edits, () => batch.takePosition()),
    );
  },
});

function findFree(db: Database, ids: readonly string[]): readonly string[] {
  const untouched = ids.filter(
    (id) => db.first("SELECT 1 FROM edit WHERE id = ?", id) === undefined,
  );
  const positions = new Map(
    db
      .all(
        "SELECT record.id, position FROM json_each(?) AS wanted CROSS JOIN record ON record.id = wanted.value",
        JSON.stringify(untouched),
      )
      .map((row) => [numberOf(row, "position"), textOf(row, "id")]),
  );
  // What is kept keeps what it refers to, until there is no more of it.
  for (let size = -1; size !== positions.size;) {
    size = positions.size;
    const going = JSON.stringify([...positions.keys()]);
    for (const row of db.all(REFERRED_TO, going)) positions.delete(numberOf(row, "position"));
  }
  return [...positions.values()];
}

/** For each of some records, whether another one refers to it: the first that does is enough. */
const REFERRED_TO = `SELECT wanted.value AS position FROM json_each(?1) AS wanted
  WHERE EXISTS (SELECT 1 FROM reference WHERE reference.target = wanted.value
    AND reference.source NOT IN (SELECT value FROM json_each(?1)))`;
