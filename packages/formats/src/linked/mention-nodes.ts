/** Mentions and time expressions: annotations in the sense of the W3C, in RDF. */
import type { Acknowledgement, Mention, TimeExpression } from "@onrecord/domain";
import { toAssertionParts } from "./assertion-parts.ts";
import type { LinkedNode } from "./linked-node.ts";
import type { NodeScope } from "./node-scope.ts";
import { toPassageNode } from "./passage-node.ts";
import { NAMESPACES } from "./vocabulary.ts";

const IDENTIFYING = `${NAMESPACES.oa}identifying`;
const COMMENTING = `${NAMESPACES.oa}commenting`;

/** Words that name an entity. */
export function toMentionNode(mention: Mention, scope: NodeScope): LinkedNode {
  const iri = scope.iriOf(mention.id);
  return {
    "@id": iri,
    "@type": ["Annotation", "Mention"],
    motivatedBy: IDENTIFYING,
    hasBody: scope.iriOf(mention.entity),
    hasTarget: toPassageNode(mention.anchor, `${iri}/words`, scope),
    form: mention.form,
    ...toAssertionParts(mention, iri, scope),
  };
}

/** Words that say when. */
export function toTimeExpressionNode(time: TimeExpression, scope: NodeScope): LinkedNode {
  const iri = scope.iriOf(time.id);
  return {
    "@id": iri,
    "@type": ["Annotation", "TimeExpression"],
    motivatedBy: IDENTIFYING,
    hasTarget: toPassageNode(time.anchor, `${iri}/words`, scope),
    ...(time.edtf === null ? {} : { edtf: time.edtf }),
    ...toAssertionParts(time, iri, scope),
  };
}

/** A finding that is known and expected. */
export function toAcknowledgementNode(known: Acknowledgement, scope: NodeScope): LinkedNode {
  const iri = scope.iriOf(known.id);
  return {
    "@id": iri,
    "@type": ["Annotation", "Acknowledgement"],
    motivatedBy: COMMENTING,
    code: known.code,
    reason: known.reason,
    ...(known.anchor === null
      ? {}
      : { hasTarget: toPassageNode(known.anchor, `${iri}/words`, scope) }),
    ...(known.record === null ? {} : { hasTarget: scope.iriOf(known.record) }),
  };
}
