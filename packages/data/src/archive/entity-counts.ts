/** How often entities are mentioned, speak and take part, and how much was read from articles: counts that are kept. */
import type { RecordKind } from "@onrecord/domain";
import type { Database, Row } from "./sqlite.ts";
import { numberOf, textOf } from "./sqlite.ts";

/** How often an entity is mentioned and speaks, and in how many events it acts, receives or is the place. */
export type EntityCount = {
  readonly id: string;
  readonly mentions: number;
  readonly statements: number;
  readonly events: number;
};

/** How much was read from an article. */
export type ClaimCount = {
  readonly article: string;
  readonly statements: number;
  readonly events: number;
};

/** Of all entities of a kind, or of all there are, those first that are mentioned most often. */
export const readEntityCounts = (
  db: Database,
  kind: RecordKind | undefined,
): readonly EntityCount[] =>
  db
    .all(
      `SELECT record.id, c.mentions, c.statements, c.events
        FROM listed JOIN entity_count AS c USING (position) JOIN record USING (position)
        WHERE listed.list = 'entity' AND (?1 IS NULL OR record.kind = ?1)
        ORDER BY listed.sort, listed.position`,
      kind ?? null,
    )
    .map(toEntityCount);

/** Of the entities with these ids, in the order of the ids; unknown ids are left out. */
export const readCountsOf = (db: Database, ids: readonly string[]): readonly EntityCount[] =>
  db
    .all(
      `SELECT record.id, c.mentions, c.statements, c.events
        FROM json_each(?) AS wanted CROSS JOIN record ON record.id = wanted.value
        CROSS JOIN entity_count AS c ON c.position = record.position ORDER BY wanted.key`,
      JSON.stringify(ids),
    )
    .map(toEntityCount);

const toEntityCount = (row: Row): EntityCount => ({
  id: textOf(row, "id"),
  mentions: numberOf(row, "mentions"),
  statements: numberOf(row, "statements"),
  events: numberOf(row, "events"),
});

const COUNT = (list: "statement" | "event"): string =>
  `coalesce((SELECT count FROM facet_value WHERE list = '${list}' AND field = 'article' AND value = wanted.value), 0)`;

/** How many statements and events were read from each article, in the order of the ids. */
export const readClaimCounts = (db: Database, articles: readonly string[]): readonly ClaimCount[] =>
  db
    .all(
      `SELECT wanted.value AS article, ${COUNT("statement")} AS statements, ${COUNT("event")} AS events
        FROM json_each(?) AS wanted ORDER BY wanted.key`,
      JSON.stringify(articles),
    )
    .map((row) => ({
      article: textOf(row, "article"),
      statements: numberOf(row, "statements"),
      events: numberOf(row, "events"),
    }));
