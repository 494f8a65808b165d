import { z } from "zod";
import { EntityId, RelationId } from "../id.ts";
import { claimFields, ClaimTime } from "./claim.ts";
import { Predicate } from "./predicates.ts";

/** How two entities stand to each other: an office held, a membership, where a place lies. */
export const Relation = z.strictObject({
  kind: z.literal("relation"),
  id: RelationId,
  subject: EntityId,
  predicate: Predicate,
  object: EntityId,
  /** The office or the role in the article's words ("head of diplomacy"), where there is one. */
  role: z.string().min(1).nullable().default(null),
  time: ClaimTime.nullable().default(null),
  ...claimFields,
});
export type Relation = z.infer<typeof Relation>;
