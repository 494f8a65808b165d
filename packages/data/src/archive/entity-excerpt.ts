/** An entity with the first of what touches it: however much there is, so much is read and no more. */
import type { Dataset } from "@onrecord/domain";
import { ENTITY_KINDS, findKind } from "@onrecord/domain";
import type { Filter } from "./narrow.ts";
import { readPlaces, readTotal, toPageQuery, toTotalQuery } from "./narrow.ts";
import type { ListName } from "./facets-of.ts";
import { readCountsOf } from "./entity-counts.ts";
import { findPositions, readSlice } from "./slice.ts";
import type { Database } from "./sqlite.ts";
import { numberOf } from "./sqlite.ts";

/** How much there is on record about an entity. */
export type EntityTotals = {
  readonly mentions: number;
  /** Statements that it makes. */
  readonly saidBy: number;
  /** Statements that are about it. */
  readonly saidAbout: number;
  /** Events in which it acts, receives or is the place. */
  readonly events: number;
  readonly relations: number;
};

/** An entity with some of what touches it, as a slice, and how much there is of each. */
export type EntityExcerpt = { readonly slice: Dataset; readonly totals: EntityTotals };

type Claims = keyof Omit<EntityTotals, "mentions">;

/** The list in which each sort of claims stands, and the field that names the entity. */
const CLAIMS: Readonly<Record<Claims, readonly [list: ListName, field: Filter["field"]]>> = {
  saidBy: ["statement", "speaker"],
  saidAbout: ["statement", "about"],
  events: ["event", "entity"],
  relations: ["relation", "entity"],
};

/**
 * Most of what refers to an entity are its mentions, so that the first of them are found soon. They are counted with
 * the entity.
 */
const MENTIONS = `SELECT record.position FROM reference
  CROSS JOIN record ON record.position = reference.source
  WHERE reference.target = ? AND record.kind = 'mention' AND record.on_record = 1
  ORDER BY reference.source LIMIT ?`;

/** The excerpt; undefined where there is no such entity. */
export function readEntityExcerpt(
  db: Database,
  id: string,
  { most, few }: { readonly most: number; readonly few: number },
): EntityExcerpt | undefined {
  const kind = findKind(id);
  const [position] = findPositions(db, [id]);
  if (position === undefined || !ENTITY_KINDS.some((each) => each === kind)) return undefined;
  const sizeFor = (total: number): number => (total > most ? few : most);
  const read = (claims: Claims): { readonly total: number; readonly positions: number[] } => {
    const [list, field] = CLAIMS[claims];
    const narrowing = { list, filters: [{ field, value: id }], words: null };
    const total = readTotal(db, toTotalQuery(narrowing));
    const part = { size: sizeFor(total), offset: 0, after: undefined };
    const places = readPlaces(db, toPageQuery(narrowing, part));
    return { total, positions: places.map((place) => place.position) };
  };
  const [saidBy, saidAbout, events, relations] = [
    read("saidBy"),
    read("saidAbout"),
    read("events"),
    read("relations"),
  ];
  const mentions = readCountsOf(db, [id])[0]?.mentions ?? 0;
  const mentioned = db
    .all(MENTIONS, position, sizeFor(mentions))
    .map((row) => numberOf(row, "position"));
  const positions = [
    position,
    ...mentioned,
    ...[saidBy, saidAbout, events, relations].flatMap((claims) => claims.positions),
  ];
  return {
    slice: readSlice(db, [...new Set(positions)]),
    totals: {
      mentions,
      saidBy: saidBy.total,
      saidAbout: saidAbout.total,
      events: events.total,
      relations: relations.total,
    },
  };
}
