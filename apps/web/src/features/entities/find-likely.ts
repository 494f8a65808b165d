/** Whom of the archive an entity may be the same as. */
import type { ArticleStore } from "@onrecord/data";
import type { EntityKind, EntityRef, EntityView, RecordIndex } from "@onrecord/domain";
import { ENTITY_KINDS, indexDataset } from "@onrecord/domain";
import { acronymOf, calledOf, findLikeness, LIKENESSES, wordsOf } from "./likeness.ts";
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
    .flatMap((word) => findNamed(store, entity, word));
  const unique = new Map(found.map((candidate) => [candidate.ref.id, candidate]));
  return [...unique.values()]
    .filter(({ likeness }) => likeness !== null)
    .toSorted((a, b) => rankOf(a) - rankOf(b))
    .slice(0, SHOWN);
}

const rankOf = ({ likeness }: Candidate): number =>
  likeness === null ? LIKENESSES.length : LIKENESSES.indexOf(likeness);

/** Those of the entity's kind whose name holds words that begin so; itself left out. */
export function findNamed(store: ArticleStore, entity: Entity, text: string): readonly Candidate[] {
  const { ids, slice } = store.listEntities(
    { kind: entity.kind, text },
    { page: 1, size: LOOKED_AT },
  );
  const index = indexDataset(slice);
  return ids.filter((id) => id !== entity.id).flatMap((id) => toCandidate(index, id, entity) ?? []);
}

const NONE = { mentions: 0, statements: 0, events: 0 };

function toCandidate(index: RecordIndex, id: string, entity: Entity): Candidate | undefined {
  const other = findEntityRecord(index, id);
  const row = toEntityRow(index, id, NONE);
  if (other === undefined || row === undefined) return undefined;
  const { ref, type, description } = row;
  return { ref, type, description, likeness: findLikeness(entity, other) ?? null };
}

/** The entity of any kind with this id. */
export const findEntityRecord = (index: RecordIndex, id: string): Entity | undefined =>
  ENTITY_KINDS.map((kind: EntityKind) => index.findOf(kind, id)).find(
    (found) => found !== undefined,
  );
