/** What a person can decide on the record, as it is sent and kept. */
import {
  ArticleId,
  Certainty,
  ClaimId,
  ClaimTime,
  CueSense,
  EntityId,
  EventId,
  EventMode,
  EventType,
  Manner,
  MentionForm,
  MentionId,
  OrganizationType,
  PlaceId,
  PlaceType,
  Polarity,
  Predicate,
  RelationId,
  Span,
  TimeExpressionId,
  Voice,
} from "@onrecord/domain";
import { z } from "zod";

/** The id of what is reviewed: a mention, a time expression or a claim. */
export const ReviewedId = z.union([MentionId, TimeExpressionId, ClaimId]);
export type ReviewedId = z.infer<typeof ReviewedId>;

/** At most so many records are decided on at once; a merge touches as many as refer to the entity. */
export const MOST_AT_ONCE = 5000;

const ids = z.array(ReviewedId).min(1).max(MOST_AT_ONCE);

/** Words of one article, as spans; at least one. */
const spans = z.array(Span).min(1).max(50);

const name = z.string().trim().min(1).max(200);

/** An entity that the decision makes. Its name must be read where it is mentioned, else it is a description. */
export const NewEntity = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("person"), name }),
  z.strictObject({
    kind: z.literal("organization"),
    name,
    type: OrganizationType.default("group"),
  }),
  z.strictObject({ kind: z.literal("place"), name, type: PlaceType.default("locality") }),
]);
export type NewEntity = z.infer<typeof NewEntity>;

/** An entity that is there, by its id, or a new one. */
export const EntityChoice = z.union([EntityId, NewEntity]);
export type EntityChoice = z.infer<typeof EntityChoice>;

const PlaceChoice = z.union([PlaceId, NewEntity]);
const AboutChoice = z.union([EntityId, EventId, RelationId, NewEntity]);

/** The parts of a statement, an event and a relation that can be chosen. */
const statementParts = {
  speaker: EntityChoice.nullable(),
  manner: Manner,
  /** The words that say that somebody speaks; null takes the cue away. */
  cue: Span.nullable(),
  cueSense: CueSense,
  content: spans,
  addressees: z.array(EntityChoice),
  about: z.array(AboutChoice),
};
const eventParts = {
  type: EventType,
  modes: z.array(EventMode),
  actors: z.array(EntityChoice),
  recipients: z.array(EntityChoice),
  place: PlaceChoice.nullable(),
  description: z.string().trim().min(1),
};
const relationParts = {
  subject: EntityChoice,
  predicate: Predicate,
  object: EntityChoice,
  role: z.string().trim().min(1).nullable(),
};

/**
 * What of a record is to be another. Which fields a kind has is in `fieldsOf`; spans are in the
 * record's own article, and become anchors.
 */
export const Correction = z
  .strictObject({
    /** Of a mention: whom the words name. */
    entity: EntityChoice,
    form: MentionForm,
    span: Span,
    /** Of a time expression. */
    edtf: z.string().min(1).nullable(),
    ...statementParts,
    ...eventParts,
    ...relationParts,
    time: ClaimTime.nullable(),
    evidence: spans,
    voice: Voice,
    polarity: Polarity,
    certainty: Certainty,
    reason: z.string().trim().min(1).nullable(),
  })
  .partial();
export type Correction = z.infer<typeof Correction>;

const article = { article: ArticleId };

/**
 * A record by hand: what a program missed. Words are spans in the article. A statement's evidence is
 * the sentences of its words and its cue, if nothing else is said.
 */
export const AddedRecord = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("mention"),
    ...article,
    span: Span,
    entity: EntityChoice,
    form: MentionForm.default("name"),
  }),
  z.strictObject({
    kind: z.literal("time"),
    ...article,
    span: Span,
    edtf: z.string().min(1).nullable(),
  }),
  z.strictObject({
    kind: z.literal("statement"),
    ...article,
    ...statementParts,
    cue: Span.nullable().default(null),
    cueSense: CueSense.default("said"),
    addressees: z.array(EntityChoice).default([]),
    about: z.array(AboutChoice).default([]),
    evidence: spans.optional(),
  }),
  z.strictObject({
    kind: z.literal("event"),
    ...article,
    ...eventParts,
    modes: z.array(EventMode).default([]),
    recipients: z.array(EntityChoice).default([]),
    place: PlaceChoice.nullable().default(null),
    time: ClaimTime.nullable().default(null),
    evidence: spans,
  }),
  z.strictObject({
    kind: z.literal("relation"),
    ...article,
    ...relationParts,
    role: z.string().trim().min(1).nullable().default(null),
    evidence: spans,
  }),
]);
export type AddedRecord = z.infer<typeof AddedRecord>;

export const Accept = z.strictObject({ action: z.literal("accept"), ids });
export const Reject = z.strictObject({
  action: z.literal("reject"),
  ids,
  reason: z.string().trim().min(1).max(500).optional(),
});
export const Reopen = z.strictObject({ action: z.literal("reopen"), ids });
export const Correct = z.strictObject({
  action: z.literal("correct"),
  id: ReviewedId,
  change: Correction,
  /** Whether the corrected record is accepted as well. */
  accept: z.boolean().default(true),
});
export const Split = z.strictObject({
  action: z.literal("split"),
  id: ReviewedId,
  /** Where in the article's text the second record begins. */
  at: z.int().nonnegative(),
});
export const Join = z.strictObject({
  action: z.literal("join"),
  ids: z.array(ReviewedId).min(2).max(50),
});
export const Add = z.strictObject({ action: z.literal("add"), record: AddedRecord });
export const MergeEntities = z.strictObject({
  action: z.literal("merge-entities"),
  from: z.array(EntityId).min(1).max(100),
  into: EntityId,
});
export const SplitEntity = z.strictObject({
  action: z.literal("split-entity"),
  id: EntityId,
  /** The mentions and claims that belong to the other one. */
  moved: ids,
  to: EntityChoice,
});

/** A decision, told apart by its `action`. */
export const Decision = z.discriminatedUnion("action", [
  Accept,
  Reject,
  Reopen,
  Correct,
  Split,
  Join,
  Add,
  MergeEntities,
  SplitEntity,
]);
export type Decision = z.infer<typeof Decision>;

/** The decision of an action. */
export type DecisionOf<A extends Decision["action"]> = Extract<Decision, { readonly action: A }>;
