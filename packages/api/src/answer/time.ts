import { Basis } from "@onrecord/domain";
import { z } from "zod";

/** A date: the words it was read from, what it was resolved to, and how. */
export const Time = z
  .object({
    edtf: z.string().nullable().describe("ISO 8601-2 (EDTF); null where it is not known."),
    label: z.string().nullable().describe("The date in words, such as “28 February 2024”."),
    words: z.string().nullable().describe("The article's words, where there are any."),
    earliest: z.string().nullable().describe("First day that it can mean, ISO 8601."),
    latest: z.string().nullable().describe("Last day that it can mean, ISO 8601."),
    approximate: z.boolean(),
    uncertain: z.boolean(),
    basis: Basis.describe("How it comes out of the text."),
    reason: z.string().nullable().describe("The reasoning, where it was worked out."),
  })
  .meta({ id: "Time", description: "A date, the words it was read from, and how." });
