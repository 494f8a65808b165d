/** Which records keep an entity as it is, where some of its mentions are about to change. */
import { containsName } from "@onrecord/domain";
import { findRecord } from "../archive/slice.ts";
import type { Database } from "../archive/sqlite.ts";
import { numberOf, textOf } from "../archive/sqlite.ts";

/**
 * The position of one record that refers to the entity, and for each of its names that has no source
 * one of a mention that reads it, apart from the records at `changing`. Mostly the first few are
 * enough, of however many.
 */
export function findWitnesses(
  db: Database,
  id: string,
  changing: readonly number[],
): readonly number[] {
  const entity = findRecord(db, id);
  if (entity === undefined || !("names" in entity)) return [];
  const unread = new Set(
    entity.names.flatMap(({ text, source }) => (source === null ? [text] : [])),
  );
  const others = new Set(changing);
  const witnesses: number[] = [];
  for (const row of db.each(REFERRING, id)) {
    const position = numberOf(row, "position");
    if (others.has(position)) continue;
    if (witnesses.length === 0) witnesses.push(position);
    const words = row["words"] === null ? "" : textOf(row, "words");
    const read = [...unread].filter((name) => containsName(words, name));
    if (read.length > 0) witnesses.push(position);
    for (const name of read) unread.delete(name);
    if (unread.size === 0) break;
  }
  return witnesses;
}

const REFERRING = `SELECT source.position,
    CASE source.kind WHEN 'mention' THEN source.json ->> '$.anchor.exact' END AS words
  FROM record AS target
  CROSS JOIN reference ON reference.target = target.position
  CROSS JOIN record AS source ON source.position = reference.source
  WHERE target.id = ?`;
