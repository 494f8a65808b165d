/** Entities that a decision makes: their ids, and what they are called. */
import type { EntityId } from "@onrecord/domain";
import {
  containsName,
  EntityId as EntityIdSchema,
  foldName,
  KINDS,
  OrganizationId,
  PersonId,
  PlaceId,
} from "@onrecord/domain";
import type { NewEntity } from "./decision.ts";
import type { Draft, EntityRecord } from "./draft.ts";

/** So many ids are tried at once. */
const TOGETHER = 50;

/**
 * Ids that a new entity may be given, from the `first` (1, 2, …) on; the first of all that is free is
 * its own.
 */
export function candidateIds(choice: NewEntity, first = 1): readonly string[] {
  const plain = plainIdOf(choice);
  return Array.from({ length: TOGETHER }, (_, index) => toNumbered(plain, first + index));
}

const toNumbered = (plain: string, number: number): string =>
  number === 1 ? plain : `${plain}-${number}`;

/** A readable id; of a name without Latin letters or digits one that is its own all the same. */
function plainIdOf({ kind, name }: NewEntity): string {
  const folded = foldName(name);
  const words = folded.replaceAll(/[^a-z0-9]+/gu, "-").replaceAll(/^-|-$/gu, "");
  return `${kind}/${words === "" ? `unnamed-${toDigits(folded)}` : words}`;
}

/** FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/) over the UTF-16 code units, as eight hex digits. */
function toDigits(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, "0");
}

/** The id of an entity that is there, or of the new one, which is in the draft from now on. */
export function resolveEntity(draft: Draft, choice: string | NewEntity): EntityId {
  if (typeof choice === "string") return EntityIdSchema.parse(choice);
  const made = draft.findMade(choice);
  if (made !== undefined) return made;
  const plain = plainIdOf(choice);
  let number = 1;
  while (isTaken(draft, toNumbered(plain, number))) number += 1;
  const record = toRecord(choice, toNumbered(plain, number));
  draft.make(choice, record);
  return record.id;
}

const isTaken = (draft: Draft, id: string): boolean =>
  draft.findBefore(id) !== undefined || draft.find(id) !== undefined;

function toRecord(choice: NewEntity, id: string): EntityRecord {
  const fields = {
    names: [{ text: choice.name, language: null, source: null }],
    description: null,
    externalIds: [],
  };
  if (choice.kind === "person") return { kind: "person", id: PersonId.parse(id), ...fields };
  if (choice.kind === "place")
    return { kind: "place", id: PlaceId.parse(id), type: choice.type, ...fields };
  return { kind: "organization", id: OrganizationId.parse(id), type: choice.type, ...fields };
}

/** A name that no mention reads is a description: a name would have to be somebody's word. */
export function settleNewEntities(draft: Draft): void {
  for (const id of draft.madeIds()) {
    const record = draft.find(id);
    if (record === undefined || !("names" in record)) continue;
    const [name] = record.names;
    const isRead = draft
      .of("mention")
      .some(({ entity, anchor }) => entity === id && containsName(anchor.exact, name?.text ?? ""));
    if (!isRead && name !== undefined)
      draft.put(KINDS[record.kind].schema.parse({ ...record, names: [], description: name.text }));
  }
}
