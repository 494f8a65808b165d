import { z } from "zod";
import { OrganizationId } from "../id.ts";
import { entityFields } from "./entity.ts";

/** What an organization is: a body with a name, or a group that acts as one. */
export const OrganizationType = z.enum([
  "government",
  "ministry",
  "armed-force",
  "armed-group",
  "military-operation",
  "mission",
  "international-organization",
  "party",
  "company",
  "media",
  "group",
]);
export type OrganizationType = z.infer<typeof OrganizationType>;

/** A body or a group of people that acts or speaks as one. */
export const Organization = z.strictObject({
  kind: z.literal("organization"),
  id: OrganizationId,
  type: OrganizationType,
  ...entityFields,
});
export type Organization = z.infer<typeof Organization>;
