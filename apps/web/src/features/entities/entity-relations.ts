import type { EntityView, RelationView } from "@onrecord/domain";
import { PREDICATES } from "@onrecord/domain";
import { toClaimCard } from "#web/features/claim/to-claim-card.ts";
import type { ClaimCardData } from "#web/features/claim/claim-card-data.ts";

/** An entity's relations as they read from its own side. */
export type EntityRelations = {
  /** The offices that it holds, or those who hold one in it. */
  readonly offices: readonly ClaimCardData[];
  readonly others: readonly ClaimCardData[];
};

const isOffice = ({ record }: RelationView): boolean => record.predicate === "holds-office";

/**
 * Turns each relation so that the entity is its subject: "Mali: under the power of …". An office is told
 * of the one who holds it, wherever it is seen from.
 */
export function toEntityRelations(view: EntityView, baseUrl: string): EntityRelations {
  return {
    offices: view.relations.filter(isOffice).map((office) => toClaimCard(office, baseUrl)),
    others: view.relations
      .filter((relation) => !isOffice(relation))
      .map((relation) => seenFrom(view.ref.id, relation, baseUrl)),
  };
}

function seenFrom(entity: string, relation: RelationView, baseUrl: string): ClaimCardData {
  const card = toClaimCard(relation, baseUrl);
  if (relation.subject.id === entity) return card;
  const { inverse } = PREDICATES[relation.record.predicate];
  return {
    ...card,
    label: `${relation.object.name}: ${inverse} ${relation.subject.name}`,
    heading: {
      kind: "relation",
      subject: relation.object,
      predicate: inverse,
      object: relation.subject,
      role: relation.record.role,
    },
  };
}
