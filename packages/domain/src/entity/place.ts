import { z } from "zod";
import { PlaceId } from "../id.ts";
import { entityFields } from "./entity.ts";

/** What a place is. A `country` can also act and speak: "Russia keeps its commitments". */
export const PlaceType = z.enum([
  "continent",
  "country",
  "region",
  "city",
  "locality",
  "country-group",
]);
export type PlaceType = z.infer<typeof PlaceType>;

/** A place, from a locality to a continent; a country stands for the state and its people too. */
export const Place = z.strictObject({
  kind: z.literal("place"),
  id: PlaceId,
  type: PlaceType,
  ...entityFields,
});
export type Place = z.infer<typeof Place>;
