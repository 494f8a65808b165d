/** Fills an archive with a dataset. Runs inside the transaction of whoever calls it. */
import type { Dataset } from "@onrecord/domain";
import { isOnRecord, RECORD_KINDS, recordsOf, referencesOf } from "@onrecord/domain";
import { CONTENT_TABLES } from "./migrations.ts";
import { factsOfDataset } from "./record-facts.ts";
import type { Placed } from "./record-writer.ts";
import { createRecordWriter } from "./record-writer.ts";
import type { Database } from "./sqlite.ts";

/** The records by their id. Of records with the same id, the first one counts. */
type Placement = ReadonlyMap<string, Placed>;

/** Replaces all that the archive holds by `dataset`. */
export function buildArchive(db: Database, dataset: Dataset, stamp: string): void {
  for (const table of CONTENT_TABLES) db.run(`DELETE FROM ${table}`);
  db.write(
    "INSERT INTO meta VALUES ('origin', 'dataset'), ('stamp', ?), ('manifest', ?)",
    stamp,
    JSON.stringify(dataset.manifest),
  );
  const placement = writeRecords(db, dataset);
  for (const [file, { text, sha256, bytes }] of Object.entries(dataset.texts)) {
    db.write("INSERT INTO text VALUES (?, ?, ?, ?)", file, text, sha256, bytes);
  }
  for (const placed of placement.values())
    writeReferences(db, placed, (id) => placement.get(id)?.position);
  const facts = factsOfDataset(dataset, (id) => placement.get(id)?.position ?? 0);
  const writer = createRecordWriter(db, { queue: false });
  // What the search knew of the blobs that are gone.
  writer.reset();
  for (const placed of placement.values()) writer.add(placed, facts);
  writer.flush();
}

function writeRecords(db: Database, dataset: Dataset): Placement {
  const placement = new Map<string, Placed>();
  let position = 0;
  for (const kind of RECORD_KINDS) {
    for (const record of recordsOf(dataset, kind)) {
      position += 1;
      if (placement.has(record.id)) continue;
      placement.set(record.id, { position, record });
      writeRecord(db, { position, record });
    }
  }
  return placement;
}

/** Writes a record's own row. */
export function writeRecord(db: Database, { position, record }: Placed): void {
  db.write(
    "INSERT INTO record (position, id, kind, json, on_record) VALUES (?, ?, ?, ?, ?)",
    position,
    record.id,
    record.kind,
    JSON.stringify(record),
    Number(isOnRecord(record)),
  );
}

/** Writes to which records this one refers, of those that are there. */
export function writeReferences(
  db: Database,
  { position, record }: Placed,
  findPosition: (id: string) => number | undefined,
): void {
  for (const id of new Set(referencesOf(record).map((reference) => reference.value))) {
    const target = findPosition(id);
    if (target !== undefined)
      db.write("INSERT OR IGNORE INTO reference VALUES (?, ?)", position, target);
  }
}
