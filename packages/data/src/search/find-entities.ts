/** The entities, and if wanted the events, in whose words some words stand. */
import type { AnyRecord } from "@onrecord/domain";
import { ENTITY_KINDS } from "@onrecord/domain";
import type { SearchExpression } from "@onrecord/search";
import { toRecord } from "../archive/slice.ts";
import type { Database } from "../archive/sqlite.ts";
import { numberOf, textOf } from "../archive/sqlite.ts";
import { readStanding } from "./standing.ts";
import { splitWords } from "./words.ts";

export type Named = { readonly id: string; readonly names: readonly string[] };

/** The positions of what is found, by how well it fits; `limit` of them at most. */
export function findEntityPositions(
  db: Database,
  words: SearchExpression,
  { limit, kinds = ENTITY_KINDS }: { readonly limit: number; readonly kinds?: readonly string[] },
): readonly number[] {
  const standing = readStanding(db);
  // A collection of articles alone has no names to look for.
  if (!kinds.some((kind) => standing.kinds.has(kind))) return [];
  const answer = standing.engine.search({
    expression: { kind: "and", parts: [{ kind: "facet", field: "kind", values: kinds }, words] },
    order: "relevance",
    limit,
    facets: [],
    facetLimit: 0,
  });
  return answer.hits.map(({ key }) => key);
}

/** The positions of the entities whose words begin as those typed; null where nothing was typed. */
export function findEntitiesByBeginnings(db: Database, typed: string): readonly number[] | null {
  const parts = splitWords(typed).map((text) => ({ kind: "prefix", text }) as const);
  if (parts.length === 0) return null;
  const row = db.first("SELECT coalesce(sum(count), 0) AS all_of_them FROM kind_count");
  const limit = numberOf(row ?? {}, "all_of_them");
  return findEntityPositions(db, { kind: "and", parts }, { limit });
}

/** The records at these positions, with the names that they have; of an event, its title. */
export function readNamed(db: Database, positions: readonly number[]): readonly Named[] {
  if (positions.length === 0) return [];
  return db
    .all(
      "SELECT record.json FROM json_each(?) AS wanted JOIN record ON record.position = wanted.value ORDER BY wanted.key",
      JSON.stringify(positions),
    )
    .map((row) => toRecord(textOf(row, "json")))
    .map((record) => ({ id: record.id, names: namesOf(record) }));
}

function namesOf(record: AnyRecord): readonly string[] {
  if ("names" in record) return record.names.map(({ text }) => text);
  return record.kind === "event" ? [record.description] : [];
}
