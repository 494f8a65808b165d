import { z } from "zod";
import { EntityId, EventId, PlaceId, RelationId, StatementId } from "../id.ts";
import { Anchor } from "../text/anchor.ts";
import { claimFields, ClaimTime } from "./claim.ts";

/**
 * How words are given: `direct`, a whole sentence in quotation marks; `indirect`, retold without
 * any; `mixed`, quoted words inside a sentence of the article.
 */
export const Manner = z.enum(["direct", "indirect", "mixed"]);
export type Manner = z.infer<typeof Manner>;

/** What a cue says about the speech: the sense of the verb, whatever verb it is. */
export const CueSense = z.enum([
  "said",
  "stressed",
  "confirmed",
  "assured",
  "argued",
  "announced",
  "welcomed",
  "thanked",
  "repeated",
  "cited",
  "according-to",
  "asked",
  "promised",
  "denied",
  "accused",
  "warned",
]);
export type CueSense = z.infer<typeof CueSense>;

/** The words that say that somebody speaks ("underlined", "according to"), and their sense. */
export const Cue = z.strictObject({ anchor: Anchor, sense: CueSense });
export type Cue = z.infer<typeof Cue>;

/** Who said what, to whom, in which words. */
export const Statement = z.strictObject({
  kind: z.literal("statement"),
  id: StatementId,
  /** Who speaks; null where the text does not tell. */
  speaker: EntityId.nullable(),
  cue: Cue.nullable().default(null),
  manner: Manner,
  /** The words said, without their quotation marks; several where a cue breaks them. */
  content: z.array(Anchor).min(1),
  addressees: z.array(EntityId).default([]),
  /** What the words are about, in the order of importance. */
  about: z.array(z.union([EntityId, EventId, RelationId])).default([]),
  time: ClaimTime.nullable().default(null),
  place: PlaceId.nullable().default(null),
  /** The words that name the occasion, such as "a press conference". */
  occasion: Anchor.nullable().default(null),
  ...claimFields,
});
export type Statement = z.infer<typeof Statement>;
