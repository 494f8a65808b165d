/** The part of an archive that a decision is worked out in. */
import type { Dataset } from "@onrecord/domain";
import { isOnRecord } from "@onrecord/domain";
import type { Decision } from "@onrecord/review";
import { candidateIds, NewEntity } from "@onrecord/review";
import { findPositions, findRecord, readSlice } from "../archive/slice.ts";
import type { Database } from "../archive/sqlite.ts";
import { numberOf } from "../archive/sqlite.ts";
import { findWitnesses } from "./entity-witnesses.ts";

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
      return readWithEntities(db, [decision.id], decision.change);
    case "split":
      return readWithEntities(db, [decision.id], {});
    case "join":
      return readWithEntities(db, decision.ids, {});
    case "add":
      return readAround(db, [], idsIn(db, decision.record));
    case "merge-entities":
      return readForMerge(db, decision.from, decision.into);
    case "split-entity":
      return readWithEntities(db, decision.moved, [decision.id, decision.to]);
  }
}

function isStanding(db: Database, id: string): boolean {
  const record = findRecord(db, id);
  return record !== undefined && isOnRecord(record);
}

/** Every text in a value, of which the ids lead to records; and those of the namesakes of a new entity. */
function idsIn(db: Database, value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  const made = NewEntity.safeParse(value);
  return made.success
    ? namesakesOf(db, made.data)
    : Object.values(value).flatMap((each) => idsIn(db, each));
}

/** The ids that namesakes of a new entity have, up to the first that is free. */
function namesakesOf(db: Database, made: NewEntity): readonly string[] {
  const taken: string[] = [];
  for (;;) {
    const candidates = candidateIds(made, taken.length + 1);
    taken.push(...candidates);
    if (findPositions(db, candidates).length < candidates.length) return taken;
  }
}

/** The same around records whose words may change: with what tells whether their entities lose anything. */
function readWithEntities(db: Database, ids: readonly string[], named: unknown): Dataset {
  const positions = findPositions(db, ids);
  const entities = ids.flatMap((id) => {
    const record = findRecord(db, id);
    return record?.kind === "mention" ? [record.entity] : [];
  });
  const witnesses = [...new Set(entities)].flatMap((id) => findWitnesses(db, id, positions));
  return readSlice(db, [
    ...aroundOf(db, positions),
    ...findPositions(db, idsIn(db, named)),
    ...witnesses,
  ]);
}

/**
 * The records, all that is read from their articles, all that refers to them, and `others`; of
 * articles among these, all that is read from them.
 */
export function readAround(
  db: Database,
  ids: readonly string[],
  others: readonly string[],
): Dataset {
  const more = findPositions(db, others);
  const articles = findPositions(
    db,
    others.filter((id) => id.startsWith("article/")),
  );
  return readSlice(db, [
    ...aroundOf(db, findPositions(db, ids)),
    ...more,
    ...findAllReferring(db, articles),
  ]);
}

function aroundOf(db: Database, positions: readonly number[]): readonly number[] {
  const around = [...findArticles(db, positions), ...positions];
  return [...positions, ...findAllReferring(db, around)];
}

/** All that refers to records, whatever its status. */
const findAllReferring = (db: Database, positions: readonly number[]): readonly number[] =>
  db
    .all(
      `SELECT DISTINCT source FROM json_each(?) AS wanted
        CROSS JOIN reference ON reference.target = wanted.value`,
      JSON.stringify(positions),
    )
    .map((row) => numberOf(row, "source"));

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

/**
 * All that refers to the entities that go, and what refers to the one that stays in the same
 * articles: a country is named in many more. And what refers to these.
 */
function readForMerge(db: Database, from: readonly string[], into: string): Dataset {
  const gone = findPositions(db, from);
  const [target] = findPositions(db, [into]);
  const referring = findAllReferring(db, gone);
  const nearby = findAllReferring(db, findArticles(db, referring));
  const both = db
    .all(
      `SELECT reference.source FROM json_each(?) AS wanted
        CROSS JOIN reference ON reference.source = wanted.value AND reference.target = ?`,
      JSON.stringify(nearby),
      target ?? 0,
    )
    .map((row) => numberOf(row, "source"));
  const moving = [...referring, ...both];
  return readSlice(db, [
    ...gone,
    ...(target === undefined ? [] : [target]),
    ...moving,
    // A mention may be a repeated one and go, and so may a relation between the two.
    ...findAllReferring(db, moving),
  ]);
}
