import type { ClaimView, EventView, RelationView, StatementView } from "@onrecord/domain";
import {
  Basis,
  Certainty,
  citationOf,
  EventType,
  Manner,
  Polarity,
  Predicate,
  ReviewStatus,
} from "@onrecord/domain";
import { z } from "zod";
import { Evidence, toEvidence } from "./evidence.ts";
import { Link, toLink } from "./link.ts";
import { Time } from "./time.ts";

/** What the claims of every kind carry. None is without its evidence, and none without a voice. */
const claimFields = {
  id: z.string(),
  permalink: z.string().nullable().describe("The page of the article, at this claim."),
  article: Link.nullable().describe("The article that carries it."),
  voice: Link.describe("Whose word it is: the article's own, or the statement that asserts it."),
  saidBy: Link.nullable().describe(
    "Who asserts it, where a statement does and its speaker is known; null where the article does.",
  ),
  time: Time.nullable(),
  polarity: Polarity.describe("Whether it is said to be so or said not to be so."),
  basis: Basis.describe(
    "textual: the words say it; interpretive: they mean it; inferential: it follows from them.",
  ),
  certainty: Certainty.describe("How sure the reading is. Not how true it is."),
  reason: z.string().nullable().describe("The reasoning, where the words do not say it plainly."),
  status: ReviewStatus,
  evidence: z.array(Evidence).describe("The sentences that carry it, in the order of the text."),
  citation: z.string().describe("How to cite it, with its permalink."),
};

export const StatementAnswer = z
  .object({
    kind: z.literal("statement"),
    speaker: Link.nullable().describe("Who speaks; null where the text does not tell."),
    words: z.array(z.string()).describe("The words said; several where a cue breaks them."),
    manner: Manner.describe(
      "direct: whole sentences quoted; mixed: some words quoted; indirect: retold.",
    ),
    cue: z.string().nullable().describe("The words that say that somebody speaks."),
    addressees: z.array(Link),
    about: z.array(Link).describe("What the words are about, the most important first."),
    place: Link.nullable(),
    occasion: z.string().nullable(),
    ...claimFields,
  })
  .meta({ id: "Statement", description: "Who said what, to whom, in which words." });
export type StatementAnswer = z.infer<typeof StatementAnswer>;

export const EventAnswer = z
  .object({
    kind: z.literal("event"),
    type: EventType.describe("The type, a code of PLOVER."),
    label: z.string().describe("The type in plain English."),
    description: z.string(),
    actors: z.array(Link),
    recipients: z.array(Link),
    place: Link.nullable(),
    partOf: Link.nullable(),
    ...claimFields,
  })
  .meta({
    id: "Event",
    description: "Something that happened or is said to have happened, and who says so.",
  });
export type EventAnswer = z.infer<typeof EventAnswer>;

export const RelationAnswer = z
  .object({
    kind: z.literal("relation"),
    subject: Link,
    predicate: Predicate,
    label: z.string().describe("The predicate in plain English, from subject to object."),
    object: Link,
    role: z.string().nullable(),
    ...claimFields,
  })
  .meta({ id: "Relation", description: "How two entities stand to each other." });
export type RelationAnswer = z.infer<typeof RelationAnswer>;

export const toStatementAnswer = (view: StatementView, baseUrl: string): StatementAnswer => ({
  kind: "statement",
  speaker: view.speaker === null ? null : toLink(view.speaker, baseUrl),
  words: view.record.content.map(({ exact }) => exact),
  manner: view.record.manner,
  cue: view.cue,
  addressees: view.addressees.map((ref) => toLink(ref, baseUrl)),
  about: view.about.map((ref) => toLink(ref, baseUrl)),
  place: view.place === null ? null : toLink(view.place, baseUrl),
  occasion: view.occasion,
  ...toClaimFields(view, baseUrl),
});

export const toEventAnswer = (view: EventView, baseUrl: string): EventAnswer => ({
  kind: "event",
  type: view.record.type,
  label: view.label,
  description: view.record.description,
  actors: view.actors.map((ref) => toLink(ref, baseUrl)),
  recipients: view.recipients.map((ref) => toLink(ref, baseUrl)),
  place: view.place === null ? null : toLink(view.place, baseUrl),
  partOf: view.partOf === null ? null : toLink(view.partOf, baseUrl),
  ...toClaimFields(view, baseUrl),
});

export const toRelationAnswer = (view: RelationView, baseUrl: string): RelationAnswer => ({
  kind: "relation",
  subject: toLink(view.subject, baseUrl),
  predicate: view.record.predicate,
  label: view.label,
  object: toLink(view.object, baseUrl),
  role: view.record.role,
  ...toClaimFields(view, baseUrl),
});

export type ClaimAnswer = StatementAnswer | EventAnswer | RelationAnswer;

export function toClaimAnswer(view: ClaimView, baseUrl: string): ClaimAnswer {
  switch (view.kind) {
    case "statement":
      return toStatementAnswer(view, baseUrl);
    case "event":
      return toEventAnswer(view, baseUrl);
    case "relation":
      return toRelationAnswer(view, baseUrl);
  }
}

type ClaimFields = { readonly [F in keyof typeof claimFields]: z.infer<(typeof claimFields)[F]> };

function toClaimFields(view: ClaimView, baseUrl: string): ClaimFields {
  const { record, voice } = view;
  const saidBy = voice.kind === "statement" ? voice.speaker : null;
  return {
    id: record.id,
    permalink: view.address === null ? null : `${baseUrl}${view.address}`,
    article: view.article === null ? null : toLink(view.article, baseUrl),
    voice: toVoice(view, baseUrl),
    saidBy: saidBy === null ? null : toLink(saidBy, baseUrl),
    time: view.time,
    polarity: record.polarity,
    basis: record.basis,
    certainty: record.certainty,
    reason: record.reason,
    status: record.status,
    evidence: view.evidence.map((passage) => toEvidence(passage, baseUrl)),
    citation: citationOf(view, baseUrl).text,
  };
}

function toVoice({ voice, article }: ClaimView, baseUrl: string): Link {
  if (voice.kind === "statement") {
    const name = voice.speaker?.name ?? "somebody who is quoted";
    return toLink(
      { id: voice.statement, kind: "statement", name, address: voice.address },
      baseUrl,
    );
  }
  const name = article?.id === voice.article ? article.name : "the article";
  const address = article?.id === voice.article ? article.address : null;
  return toLink({ id: voice.article, kind: "article", name, address }, baseUrl);
}
