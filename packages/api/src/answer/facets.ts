import type { Facet } from "@onrecord/data";
import { z } from "zod";

/** The values that a list can be narrowed to, and how many each would leave. */
export const Facets = z
  .array(
    z.object({
      field: z.string(),
      values: z.array(z.object({ value: z.string(), label: z.string(), count: z.int() })),
    }),
  )
  .describe("The values that this can be narrowed to, and how many each would leave.");

/** A copy that may be handed out. */
export const toFacets = (facets: readonly Facet[]): z.infer<typeof Facets> =>
  facets
    .filter(({ values }) => values.length > 0)
    .map(({ field, values }) => ({ field, values: values.map((each) => ({ ...each })) }));
