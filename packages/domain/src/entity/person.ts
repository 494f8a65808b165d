import { z } from "zod";
import { PersonId } from "../id.ts";
import { entityFields } from "./entity.ts";

/** A human being. Offices are not kept here: they are relations, each with its evidence. */
export const Person = z.strictObject({
  kind: z.literal("person"),
  id: PersonId,
  ...entityFields,
});
export type Person = z.infer<typeof Person>;
