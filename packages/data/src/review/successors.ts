/** Into which entities others were merged. */
import { Decision } from "@onrecord/review";
import type { Database } from "../archive/sqlite.ts";
import { numberOf, textOf } from "../archive/sqlite.ts";

/** Notes the entities that went with a change, and which one has taken their place. */
export function writeSuccessors(db: Database, change: number, decision: Decision): void {
  if (decision.action !== "merge-entities") return;
  for (const id of new Set(decision.from))
    db.write("INSERT INTO successor VALUES (?, ?, ?)", id, decision.into, change);
}

/** The same after a change that takes another one back: that may be a merge, or have taken one back. */
export function undoSuccessors(db: Database, undone: number): void {
  let [at, stands] = [undone, false];
  for (;;) {
    const row = db.first("SELECT decision, undoes FROM change WHERE number = ?", at);
    if (row === undefined) return;
    if (row["undoes"] === null) {
      db.write(
        "DELETE FROM successor WHERE id IN (SELECT id FROM edit WHERE change = ?1) AND change = ?1",
        at,
      );
      if (stands && row["decision"] !== null)
        writeSuccessors(db, at, Decision.parse(JSON.parse(textOf(row, "decision"))));
      return;
    }
    at = numberOf(row, "undoes");
    stands = !stands;
  }
}

/** Merges may follow one another; so many at most are followed, lest a circle never ends. */
const LONGEST = 100;

/** The entity that stands for one that was merged, by the merges that were not taken back. */
export function findSuccessor(db: Database, id: string): string | undefined {
  let found: string | undefined;
  let at = id;
  for (let step = 0; step < LONGEST; step += 1) {
    if (db.first("SELECT 1 FROM record WHERE id = ?", at) !== undefined) return found;
    const row = db.first(
      "SELECT target FROM successor WHERE id = ? ORDER BY change DESC LIMIT 1",
      at,
    );
    if (row === undefined) return undefined;
    at = textOf(row, "target");
    found = at;
  }
  return undefined;
}
