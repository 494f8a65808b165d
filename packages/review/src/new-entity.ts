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
import { Refused } from "./edit.ts";

/** So many entities may have one name before a number is not found any more. */
const MOST_NAMESAKES = 50;

/** The ids that a new entity may be given, the first that is free is its own. */
export function candidateIds({ kind, name }: NewEntity): readonly string[] {
  const words = foldName(name)
    .replaceAll(/[^a-z0-9]+/gu, "-")
    .replaceAll(/^-|-$/gu, "");
  const plain = `${kind}/${words === "" ? "unnamed" : words}`;
  return Array.from({ length: MOST_NAMESAKES }, (_, index) =>
    index === 0 ? plain : `${plain}-${index + 1}`,
  );
}

/** The id of an entity that is there, or of the new one, which is in the draft from now on. */
export function resolveEntity(draft: Draft, choice: string | NewEntity): EntityId {
  if (typeof choice === "string") return EntityIdSchema.parse(choice);
  const made = draft.findMade(choice);
  if (made !== undefined) return made;
  const id = candidateIds(choice).find(
    (each) => draft.findBefore(each) === undefined && draft.find(each) === undefined,
  );
  if (id === undefined)
    throw new Refused("misfit", `Too many are called ${choice.name}; choose one of them.`);
  const record = toRecord(choice, id);
  draft.make(choice, record);
  return record.id;
}

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
