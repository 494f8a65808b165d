import type { ExternalScheme, Organization, Person, Place, RecordIndex } from "@onrecord/domain";
import { ENTITY_KINDS } from "@onrecord/domain";

/** The person, organization or place with this id. */
export function findEntity(
  index: RecordIndex,
  id: string,
): Person | Organization | Place | undefined {
  for (const kind of ENTITY_KINDS) {
    const entity = index.findOf(kind, id);
    if (entity !== undefined) return entity;
  }
  return undefined;
}

/** The entity's id in a register outside; null where the record has none. */
export const externalIdOf = (
  entity: Person | Organization | Place | undefined,
  scheme: ExternalScheme,
): string | null => entity?.externalIds.find((each) => each.scheme === scheme)?.value ?? null;
