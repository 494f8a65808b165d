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

/** How much touches an entity, in whatever part: statements also where it is spoken to, or is the place. */
export type ReadingTotals = {
  readonly mentions: number;
  readonly statements: number;
  readonly events: number;
  readonly relations: number;
};

/** An entity with the first of all that touches it, as a slice, and how much there is of each. */
export type EntityReadings = { readonly slice: Dataset; readonly totals: ReadingTotals };

/** At most so many claims of each kind, and so many mentions; undefined where there is no such entity. */
export function readEntityReadings(
  db: Database,
  id: string,
  most: { readonly claims: number; readonly mentions: number },
): EntityReadings | undefined {
  const position = findEntityPosition(db, id);
  if (position === undefined) return undefined;
  const read = (list: ListName) =>
    readTouching(db, { list, field: "entity", id }, () => most.claims);
  const [statements, events, relations] = [read("statement"), read("event"), read("relation")];
  const claims = [statements, events, relations].flatMap(({ positions }) => positions);
  const mentioned = readMentions(db, position, most.mentions);
  return {
    slice: readSlice(db, [...new Set([position, ...mentioned, ...claims])]),
    totals: {
      mentions: readCountsOf(db, [id])[0]?.mentions ?? 0,
      statements: statements.total,
      events: events.total,
      relations: relations.total,
    },
  };
}

function findEntityPosition(db: Database, id: string): number | undefined {
  const kind = findKind(id);
  return ENTITY_KINDS.some((each) => each === kind) ? findPositions(db, [id])[0] : undefined;
}

type Touching = {
  readonly list: ListName;
  readonly field: Filter["field"];
  readonly id: string;
};

/** How many claims of a list name an entity in a field, and where the first of them are. */
function readTouching(
  db: Database,
  { list, field, id }: Touching,
  sizeFor: (total: number) => number,
): { readonly total: number; readonly positions: readonly number[] } {
  const narrowing = { list, filters: [{ field, value: id }], words: null };
  const total = readTotal(db, toTotalQuery(narrowing));
  const part = { size: sizeFor(total), offset: 0, after: undefined };
  const places = readPlaces(db, toPageQuery(narrowing, part));
  return { total, positions: places.map(({ position }) => position) };
}

const readMentions = (db: Database, position: number, most: number): readonly number[] =>
  db.all(MENTIONS, position, most).map((row) => numberOf(row, "position"));

/** The excerpt; undefined where there is no such entity. */
export function readEntityExcerpt(
  db: Database,
  id: string,
  { most, few }: { readonly most: number; readonly few: number },
): EntityExcerpt | undefined {
  const position = findEntityPosition(db, id);
  if (position === undefined) return undefined;
  const sizeFor = (total: number): number => (total > most ? few : most);
  const read = (claims: Claims) => {
    const [list, field] = CLAIMS[claims];
    return readTouching(db, { list, field, id }, sizeFor);
  };
  const [saidBy, saidAbout, events, relations] = [
    read("saidBy"),
    read("saidAbout"),
    read("events"),
    read("relations"),
  ];
  const mentions = readCountsOf(db, [id])[0]?.mentions ?? 0;
  const mentioned = readMentions(db, position, sizeFor(mentions));
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
