import { z } from "zod";
import { assertionFields } from "../claim/claim.ts";
import { EntityId, MentionId } from "../id.ts";
import { Anchor } from "./anchor.ts";

/**
 * How words name an entity: by `name`; by `description` ("the head of Russian diplomacy"); by
 * `pronoun` ("he", "its", "we"); by `metonym` ("Moscow" for the Russian government); or by
 * `demonym`, an adjective of nationality ("Malian") that points to the country.
 */
export const MentionForm = z.enum(["name", "description", "pronoun", "metonym", "demonym"]);
export type MentionForm = z.infer<typeof MentionForm>;

/** A passage that names an entity. Mentions may nest and never cross. */
export const Mention = z.strictObject({
  kind: z.literal("mention"),
  id: MentionId,
  entity: EntityId,
  form: MentionForm,
  anchor: Anchor,
  ...assertionFields,
});
export type Mention = z.infer<typeof Mention>;
