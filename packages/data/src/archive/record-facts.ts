/** What must be known of the rest of an archive to list a record and to find it. */
import type { AnyRecord, Dataset, NameOf, RecordKind, RecordOf } from "@onrecord/domain";
import {
  indexDataset,
  isOnRecord,
  KINDS,
  RECORD_KINDS,
  recordsOf,
  referencesOf,
} from "@onrecord/domain";
import type { Database } from "./sqlite.ts";
import { numberOf, textOf } from "./sqlite.ts";
import { findRecord, toRecord } from "./slice.ts";

/** How often an entity is mentioned and speaks, and in how many events it takes part. */
export type Counts = {
  readonly mentions: number;
  readonly statements: number;
  readonly events: number;
};

export type RecordFacts = {
  /** The entities that an article mentions, as often as it does. */
  readonly mentionedIn: (article: string) => readonly string[];
  readonly countsOf: (entity: string) => Counts;
  /**
   * Whether an entity stands on the record: not where all that refers to it was rejected or is
   * outdated. It is kept with what refers to it.
   */
  readonly standsOf: (entity: string) => boolean;
  /** Where a record stands; 0 where there is none. */
  readonly positionOf: (id: string) => number;
  readonly nameOf: NameOf;
  /** The text of an article's file. */
  readonly textOf: (file: string) => string | undefined;
  /** The language of an article, by its id. */
  readonly languageOf: (article: string) => string | undefined;
};

/** The facts of a dataset that lies in memory, worked out in one pass. */
export function factsOfDataset(dataset: Dataset, positionOf: (id: string) => number): RecordFacts {
  const mentions = dataset.mentions.filter(isOnRecord);
  const mentioned = Map.groupBy(mentions, ({ anchor }) => anchor.article as string);
  const counts = {
    mentions: countIds(mentions.map(({ entity }) => [entity])),
    statements: countIds(dataset.statements.filter(isOnRecord).map(partakers)),
    events: countIds(dataset.events.filter(isOnRecord).map(partakers)),
  };
  const languages = new Map(
    dataset.articles.map(({ id, language }): [string, string] => [id, language]),
  );
  return {
    mentionedIn: (article) => (mentioned.get(article) ?? []).map(({ entity }) => entity),
    countsOf: (entity) => ({
      mentions: counts.mentions.get(entity) ?? 0,
      statements: counts.statements.get(entity) ?? 0,
      events: counts.events.get(entity) ?? 0,
    }),
    standsOf: standingIn(dataset),
    positionOf,
    nameOf: indexDataset(dataset).nameOf,
    textOf: (file) => dataset.texts[file]?.text,
    languageOf: (id) => languages.get(id),
  };
}

/** The ids that records refer to. */
const referredToBy = (records: readonly AnyRecord[]): ReadonlySet<string> =>
  new Set(records.flatMap((record) => referencesOf(record).map(({ value }) => value)));

/** Which entities stand on the record of a dataset. */
function standingIn(dataset: Dataset): RecordFacts["standsOf"] {
  const records = RECORD_KINDS.flatMap((kind): readonly AnyRecord[] => recordsOf(dataset, kind));
  const fallen = referredToBy(records.filter((record) => !isOnRecord(record)));
  if (fallen.size === 0) return () => true;
  const standing = referredToBy(records.filter(isOnRecord));
  return (entity) => standing.has(entity) || !fallen.has(entity);
}

/** In how many of the lists each id stands. */
function countIds(lists: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const id of lists.flatMap((list) => [...new Set(list)]))
    counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** The entities that a record counts for: whom it names, who speaks, who takes part. */
export function partakers(record: AnyRecord): readonly string[] {
  if (record.kind === "mention") return [record.entity];
  if (record.kind === "statement") return record.speaker === null ? [] : [record.speaker];
  if (record.kind !== "event") return [];
  const { actors, recipients, place } = record;
  return [...actors, ...recipients, ...(place === null ? [] : [place])];
}

/** Gives a row for an entity that something refers to, and nothing that stands on the record. */
const FALLEN = `SELECT 1 FROM record AS target WHERE target.id = ?
  AND EXISTS (SELECT 1 FROM reference WHERE reference.target = target.position)
  AND NOT EXISTS (SELECT 1 FROM reference
    CROSS JOIN record AS source ON source.position = reference.source
    WHERE reference.target = target.position AND source.on_record = 1)`;

/** The facts of an archive, asked of its tables: for a few records among many. */
export function factsOfArchive(db: Database): RecordFacts {
  const nameOf: NameOf = (id) => {
    const record = findRecord(db, id);
    return record === undefined ? id.slice(id.indexOf("/") + 1) : captionOf(record, nameOf);
  };
  return {
    mentionedIn: (article) =>
      readReferring(db, article).flatMap((record) =>
        record.kind === "mention" ? [record.entity] : [],
      ),
    countsOf: (entity) => {
      const counts = { mention: 0, statement: 0, event: 0 };
      for (const record of readReferring(db, entity)) {
        if (!partakers(record).includes(entity)) continue;
        if (record.kind === "mention" || record.kind === "statement" || record.kind === "event")
          counts[record.kind] += 1;
      }
      return { mentions: counts.mention, statements: counts.statement, events: counts.event };
    },
    standsOf: (entity) => db.first(FALLEN, entity) === undefined,
    positionOf: (id) => {
      const row = db.first("SELECT position FROM record WHERE id = ?", id);
      return row === undefined ? 0 : numberOf(row, "position");
    },
    nameOf,
    textOf: (file) => {
      const row = db.first("SELECT text FROM text WHERE file = ?", file);
      return row === undefined ? undefined : textOf(row, "text");
    },
    languageOf: (id) => {
      const article = findRecord(db, id);
      return article?.kind === "article" ? article.language : undefined;
    },
  };
}

/** The line by which a reader knows a record. */
export const captionOf = (record: AnyRecord, nameOf: NameOf): string =>
  captionOfKind(record.kind, record, nameOf);

const captionOfKind = <K extends RecordKind>(
  kind: K,
  record: RecordOf<K>,
  nameOf: NameOf,
): string => KINDS[kind].caption(record, nameOf);

/** The records that refer to this one and were not rejected. */
function readReferring(db: Database, id: string): readonly AnyRecord[] {
  return db
    .all(
      `SELECT source.json FROM record AS target
        JOIN reference ON reference.target = target.position
        JOIN record AS source ON source.position = reference.source
        WHERE target.id = ? AND source.on_record = 1`,
      id,
    )
    .map((row) => toRecord(textOf(row, "json")));
}
