import { ENTITY_KINDS } from "../dataset/kinds.ts";
import type { Source } from "../dataset/source.ts";
import type { Organization } from "../entity/organization.ts";
import type { Person } from "../entity/person.ts";
import type { Place } from "../entity/place.ts";
import { toEventView, toRelationView, toStatementView } from "./claim-view.ts";
import { toMentionView } from "./mention-view.ts";
import type { RecordIndex } from "./record-index.ts";
import type { EntityView } from "./view.ts";

type Entity = Person | Organization | Place;

/** The entity with all that the record holds on it; undefined where there is none. */
export function toEntityView(index: RecordIndex, id: string): EntityView | undefined {
  const entity = findEntity(index, id);
  if (entity === undefined) return undefined;
  const claims = index.claimsOf(id);
  const statements = claims.filter((claim) => claim.kind === "statement");
  return {
    entity,
    ref: index.entityRefOf(entity.id),
    mentions: index.mentionsOf(id).map((mention) => toMentionView(index, mention)),
    saidBy: statements
      .filter(({ speaker }) => speaker === entity.id)
      .map((statement) => toStatementView(index, statement)),
    saidAbout: statements
      .filter(({ about }) => about.some((subject) => subject === entity.id))
      .map((statement) => toStatementView(index, statement)),
    events: claims
      .filter((claim) => claim.kind === "event")
      .map((event) => toEventView(index, event)),
    relations: claims
      .filter((claim) => claim.kind === "relation")
      .map((relation) => toRelationView(index, relation)),
    sources: sourcesOf(index, entity),
  };
}

function findEntity(index: RecordIndex, id: string): Entity | undefined {
  for (const kind of ENTITY_KINDS) {
    const entity = index.findOf(kind, id);
    if (entity !== undefined) return entity;
  }
  return undefined;
}

/** The outside sources of the entity's names and identifiers, each once. */
function sourcesOf(index: RecordIndex, { names, externalIds }: Entity): Source[] {
  const ids = new Set([...names, ...externalIds].map(({ source }) => source));
  return [...ids].flatMap((id) => (id === null ? [] : (index.findOf("source", id) ?? [])));
}
