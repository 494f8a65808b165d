import type { EntityRef } from "@onrecord/domain";
import type { ReactElement } from "react";
import { SiteLink } from "./site-link.tsx";

/** How a name is underlined, everywhere: solid for a person, dashed for an organization, dotted for a place. */
const UNDERLINE: { readonly [K in EntityRef["kind"]]: string } = {
  person: "name-person",
  organization: "name-organization",
  place: "name-place",
};

/** An entity as a link. One that nobody names is greyed: the words only describe it. */
export function EntityName({ entity }: { readonly entity: EntityRef }): ReactElement {
  const underline = UNDERLINE[entity.kind];
  return (
    <SiteLink href={entity.address} className={entity.named ? underline : `${underline} text-soft`}>
      {entity.name}
    </SiteLink>
  );
}
