import { z } from "zod";
import { EntityId, EventId, PlaceId } from "../id.ts";
import { claimFields, ClaimTime } from "./claim.ts";
import { AuxiliaryMode, EventContext, EventMode, EventType } from "./plover-codes.ts";

/** Something that happened or is said to have happened, coded with the PLOVER ontology. */
export const Event = z.strictObject({
  kind: z.literal("event"),
  id: EventId,
  type: EventType,
  modes: z.array(EventMode).default([]),
  contexts: z.array(EventContext).default([]),
  /** Whether it is past history, still to come, only supposed, or denied. */
  auxiliary: z.array(AuxiliaryMode).default([]),
  actors: z.array(EntityId),
  recipients: z.array(EntityId).default([]),
  place: PlaceId.nullable().default(null),
  time: ClaimTime.nullable().default(null),
  /** One line in plain words, in the language of the dataset. */
  description: z.string().min(1),
  /** The larger event that this one belongs to. */
  partOf: EventId.nullable().default(null),
  ...claimFields,
});
export type Event = z.infer<typeof Event>;
