import type { RecordIndex } from "@onrecord/domain";
import { EntityId, ENTITY_KINDS, findKind } from "@onrecord/domain";
import type { Candidate, DeskEntity, DeskSubject } from "./desk-item.ts";

/** An entity as the desk shows it; by the last part of its id where the record is not at hand. */
export function toDeskEntity(index: RecordIndex, id: string): DeskEntity {
  const record = index.find(id);
  const kind = ENTITY_KINDS.find((known) => known === findKind(id)) ?? "person";
  if (record === undefined || !("names" in record))
    return { id, kind, name: index.nameOf(id), description: null };
  const [name] = record.names;
  const type = record.kind === "person" ? null : record.type.replaceAll("-", " ");
  return {
    id,
    kind,
    name: name?.text ?? record.description ?? index.nameOf(id),
    description: (name === undefined ? null : record.description) ?? type,
  };
}

/** What words are about, as the desk shows it. */
export function toDeskSubject(index: RecordIndex, id: string): DeskSubject {
  const kind = findKind(id);
  if (kind !== "event" && kind !== "relation") return toDeskEntity(index, id);
  return { id, kind, name: index.nameOf(id), description: null };
}

/** How a proposer names an entity that may be meant, and how likely: `person/x (0.36)`. */
const NAMED = /\b((?:person|organization|place)\/[a-z0-9-]+)(?: \((\d(?:\.\d+)?)\))?/gu;

/** The entities that a proposal's reason names. */
export const findCandidates = (index: RecordIndex, reason: string | null): Candidate[] =>
  [...(reason ?? "").matchAll(NAMED)].flatMap(([, id = "", score]) => {
    const known = EntityId.safeParse(id);
    if (!known.success) return [];
    return [{ ...toDeskEntity(index, id), score: score === undefined ? null : Number(score) }];
  });

/** A reason in words: with the names of the entities instead of their ids. */
export const toReasonWords = (index: RecordIndex, reason: string | null): string | null =>
  reason?.replaceAll(NAMED, (_all, id: string, score: string | undefined) => {
    const { name } = toDeskEntity(index, id);
    return score === undefined ? name : `${name} (${score})`;
  }) ?? null;
