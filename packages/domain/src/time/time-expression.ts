import { z } from "zod";
import { assertionFields } from "../claim/claim.ts";
import { TimeExpressionId } from "../id.ts";
import { Anchor } from "../text/anchor.ts";

/**
 * Words that say when, and what they were resolved to: an EDTF level 1 string, or null where they
 * are vague ("in recent years") and must stay so. `reason` tells how they were resolved.
 */
export const TimeExpression = z.strictObject({
  kind: z.literal("time"),
  id: TimeExpressionId,
  anchor: Anchor,
  edtf: z.string().min(1).nullable(),
  ...assertionFields,
});
export type TimeExpression = z.infer<typeof TimeExpression>;
