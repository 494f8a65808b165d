import { z } from "zod";
import { AcknowledgementId } from "../id.ts";
import { Anchor } from "../text/anchor.ts";

/**
 * A finding that is known and expected, with the reason. It covers the findings with this code at
 * exactly this passage (or, with `record`, at this record) and no other, so that a known defect
 * never hides a new one. One that covers nothing any more is itself a finding.
 */
export const Acknowledgement = z
  .strictObject({
    kind: z.literal("acknowledgement"),
    id: AcknowledgementId,
    /** A finding code, such as `text-encoding-artefact`. */
    code: z.string().min(1),
    anchor: Anchor.nullable().default(null),
    record: z.string().min(1).nullable().default(null),
    reason: z.string().min(1),
  })
  .refine((a) => (a.anchor === null) !== (a.record === null), {
    error: "must name either a passage (anchor) or a record, and not both",
  });
export type Acknowledgement = z.infer<typeof Acknowledgement>;
