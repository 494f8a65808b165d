import { Act, Agent, Anchor, ArticleId } from "@onrecord/domain";
import { z } from "zod";

/**
 * A remark that somebody made on an article with a tool of theirs. It is no part of the record: a
 * note asserts nothing and is in no export of it. It stands beside the article for whoever works on it.
 */
export const Note = z.strictObject({
  article: ArticleId,
  /** The words that it is about; null where it is about the article as a whole. */
  anchor: Anchor.nullable(),
  /** Empty for a highlight without words. */
  text: z.string(),
  tags: z.array(z.string()),
  by: Agent.nullable(),
  at: Act.shape.at.nullable(),
  /** The id of the annotation that it was. */
  origin: z.string().nullable(),
});
export type Note = z.infer<typeof Note>;
