import type { ExternalId, Name, Organization, Person, Place } from "@onrecord/domain";
import { toLanguageText } from "./language-text.ts";
import type { LinkedNode } from "./linked-node.ts";
import { withoutEmpty } from "./without-empty.ts";
import type { NodeScope } from "./node-scope.ts";
import type { NodeType } from "./vocabulary.ts";

/** A person, an organization or a place. */
export function toEntityNode(entity: Person | Organization | Place, scope: NodeScope): LinkedNode {
  const iri = scope.iriOf(entity.id);
  const [first, ...others] = entity.names.map(({ text, language }) =>
    toLanguageText(text, language),
  );
  return withoutEmpty({
    "@id": iri,
    "@type": typesOf(entity),
    ...("type" in entity ? { entityType: entity.type } : {}),
    ...(first === undefined ? {} : { name: first }),
    alternateName: others,
    ...(entity.description === null ? {} : { description: entity.description }),
    naming: namingsOf(entity.names, iri, scope),
    identifier: entity.externalIds.map((id, index) =>
      toIdentifier(id, `${iri}/identifier/${index + 1}`, scope),
    ),
    sameAs: entity.externalIds.flatMap(sameAs),
  });
}

function typesOf(entity: Person | Organization | Place): readonly NodeType[] {
  if (entity.kind === "person") return ["Person"];
  if (entity.kind === "place") return ["Place", ...(PLACE_TYPES[entity.type] ?? [])];
  return ["Organization", ...(ORGANIZATION_TYPES[entity.type] ?? [])];
}

/** The types of schema.org that say more, where one says just what ours says. */
const PLACE_TYPES: { readonly [T in Place["type"]]?: readonly NodeType[] } = {
  country: ["Country"],
  city: ["City"],
  continent: ["Continent"],
};
const ORGANIZATION_TYPES: { readonly [T in Organization["type"]]?: readonly NodeType[] } = {
  government: ["GovernmentOrganization"],
  ministry: ["GovernmentOrganization"],
  media: ["NewsMediaOrganization"],
};

/** The names that come from outside the articles, each with its source. */
const namingsOf = (names: readonly Name[], iri: string, scope: NodeScope): readonly LinkedNode[] =>
  names.flatMap(({ text, language, source }, index) =>
    source === null
      ? []
      : [
          {
            "@id": `${iri}/name/${index + 1}`,
            "@type": ["Naming"] as const,
            name: toLanguageText(text, language),
            citation: scope.iriOf(source),
          },
        ],
  );

const toIdentifier = (
  { scheme, value, source }: ExternalId,
  iri: string,
  scope: NodeScope,
): LinkedNode => ({
  "@id": iri,
  "@type": ["PropertyValue"],
  propertyID: scheme,
  value,
  ...(source === null ? {} : { citation: scope.iriOf(source) }),
});

/** The entity under the name that a register gives it on the web. */
function sameAs({ scheme, value }: ExternalId): readonly string[] {
  if (scheme === "wikidata" && /^Q\d+$/.test(value))
    return [`http://www.wikidata.org/entity/${value}`];
  if (scheme === "geonames" && /^\d+$/.test(value)) return [`https://sws.geonames.org/${value}/`];
  return [];
}
