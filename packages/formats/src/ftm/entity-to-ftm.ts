import type { Organization, OrganizationType, Person, Place, PlaceType } from "@onrecord/domain";
import { permalinkOf } from "../claim-words.ts";
import type { ExportOptions } from "../export-format.ts";
import { externalIdOf } from "../find-entity.ts";
import type { FtmEntity, FtmSchema } from "./ftm-entity.ts";
import { ftmEntity, ftmId } from "./ftm-entity.ts";

type Entity = Person | Organization | Place;

const ORGANIZATIONS: { readonly [T in OrganizationType]: FtmSchema } = {
  government: "PublicBody",
  ministry: "PublicBody",
  "armed-force": "PublicBody",
  "armed-group": "Organization",
  "military-operation": "Organization",
  mission: "Organization",
  "international-organization": "Organization",
  party: "Organization",
  company: "Company",
  media: "Organization",
  group: "Organization",
};

/** FollowTheMoney's levels of a territory; a region, a continent or a group of countries has none. */
const LEVELS: { readonly [T in PlaceType]?: string } = {
  country: "country",
  city: "locality",
  locality: "locality",
};

/** The schema that an entity is written in. */
export function ftmSchemaOf(entity: Entity): FtmSchema {
  if (entity.kind === "person") return "Person";
  return entity.kind === "place" ? "Territory" : ORGANIZATIONS[entity.type];
}

/** Whether an entity can take part in what FollowTheMoney keeps for people and organizations. */
export const isLegalEntity = (id: string): boolean => !id.startsWith("place/");

/**
 * A person, an organization or a place. One without a name is called by its description, since
 * FollowTheMoney wants a name, and has the keyword `unnamed`.
 */
export function entityToFtm(entity: Entity, options: ExportOptions): FtmEntity {
  const [first, ...others] = entity.names.map(({ text }) => text);
  const country = countryOf(entity);
  return ftmEntity(ftmId(entity.id), ftmSchemaOf(entity), {
    name: first ?? entity.description ?? entity.id,
    alias: others,
    description: entity.description,
    keywords: [
      first === undefined ? "unnamed" : undefined,
      entity.kind === "person" ? undefined : entity.type,
    ],
    wikidataId: externalIdOf(entity, "wikidata"),
    country,
    ...(entity.kind === "place" ? { level: LEVELS[entity.type], territoryCode: country } : {}),
    notes: entity.externalIds
      .filter(({ scheme }) => scheme === "geonames")
      .map(({ value }) => `GeoNames ${value}`),
    sourceUrl: permalinkOf(entity, options),
  });
}

/** The code of a country as FollowTheMoney writes it, in small letters; undefined for all else. */
export const countryOf = (entity: Entity): string | undefined =>
  externalIdOf(entity, "iso3166-1-alpha-2")?.toLowerCase();
