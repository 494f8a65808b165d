/** Whom of the archive an entity may be the same as. */
import type { ArticleStore } from "@onrecord/data";
import type { EntityKind, EntityRef, EntityView, RecordIndex } from "@onrecord/domain";
import { ENTITY_KINDS, indexDataset } from "@onrecord/domain";
import {
  acronymOf,
  calledOf,
  compareCalled,
  findLikeness,
  LIKENESSES,
  toCalled,
  wordsOf,
} from "./likeness.ts";
import type { Likeness } from "./likeness.ts";
import { toEntityRow } from "./to-entity-row.ts";

type Entity = EntityView["entity"];

/** Somebody to choose, and what they have in common with who is looked at. */
export type Candidate = {
  readonly ref: EntityRef;
  readonly type: string | null;
  readonly description: string | null;
  readonly likeness: Likeness | null;
};

/** So many of each word are looked at, and so many are shown. */
const LOOKED_AT = 60;
const SHOWN = 12;
/** Of so many words of the names. */
const WORDS = 8;

/** The likely ones, the strongest likeness first. Only of the same kind: others cannot be merged. */
export function findLikely(store: ArticleStore, entity: Entity): readonly Candidate[] {
  const words = calledOf(entity).flatMap((name) => {
    const all = wordsOf(name);
    return all.length > 1 ? [...all.filter((word) => word.length > 1), acronymOf(all)] : all;
  });
  const found = [...new Set(words)]
    .slice(0, WORDS)
    .flatMap((word) => readNamed(store, entity, word));
  const unique = new Map(found.map((other) => [other.id, other]));
  const called = toCalled(entity);
  const alike = [...unique.values()].flatMap((other) => {
    const likeness = compareCalled(called, toCalled(other));
    return likeness === undefined ? [] : [{ id: other.id, likeness }];
  });
  const likely = alike
    .toSorted((a, b) => LIKENESSES.indexOf(a.likeness) - LIKENESSES.indexOf(b.likeness))
    .slice(0, SHOWN);
  return toCandidates(store, likely);
}

/** Those of the entity's kind whose name holds words that begin so; itself left out. */
export const findNamed = (
  store: ArticleStore,
  entity: Entity,
  text: string,
): readonly Candidate[] =>
  toCandidates(
    store,
    readNamed(store, entity, text).map((other) => ({
      id: other.id,
      likeness: findLikeness(entity, other) ?? null,
    })),
  );

const readNamed = (store: ArticleStore, { id, kind }: Entity, text: string): readonly Entity[] =>
  store.mostMentioned(kind, { size: LOOKED_AT, text }).entities.filter((other) => other.id !== id);

const NONE = { mentions: 0, statements: 0, events: 0 };

type Found = { readonly id: string; readonly likeness: Likeness | null };

function toCandidates(store: ArticleStore, found: readonly Found[]): readonly Candidate[] {
  const index = indexDataset(store.slice(found.map(({ id }) => id)));
  return found.flatMap(({ id, likeness }) => {
    const row = toEntityRow(index, id, NONE);
    return row === undefined
      ? []
      : [{ ref: row.ref, type: row.type, description: row.description, likeness }];
  });
}

/** The entity of any kind with this id. */
export const findEntityRecord = (index: RecordIndex, id: string): Entity | undefined =>
  ENTITY_KINDS.map((kind: EntityKind) => index.findOf(kind, id)).find(
    (found) => found !== undefined,
  );
