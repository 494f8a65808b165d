import { z } from "zod";
import { SourceId } from "../id.ts";

/** Where a fact from outside the articles was seen. */
export const Source = z.strictObject({
  kind: z.literal("source"),
  id: SourceId,
  title: z.string().min(1),
  /** Where in it: a file, a page, an edition. */
  locator: z.string().min(1).nullable().default(null),
  url: z.url().nullable().default(null),
  licence: z.string().min(1).nullable().default(null),
  /** What to know before trusting it. */
  note: z.string().min(1).nullable().default(null),
});
export type Source = z.infer<typeof Source>;
