/**
 * Identifiers. Every record has one, of the form `kind/slug`, so that an id says what it names,
 * reads well in an address and diffs well in a file.
 */
import { z } from "zod";

const SLUG = "[a-z0-9]+(?:-[a-z0-9]+)*";

const slugId = (kind: string): z.ZodString =>
  z
    .string()
    .regex(new RegExp(`^${kind}/${SLUG}$`), { error: `must look like "${kind}/some-name"` });

/** An article's id: `article/` and the first 16 hex digits of the sha256 of its text's bytes. */
export const ArticleId = z
  .string()
  .regex(/^article\/[0-9a-f]{16}$/, { error: 'must look like "article/" and 16 hex digits' })
  .brand<"ArticleId">();
export type ArticleId = z.infer<typeof ArticleId>;

/** A person's id, such as `person/abdoulaye-diop`. */
export const PersonId = slugId("person").brand<"PersonId">();
export type PersonId = z.infer<typeof PersonId>;

/** An organization's id, such as `organization/malian-army`. */
export const OrganizationId = slugId("organization").brand<"OrganizationId">();
export type OrganizationId = z.infer<typeof OrganizationId>;

/** A place's id, such as `place/kidal`. */
export const PlaceId = slugId("place").brand<"PlaceId">();
export type PlaceId = z.infer<typeof PlaceId>;

/** The id of a person, an organization or a place: of whoever can speak, act or be spoken about. */
export const EntityId = z.union([PersonId, OrganizationId, PlaceId]);
export type EntityId = z.infer<typeof EntityId>;

/** A mention's id, such as `mention/aec4ca49b0d251b8-30-45`: article, start and end of its span. */
export const MentionId = slugId("mention").brand<"MentionId">();
export type MentionId = z.infer<typeof MentionId>;

/** The id of a time expression, such as `time/end-of-2023`. */
export const TimeExpressionId = slugId("time").brand<"TimeExpressionId">();
export type TimeExpressionId = z.infer<typeof TimeExpressionId>;

/** A statement's id. */
export const StatementId = slugId("statement").brand<"StatementId">();
export type StatementId = z.infer<typeof StatementId>;

/** An event's id. */
export const EventId = slugId("event").brand<"EventId">();
export type EventId = z.infer<typeof EventId>;

/** A relation's id. */
export const RelationId = slugId("relation").brand<"RelationId">();
export type RelationId = z.infer<typeof RelationId>;

/** The id of a statement, an event or a relation. */
export const ClaimId = z.union([StatementId, EventId, RelationId]);
export type ClaimId = z.infer<typeof ClaimId>;

/** The id of a source outside the articles, such as `source/country-codes`. */
export const SourceId = slugId("source").brand<"SourceId">();
export type SourceId = z.infer<typeof SourceId>;

/** The id of an acknowledgement: a known finding that is expected, with the reason. */
export const AcknowledgementId = slugId("acknowledgement").brand<"AcknowledgementId">();
export type AcknowledgementId = z.infer<typeof AcknowledgementId>;
