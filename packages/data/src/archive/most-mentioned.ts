/** The entities that are mentioned most, by themselves: what compares names needs nothing else of them. */
import type { EntityKind, Organization, Person, Place } from "@onrecord/domain";
import { ENTITY_KINDS } from "@onrecord/domain";
import { findEntitiesByBeginnings } from "../search/find-entities.ts";
import { readPlaces, readTotal, toPageQuery, toTotalQuery } from "./narrow.ts";
import { toRecord } from "./slice.ts";
import type { Database } from "./sqlite.ts";
import { textOf } from "./sqlite.ts";

/** So many of a kind, the most mentioned first, and how many there are of it. */
export type MostMentioned = {
  readonly entities: readonly (Organization | Person | Place)[];
  readonly total: number;
};

/** `text` narrows them to those of whose names words begin so. */
export function readMostMentioned(
  db: Database,
  kind: EntityKind,
  { size, text = "" }: { readonly size: number; readonly text?: string },
): MostMentioned {
  const narrowing = {
    list: "entity",
    filters: [{ field: "kind", value: kind }],
    words: findEntitiesByBeginnings(db, text),
  } as const;
  const places = readPlaces(db, toPageQuery(narrowing, { size, offset: 0, after: undefined }));
  const rows = db.all(
    "SELECT record.json FROM json_each(?) AS wanted CROSS JOIN record ON record.position = wanted.value ORDER BY wanted.key",
    JSON.stringify(places.map(({ position }) => position)),
  );
  const records = rows.map((row) => toRecord(textOf(row, "json")));
  return { entities: records.filter(isEntity), total: readTotal(db, toTotalQuery(narrowing)) };
}

const isEntity = (record: ReturnType<typeof toRecord>): record is Organization | Person | Place =>
  ENTITY_KINDS.some((kind) => kind === record.kind);
