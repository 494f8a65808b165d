/** What a person can decide on the record, as it is sent and kept. */
import {
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
  PlaceId,
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

/**
 * What of a record is to be another. Which fields a kind has is in `FIELDS_OF_KIND`; spans are in the
 * record's own article, and become anchors.
 */
export const Correction = z
  .strictObject({
    /** Of a mention: whom the words name. */
    entity: EntityId,
    form: MentionForm,
    span: Span,
    /** Of a time expression. */
    edtf: z.string().min(1).nullable(),
    speaker: EntityId.nullable(),
    manner: Manner,
    /** The words that say that somebody speaks; null takes the cue away. */
    cue: Span.nullable(),
    cueSense: CueSense,
    content: spans,
    addressees: z.array(EntityId),
    about: z.array(z.union([EntityId, EventId, RelationId])),
    type: EventType,
    modes: z.array(EventMode),
    actors: z.array(EntityId),
    recipients: z.array(EntityId),
    place: PlaceId.nullable(),
    description: z.string().min(1),
    subject: EntityId,
    predicate: Predicate,
    object: EntityId,
    role: z.string().min(1).nullable(),
    time: ClaimTime.nullable(),
    evidence: spans,
    voice: Voice,
    polarity: Polarity,
    certainty: Certainty,
    reason: z.string().min(1).nullable(),
  })
  .partial();
export type Correction = z.infer<typeof Correction>;

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

/** A decision, told apart by its `action`. */
export const Decision = z.discriminatedUnion("action", [Accept, Reject, Reopen, Correct]);
export type Decision = z.infer<typeof Decision>;
