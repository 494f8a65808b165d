/** A relation that words of an article say, as a record. */
import type { Anchor, EntityId, Provenance, Relation, Voice } from "@onrecord/domain";
import { PREDICATES, RelationId } from "@onrecord/domain";
import type { ProposedRelation } from "../propose-article.ts";
import { toCertainty } from "./provenance.ts";

type Parts = {
  /** 16 hex digits of the article's id. */
  readonly digits: string;
  readonly subject: EntityId;
  readonly object: EntityId;
  readonly evidence: Anchor;
  readonly voice: Voice;
  readonly reason: string;
  readonly provenance: Provenance;
};

export function toRelation(found: ProposedRelation, parts: Parts): Relation {
  const { predicate, role, trigger, confidence } = found;
  const { digits, subject, object, evidence, voice, reason, provenance } = parts;
  return {
    kind: "relation",
    id: RelationId.parse(`relation/${digits}-${predicate}-${trigger.start}`),
    subject,
    predicate,
    object,
    role,
    time: null,
    evidence: [evidence],
    voice,
    polarity: "affirmed",
    basis: "interpretive",
    certainty: toCertainty(confidence),
    reason,
    status: "proposed",
    provenance,
  };
}

/** Whether the article has this relation, in either direction where both mean the same. */
export const isSaidAlready = (relation: Relation, known: readonly Relation[]): boolean =>
  known.some(
    ({ subject, predicate, object }) =>
      predicate === relation.predicate &&
      ((subject === relation.subject && object === relation.object) ||
        (PREDICATES[predicate].symmetric &&
          subject === relation.object &&
          object === relation.subject)),
  );
