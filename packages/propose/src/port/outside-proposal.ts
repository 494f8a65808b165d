/**
 * What a proposer from outside returns about one article: words, and what they are taken for. A
 * language model answers in this shape; other services are brought into it.
 */
import { CueSense, ENTITY_KINDS, EventType, Manner, MentionForm } from "@onrecord/domain";
import { z } from "zod";

const confidence = z.number().min(0).max(1).nullish();

/** Words of the article, exactly as they stand there, and what tells them from the same words elsewhere. */
const words = {
  exact: z.string().min(1).max(5000),
  /** The words right before and right after, exactly. */
  prefix: z.string().max(400).nullish(),
  suffix: z.string().max(400).nullish(),
  /** Where they stand, in UTF-16 code units. A hint: the words decide. */
  start: z.int().nonnegative().nullish(),
  end: z.int().nonnegative().nullish(),
};

export const OutsideWords = z.object(words);
export type OutsideWords = z.infer<typeof OutsideWords>;

const ref = z.string().min(1).max(200);

export const OutsideMention = z.object({
  ...words,
  form: MentionForm,
  /** The words mean this entity wherever the article has them. Heard for names and nationalities. */
  everywhere: z.boolean().nullish(),
  confidence,
});
export type OutsideMention = z.infer<typeof OutsideMention>;

export const OutsideEntity = z.object({
  /** What the rest of the answer calls it; null where each mention stands for itself. */
  ref: ref.nullish(),
  kind: z.enum(ENTITY_KINDS),
  mentions: z.array(z.unknown()).min(1),
});
export type OutsideEntity = z.infer<typeof OutsideEntity>;

export const OutsideStatement = z.object({
  speaker: ref.nullish(),
  addressee: ref.nullish(),
  manner: Manner,
  /** The words said; several where the cue breaks them. */
  content: z.array(OutsideWords).min(1).max(20),
  cue: OutsideWords.extend({ sense: CueSense }).nullish(),
  confidence,
});
export type OutsideStatement = z.infer<typeof OutsideStatement>;

export const OutsideTime = z.object({ ...words, edtf: z.string().max(60).nullish(), confidence });
export type OutsideTime = z.infer<typeof OutsideTime>;

export const OutsideEvent = z.object({
  /** The words that carry the event. */
  ...words,
  type: EventType,
  actors: z.array(ref).max(20),
  recipients: z.array(ref).max(20).nullish(),
  place: ref.nullish(),
  future: z.boolean().nullish(),
  negated: z.boolean().nullish(),
  supposed: z.boolean().nullish(),
  confidence,
});
export type OutsideEvent = z.infer<typeof OutsideEvent>;

/** An answer as it comes: its lists are looked at item by item, so that one bad item spoils no other. */
export const OutsideProposal = z.object({
  entities: z.array(z.unknown()).nullish(),
  statements: z.array(z.unknown()).nullish(),
  times: z.array(z.unknown()).nullish(),
  events: z.array(z.unknown()).nullish(),
});
export type OutsideProposal = z.infer<typeof OutsideProposal>;

/** More of one kind in one article is a machine that has lost its way. Mentions count over all entities. */
export const MOST_ITEMS = 2000;
