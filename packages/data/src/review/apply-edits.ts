/**
 * Writes what a decision comes to, in the transaction of whoever calls: the records, what they refer
 * to, and what is worked out from them. What a decision leaves as it is, is not written again: an
 * acceptance touches neither lists nor search.
 */
import type { AnyRecord } from "@onrecord/domain";
import { anchorsOf, ENTITY_KINDS, findKind, isOnRecord, referencesOf } from "@onrecord/domain";
import { writeRecord, writeReferences } from "../archive/build-archive.ts";
import type { Counts, RecordFacts } from "../archive/record-facts.ts";
import { captionOf, factsOfArchive, partakers } from "../archive/record-facts.ts";
import type { Placed } from "../archive/record-writer.ts";
import { findPositions, toRecord } from "../archive/slice.ts";
import type { Database } from "../archive/sqlite.ts";
import { numberOf, textOf } from "../archive/sqlite.ts";
import type { Batch } from "../import/batch.ts";
import type { PlacedEdit } from "./placed-edit.ts";

export function applyEdits({ db, records }: Batch, edits: readonly PlacedEdit[]): void {
  const facts = withChangedCounts(db, edits);
  for (const edit of edits) {
    if (edit.was !== null && changesLists(edit))
      records.remove({ position: edit.position, record: edit.was });
  }
  writeRows(db, edits);
  for (const edit of edits) {
    if (edit.becomes === null) continue;
    const placed = { position: edit.position, record: edit.becomes };
    if (!changesLists(edit)) records.requeue(placed, facts);
    else records.add(placed, facts);
  }
  const edited = new Set(edits.map(({ id }) => id));
  for (const placed of findNeighbours(db, edits)) {
    if (edited.has(placed.record.id)) continue;
    const search = placed.record.kind === "article";
    if (!search || hasOtherFacets(db, placed, facts)) records.relist(placed, facts, { search });
  }
  for (const placed of findRenamed(db, edits)) {
    if (!edited.has(placed.record.id)) records.relist(placed, facts, { search: true });
  }
}

/** Whether a record's place in the lists and in the search changes: not by its status alone. */
function changesLists({ was, becomes }: PlacedEdit): boolean {
  if (was === null || becomes === null) return true;
  return JSON.stringify(listedPartsOf(was)) !== JSON.stringify(listedPartsOf(becomes));
}

const listedPartsOf = (record: AnyRecord): object => ({
  ...record,
  status: isOnRecord(record),
  provenance: null,
  certainty: null,
  reason: null,
});

/** The records' own rows, and to which others they refer. */
function writeRows(db: Database, edits: readonly PlacedEdit[]): void {
  for (const { position } of edits) db.write("DELETE FROM reference WHERE source = ?", position);
  for (const { position, before, after, becomes } of edits) {
    if (becomes === null || after === null) continue;
    if (before === null) writeRecord(db, { position, record: becomes });
    db.write(
      "UPDATE record SET json = ?, on_record = ? WHERE position = ?",
      after,
      Number(isOnRecord(becomes)),
      position,
    );
  }
  for (const { position, becomes } of edits) {
    if (becomes !== null)
      writeReferences(db, { position, record: becomes }, (id) => findPositions(db, [id])[0]);
  }
  for (const { position, becomes } of edits) {
    if (becomes === null) db.write("DELETE FROM record WHERE position = ?", position);
  }
}

/** The facts of the archive, with the counts of entities as they will be. */
function withChangedCounts(db: Database, edits: readonly PlacedEdit[]): RecordFacts {
  const facts = factsOfArchive(db);
  const counts = new Map<string, Counts>();
  const change = (record: AnyRecord | null, by: number): void => {
    if (record === null || !isOnRecord(record)) return;
    const field = COUNTED[record.kind];
    if (field === undefined) return;
    for (const entity of new Set(partakers(record))) {
      const known = counts.get(entity) ?? readCounts(db, entity);
      counts.set(entity, { ...known, [field]: known[field] + by });
    }
  };
  for (const { id, was, becomes } of edits) {
    // Its row goes and comes back with it.
    if (isEntityId(id) && !counts.has(id)) counts.set(id, readCounts(db, id));
    change(was, -1);
    change(becomes, 1);
  }
  return { ...facts, countsOf: (entity) => counts.get(entity) ?? readCounts(db, entity) };
}

const isEntityId = (id: string): boolean => ENTITY_KINDS.some((kind) => kind === findKind(id));

const COUNTED: { readonly [kind: string]: keyof Counts | undefined } = {
  mention: "mentions",
  statement: "statements",
  event: "events",
};

/** The counts that are kept: counting the mentions of a country would read a hundred thousand. */
function readCounts(db: Database, entity: string): Counts {
  const row = db.first(
    `SELECT c.mentions, c.statements, c.events FROM record
      CROSS JOIN entity_count AS c ON c.position = record.position WHERE record.id = ?`,
    entity,
  );
  if (row === undefined) return { mentions: 0, statements: 0, events: 0 };
  return {
    mentions: numberOf(row, "mentions"),
    statements: numberOf(row, "statements"),
    events: numberOf(row, "events"),
  };
}

/** The entities that more or less refers to now, and the articles in which others are named than before. */
function findNeighbours(db: Database, edits: readonly PlacedEdit[]): readonly Placed[] {
  const ids = new Set<string>();
  for (const edit of edits.filter(changesLists)) {
    for (const record of [edit.was, edit.becomes]) {
      if (record === null) continue;
      for (const { value } of referencesOf(record)) if (isEntityId(value)) ids.add(value);
      if (record.kind === "mention")
        for (const { value } of anchorsOf(record)) ids.add(value.article);
    }
  }
  return readListed(db, [...ids]);
}

const readListed = (db: Database, ids: readonly string[]): readonly Placed[] =>
  db
    .all(
      `SELECT record.position, record.json FROM json_each(?) AS wanted
        CROSS JOIN record ON record.id = wanted.value
        WHERE record.on_record = 1 OR record.kind IN ('person', 'organization', 'place')`,
      JSON.stringify(ids),
    )
    .map((row) => ({ position: numberOf(row, "position"), record: toRecord(textOf(row, "json")) }));

/** Whether an article names others than its facets say. */
function hasOtherFacets(db: Database, { position, record }: Placed, facts: RecordFacts): boolean {
  const kept = db
    .all(
      `SELECT v.value FROM facet CROSS JOIN facet_value AS v ON v.number = facet.value
        WHERE facet.position = ? AND v.field = 'entity'`,
      position,
    )
    .map((row) => textOf(row, "value"));
  const named = new Set(facts.mentionedIn(record.id));
  return kept.length !== named.size || kept.some((id) => !named.has(id));
}

/** What is found by the name of an entity that has another one now: the statements that it makes. */
function findRenamed(db: Database, edits: readonly PlacedEdit[]): readonly Placed[] {
  const renamed = edits.filter(
    ({ was, becomes }) =>
      was !== null && becomes !== null && captionOf(was, String) !== captionOf(becomes, String),
  );
  const entities = renamed.filter(({ was }) => was !== null && "names" in was);
  return entities.flatMap(({ id, position }) =>
    db
      .all(
        `SELECT source.position, source.json FROM reference
          CROSS JOIN record AS source ON source.position = reference.source
          WHERE reference.target = ? AND source.kind = 'statement' AND source.on_record = 1`,
        position,
      )
      .map((row) => ({
        position: numberOf(row, "position"),
        record: toRecord(textOf(row, "json")),
      }))
      .filter(({ record }) => record.kind === "statement" && record.speaker === id),
  );
}
