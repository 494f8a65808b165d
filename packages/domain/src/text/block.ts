import { z } from "zod";

/** What a block of an article is. */
export const BlockRole = z.enum([
  "headline",
  "dateline",
  "lead",
  "paragraph",
  "cross-heading",
  "caption",
]);
export type BlockRole = z.infer<typeof BlockRole>;

/**
 * A part of an article's text as the reader sees it. Blocks tile the text: they stand in order,
 * none overlaps another, and whatever lies before, between and after them is white space.
 */
export const Block = z
  .strictObject({
    role: BlockRole,
    start: z.int().nonnegative(),
    end: z.int().nonnegative(),
  })
  .refine((block) => block.start < block.end, { error: "must end after it starts", path: ["end"] });
export type Block = z.infer<typeof Block>;
