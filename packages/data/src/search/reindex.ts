/** Makes the search index of an archive anew from its records, and compares the one with the others. */
import { facetsOf } from "../archive/facets-of.ts";
import type { IndexCheck } from "../archive/ports.ts";
import { factsOfArchive } from "../archive/record-facts.ts";
import { toRecord } from "../archive/slice.ts";
import type { Database } from "../archive/sqlite.ts";
import { numberOf, textOf } from "../archive/sqlite.ts";
import { engineOf } from "./archive-engine.ts";
import { toDocument } from "./to-document.ts";

/** Records to a segment: what is pending is in memory. */
const BATCH = 4000;

const LISTED = `SELECT record.position, record.json FROM record
  WHERE position IN (SELECT position FROM listed WHERE list <> 'relation') ORDER BY position`;

/**
 * Makes the index anew, in one transaction: whoever is killed leaves the old one. Gives how many
 * records can be found.
 */
export function reindex(
  db: Database,
  onProgress: (records: number) => void = () => undefined,
): number {
  db.run("BEGIN IMMEDIATE");
  try {
    const records = fillIndex(db, onProgress);
    db.run("COMMIT");
    return records;
  } catch (error) {
    db.run("ROLLBACK");
    engineOf(db).rollback();
    throw error;
  }
}

/** The same, inside the transaction of whoever calls. */
export function fillIndex(
  db: Database,
  onProgress: (records: number) => void = () => undefined,
): number {
  db.run("DELETE FROM search_blob");
  const engine = engineOf(db);
  engine.rollback();
  const facts = factsOfArchive(db);
  let records = 0;
  for (const row of db.each(LISTED)) {
    const record = toRecord(textOf(row, "json"));
    const facets = facetsOf(record, facts.mentionedIn);
    engine.add([toDocument({ position: numberOf(row, "position"), record, facets }, facts)]);
    records += 1;
    if (records % BATCH > 0) continue;
    engine.flush();
    onProgress(records);
  }
  engine.flush();
  return records;
}

/** Compares the index with the archive: every blob, and the records that it holds. Reads everything. */
export function checkIndex(db: Database): IndexCheck {
  const engine = engineOf(db);
  engine.refresh();
  const findings = engine.check();
  if (findings.length > 0) return { findings, missing: 0, surplus: 0 };
  const found = new Set(engine.keys());
  const documents = found.size;
  let listed = 0;
  for (const row of db.each("SELECT DISTINCT position FROM listed WHERE list <> 'relation'")) {
    listed += 1;
    found.delete(numberOf(row, "position"));
  }
  const surplus = found.size;
  return { findings, missing: listed - (documents - surplus), surplus };
}
