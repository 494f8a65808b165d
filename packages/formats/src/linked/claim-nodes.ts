/**
 * Statements, events and relations. What is claimed is never said as a plain fact: an event has a
 * node of what is said to have happened and another of the claim that it did, a relation is a claim
 * with a subject and an object, and each claim carries its voice and its evidence.
 */
import type { Event, Relation, Statement } from "@onrecord/domain";
import { isOnRecord } from "@onrecord/domain";
import { toAssertionParts } from "./assertion-parts.ts";
import type { LinkedNode } from "./linked-node.ts";
import type { NodeScope } from "./node-scope.ts";
import { toPassageNode, toPassageNodes } from "./passage-node.ts";
import { daysOf, toTimeNode } from "./time-nodes.ts";
import { withoutEmpty } from "./without-empty.ts";
import { quoteOf } from "../short-quote.ts";

/** Who said what. Words in quotation marks are a Quotation, words that are retold a Claim. */
export function toStatementNode(statement: Statement, scope: NodeScope): LinkedNode {
  const { iriOf } = scope;
  const iri = iriOf(statement.id);
  const { cue, manner, occasion, speaker, place, time } = statement;
  const words = statement.content.map(({ exact }) => exact).join(" … ");
  return withoutEmpty({
    "@id": iri,
    "@type": [manner === "indirect" ? "Claim" : "Quotation", "Statement"],
    text: quoteOf(words, scope.options),
    speaker: speaker === null ? null : iriOf(speaker),
    // schema.org lets people and organizations speak, and no places.
    spokenByCharacter: speaker === null || speaker.startsWith("place/") ? null : iriOf(speaker),
    manner,
    content: toPassageNodes(statement.content, `${iri}/content`, scope),
    cue: cue === null ? null : toPassageNode(cue.anchor, `${iri}/cue`, scope),
    cueSense: cue?.sense ?? null,
    addressee: statement.addressees.map(iriOf),
    about: statement.about.map(iriOf),
    occasion: occasion === null ? null : toPassageNode(occasion, `${iri}/occasion`, scope),
    locationCreated: place === null ? null : iriOf(place),
    dateCreated: oneDayOf(time?.edtf ?? null),
    ...claimParts(statement, iri, scope),
  });
}

/** A day, where the date is that one day. */
function oneDayOf(edtf: string | null): string | null {
  const { first, last } = daysOf(edtf);
  return first === last ? first : null;
}

/** What is said to have happened, and the claim that it did. */
export function toEventNodes(event: Event, scope: NodeScope): readonly LinkedNode[] {
  const { iriOf } = scope;
  const iri = iriOf(event.id);
  const claim = `${iri}/claim`;
  const { first, last } = daysOf(event.time?.edtf ?? null);
  return [
    withoutEmpty({
      "@id": iri,
      "@type": [...(isSaidToHappen(event) ? ["Event" as const] : []), "CodedEvent"],
      name: event.description,
      eventType: event.type,
      mode: event.modes,
      context: event.contexts,
      auxiliary: event.auxiliary,
      actor: event.actors.map(iriOf),
      recipient: event.recipients.map(iriOf),
      location: event.place === null ? null : iriOf(event.place),
      superEvent: event.partOf === null ? null : iriOf(event.partOf),
      startDate: first,
      endDate: last,
    }),
    withoutEmpty({
      "@id": claim,
      "@type": ["Claim", "EventClaim"],
      text: event.description,
      about: iri,
      ...claimParts(event, claim, scope),
    }),
  ];
}

/** Whether a program that knows schema.org alone may take the event as one. */
const isSaidToHappen = (event: Event): boolean =>
  event.polarity === "affirmed" && !event.auxiliary.includes("negation") && isOnRecord(event);

/** That somebody stands in a relation to somebody. */
export function toRelationNode(relation: Relation, scope: NodeScope): LinkedNode {
  const { iriOf } = scope;
  const iri = iriOf(relation.id);
  return withoutEmpty({
    "@id": iri,
    "@type": ["Claim", "Relation"],
    subject: iriOf(relation.subject),
    predicate: relation.predicate,
    object: iriOf(relation.object),
    role: relation.role,
    ...claimParts(relation, iri, scope),
  });
}

/** What all claims carry: evidence, voice, time, and how they were read. */
function claimParts(claim: Statement | Event | Relation, iri: string, scope: NodeScope) {
  const { iriOf } = scope;
  const { evidence, voice, polarity, time } = claim;
  return {
    evidence: toPassageNodes(evidence, `${iri}/evidence`, scope),
    appearance: [...new Set(evidence.map(({ article }) => iriOf(article)))],
    voice: iriOf(voice),
    polarity,
    time: time === null ? null : toTimeNode(time, `${iri}/time`, scope),
    ...toAssertionParts(claim, iri, scope),
  };
}
