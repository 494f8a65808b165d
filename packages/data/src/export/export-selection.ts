/** What of an archive is exported, and which records those are. */
import type { RecordKind } from "@onrecord/domain";
import { ENTITY_KINDS, findKind, RECORD_KINDS } from "@onrecord/domain";
import { findPositions, findReferring, reachFrom } from "../archive/slice.ts";
import type { Database } from "../archive/sqlite.ts";
import { numberOf } from "../archive/sqlite.ts";
import { findHitPositions } from "../search/hit-positions.ts";
import { PositionSet } from "./position-set.ts";

/**
 * What of an archive is exported: all of it; what a search finds, with what was read from the
 * articles that it finds; an article, with what was read from it; an entity, with what touches it;
 * each with all that these refer to. Or a list: the records of one kind with these ids, in this
 * order, and no others; it is asked for its pages each time that they are read.
 */
export type ExportSelection =
  | { readonly kind: "whole" }
  | { readonly kind: "search"; readonly text: string }
  | { readonly kind: "article" | "entity"; readonly id: string }
  | {
      readonly kind: "list";
      readonly of: RecordKind;
      readonly total: number;
      readonly ids: () => Iterable<readonly string[]>;
    };

/** The positions of what was chosen, by kind. Small: what grows with them is a bit for each. */
export type Chosen = ReadonlyMap<RecordKind, PositionSet>;

/** What a search, an article or an entity brings; nothing where there is none. */
export function choose(
  db: Database,
  selection: Extract<ExportSelection, { kind: "search" | "article" | "entity" }>,
): Chosen {
  const chosen = new Map(RECORD_KINDS.map((kind) => [kind, new PositionSet()]));
  for (const positions of seedsOf(db, selection))
    for (const { kind, position } of reachFrom(db, positions)) chosen.get(kind)?.add(position);
  return chosen;
}

/** What is asked for itself, some at a time: what these refer to is not among them yet. */
function* seedsOf(
  db: Database,
  selection: Extract<ExportSelection, { kind: "search" | "article" | "entity" }>,
): Generator<readonly number[]> {
  if (selection.kind === "search") {
    for (const hits of findHitPositions(db, selection.text))
      yield [...hits, ...findReferring(db, onlyArticles(db, hits))];
    return;
  }
  const kind = findKind(selection.id);
  const fits =
    selection.kind === "article"
      ? kind === "article"
      : ENTITY_KINDS.some((entity) => entity === kind);
  const positions = fits ? findPositions(db, [selection.id]) : [];
  yield [...positions, ...findReferring(db, positions)];
}

const onlyArticles = (db: Database, positions: readonly number[]): readonly number[] =>
  db
    .all(
      "SELECT position FROM json_each(?) AS wanted JOIN record ON record.position = wanted.value WHERE kind = 'article'",
      JSON.stringify(positions),
    )
    .map((row) => numberOf(row, "position"));
