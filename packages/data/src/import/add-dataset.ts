/** Adds the records of a dataset to a collection, in the transaction of whoever calls. */
import type { AnyRecord, Dataset } from "@onrecord/domain";
import { isOnRecord, RECORD_KINDS, recordsOf, referencesOf } from "@onrecord/domain";
import { writeRecord, writeReferences } from "../archive/build-archive.ts";
import { factsOfArchive } from "../archive/record-facts.ts";
import type { Placed, RecordWriter } from "../archive/record-writer.ts";
import { toRecord } from "../archive/slice.ts";
import type { Database } from "../archive/sqlite.ts";
import { numberOf, textOf } from "../archive/sqlite.ts";

/** What became of a record: it is new, it was there, or one of that id was there that differs. */
export type AddedRecord = {
  readonly id: string;
  readonly outcome: "added" | "another source" | "known" | "skipped";
};

/** What adding records takes, from whoever holds the transaction. */
export type RecordShelf = {
  readonly db: Database;
  readonly records: RecordWriter;
  readonly takePosition: () => number;
  /** Notes that an article was found in a dataset; false where that was known. */
  readonly addOrigin: (placed: Placed, text: string) => boolean;
  /** Finds a new article's place among its versions; false where a newer one is there. */
  readonly placeVersion: (placed: Placed, text: string) => boolean;
};

/** Adds the records that the collection does not have, and lists anew those that they touch. */
export function addDataset(shelf: RecordShelf, dataset: Dataset): readonly AddedRecord[] {
  const fresh = new Map<number, AnyRecord>();
  const outcomes = RECORD_KINDS.flatMap((kind) =>
    recordsOf(dataset, kind).map((record) => addRecord(shelf, record, { dataset, fresh })),
  );
  const { db, records } = shelf;
  const facts = factsOfArchive(db);
  for (const [position, record] of fresh)
    writeReferences(db, { position, record }, (id) => facts.positionOf(id) || undefined);
  const touched = findTouched(db, fresh);
  for (const placed of touched) records.remove(placed);
  for (const placed of touched) records.add(placed, facts);
  for (const [position, record] of fresh) records.add({ position, record }, facts);
  return outcomes;
}

type Adding = { readonly dataset: Dataset; readonly fresh: Map<number, AnyRecord> };

function addRecord(shelf: RecordShelf, record: AnyRecord, { dataset, fresh }: Adding): AddedRecord {
  const { db } = shelf;
  const { id } = record;
  const source = record.kind === "article" ? dataset.texts[record.file] : undefined;
  const row = db.first("SELECT position, json FROM record WHERE id = ?", id);
  if (row !== undefined) {
    const position = numberOf(row, "position");
    if (record.kind === "article" && source !== undefined) {
      const isNew = shelf.addOrigin({ position, record }, source.text);
      return { id, outcome: isNew ? "another source" : "known" };
    }
    return { id, outcome: textOf(row, "json") === JSON.stringify(record) ? "known" : "skipped" };
  }
  const position = shelf.takePosition();
  writeRecord(db, { position, record });
  if (record.kind === "article" && source !== undefined) {
    const { text, sha256, bytes } = source;
    db.write("INSERT OR IGNORE INTO text VALUES (?, ?, ?, ?)", record.file, text, sha256, bytes);
    shelf.addOrigin({ position, record }, text);
    if (!shelf.placeVersion({ position, record }, text)) return { id, outcome: "added" };
  }
  fresh.set(position, record);
  return { id, outcome: "added" };
}

/** The records that were there and that new ones refer to: what is counted of them has changed. */
function findTouched(db: Database, fresh: ReadonlyMap<number, AnyRecord>): readonly Placed[] {
  const ids = new Set(
    [...fresh.values()]
      .filter(isOnRecord)
      .flatMap((record) => referencesOf(record).map(({ value }) => value)),
  );
  return db
    .all(
      `SELECT record.position, record.json FROM json_each(?) AS wanted
        CROSS JOIN record ON record.id = wanted.value
        WHERE (record.on_record = 1 AND record.kind = 'article')
          OR record.kind IN ('person', 'organization', 'place')`,
      JSON.stringify([...ids]),
    )
    .map((row) => ({ position: numberOf(row, "position"), record: toRecord(textOf(row, "json")) }))
    .filter(({ position }) => !fresh.has(position));
}
