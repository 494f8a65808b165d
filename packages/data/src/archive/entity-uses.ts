/** What is asked of every entity of an archive when it is checked: whether anything refers to it, and by which words. */
import type { CheckedWhole } from "@onrecord/domain";
import { toList } from "./part-reader.ts";
import { toRecord } from "./slice.ts";
import type { Database } from "./sqlite.ts";
import { numberOf, textOf } from "./sqlite.ts";

/** The answers for some entities, which are read together: each asked for alone takes ten times as long. */
export interface ArchiveUses extends Pick<CheckedWhole, "isUsed" | "passagesOf"> {
  /** Reads what will be asked of the entities at these positions, and forgets those before. */
  readonly prepare: (positions: readonly number[]) => void;
}

type Known = { readonly isUsed: boolean; readonly first: Passage | undefined };
type Passage = { readonly position: number; readonly words: string };

export function createEntityUses(db: Database): ArchiveUses {
  let known: ReadonlyMap<string, Known> = new Map();
  return {
    prepare: (positions) => {
      known = readKnown(db, positions);
    },
    isUsed: (id) => known.get(id)?.isUsed ?? db.first(USE, id) !== undefined,
    *passagesOf(id) {
      const first = known.get(id)?.first;
      if (first !== undefined) yield first.words;
      yield* readPassages(db, id, first?.position ?? 0);
    },
  };
}

/** A source that stands for an entity's use: a claim, or a mention that was not rejected. */
const IS_USE = `(source.kind IN ('statement', 'event', 'relation')
  OR (source.kind = 'mention' AND source.on_record = 1))`;

const USE = `SELECT 1 FROM record AS target
  CROSS JOIN reference ON reference.target = target.position
  CROSS JOIN record AS source ON source.position = reference.source
  WHERE target.id = ? AND ${IS_USE} LIMIT 1`;

const MENTIONS_OF_ENTITY = `SELECT source.position, source.json FROM record AS target
  CROSS JOIN reference ON reference.target = target.position AND reference.source > ?2
  CROSS JOIN record AS source ON source.position = reference.source
  WHERE target.id = ?1 AND source.kind = 'mention'
  ORDER BY reference.source LIMIT ?3`;

/** For each entity its id, whether it is used, and its first mention's position and words. */
const USES = `SELECT json_group_array(id) AS ids, json_group_array(used) AS used,
    json_group_array(first) AS firsts,
    json_group_array((SELECT CASE json ->> '$.kind' WHEN 'mention' THEN json ->> '$.anchor.exact' END
      FROM record WHERE position = first)) AS words
  FROM (SELECT target.id AS id,
    EXISTS (SELECT 1 FROM reference CROSS JOIN record AS source ON source.position = reference.source
      WHERE reference.target = wanted.value AND ${IS_USE}) AS used,
    (SELECT reference.source FROM reference CROSS JOIN record AS source ON source.position = reference.source
      WHERE reference.target = wanted.value AND source.kind = 'mention'
      ORDER BY reference.source LIMIT 1) AS first
    FROM json_each(?) AS wanted CROSS JOIN record AS target ON target.position = wanted.value)`;

function readKnown(db: Database, positions: readonly number[]): ReadonlyMap<string, Known> {
  const row = db.first(USES, JSON.stringify(positions)) ?? {};
  const list = (column: string) => toList(textOf(row, column), isPlain);
  const [used, firsts, words] = [list("used"), list("firsts"), list("words")];
  return new Map(
    list("ids").map((id, index) => {
      const [position, said] = [firsts[index], words[index]];
      // Of a mention that is damaged nothing is known here; whoever reads it says so.
      const first =
        typeof position === "number" && typeof said === "string"
          ? { position, words: said }
          : undefined;
      return [String(id), { isUsed: used[index] === 1, first }];
    }),
  );
}

const isPlain = (value: unknown): value is string | number | null =>
  value === null || typeof value === "string" || typeof value === "number";

/** How many mentions of an entity are read at once: the first of all nearly always has the name. */
const MENTIONS = 16;

/** The words of an entity's mentions after a position, as far as they are asked for. */
function* readPassages(db: Database, entity: string, start: number): Generator<string> {
  let after = start;
  for (;;) {
    const rows = db.all(MENTIONS_OF_ENTITY, entity, after, MENTIONS);
    for (const row of rows) {
      const mention = toRecord(textOf(row, "json"));
      if (mention.kind === "mention") yield mention.anchor.exact;
      after = numberOf(row, "position");
    }
    if (rows.length < MENTIONS) return;
  }
}
