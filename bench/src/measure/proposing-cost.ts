/** What a measurement of proposing is asked for, and what it answers: JSON between two processes. */
import { z } from "zod";

/** What is asked for, as JSON on the command line. */
export const ProposingTask = z.object({
  articles: z.int().positive(),
  /** JSON Lines with `text` and `date`; null for made-up articles. */
  file: z.string().nullable(),
  /** Whether all records stay in memory until the end. */
  keep: z.boolean(),
});
export type ProposingTask = z.infer<typeof ProposingTask>;

/** What it took, as JSON on stdout. */
export const ProposingCost = z.object({
  articles: z.number(),
  words: z.number(),
  records: z.number(),
  /** Of the processor, in the program and in the system for it. */
  seconds: z.number(),
  /** Megabytes: the most that the process had, and what it had before the first article. */
  peak: z.number(),
  before: z.number(),
});
export type ProposingCost = z.infer<typeof ProposingCost>;
