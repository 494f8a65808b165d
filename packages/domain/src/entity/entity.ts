/** What people, organizations and places have in common. */
import { z } from "zod";
import { SourceId } from "../id.ts";

/**
 * A name of an entity. A name that no article uses comes from outside and names its source; a name
 * read in an article needs none. `language` is a BCP 47 tag, null where it is not known.
 */
export const Name = z.strictObject({
  text: z.string().min(1),
  language: z.string().min(2).nullable().default(null),
  source: SourceId.nullable().default(null),
});
export type Name = z.infer<typeof Name>;

/** The registers whose identifiers an entity may carry. */
export const ExternalScheme = z.enum([
  "wikidata",
  "iso3166-1-alpha-2",
  "iso3166-1-alpha-3",
  "geonames",
]);
export type ExternalScheme = z.infer<typeof ExternalScheme>;

/** An entity's identifier in a register outside, always with the source in which it was seen. */
export const ExternalId = z.strictObject({
  scheme: ExternalScheme,
  value: z.string().min(1),
  source: SourceId.nullable().default(null),
});
export type ExternalId = z.infer<typeof ExternalId>;

/**
 * An entity may be unnamed: then `names` is empty and `description` says who or what it is, in the
 * article's words. The first name is the one to show.
 */
export const entityFields = {
  names: z.array(Name).default([]),
  description: z.string().min(1).nullable().default(null),
  externalIds: z.array(ExternalId).default([]),
};
