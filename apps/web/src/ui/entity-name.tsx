import Link from "next/link";
import type { EntityRef } from "@onrecord/domain";
import type { ReactElement } from "react";

/** How a name is underlined, everywhere: solid for a person, dashed for an organization, dotted for a place. */
const UNDERLINE: { readonly [K in EntityRef["kind"]]: string } = {
  person: "decoration-person decoration-solid",
  organization: "decoration-organization decoration-dashed",
  place: "decoration-place decoration-dotted",
};

/** An entity as a link. One that nobody names is greyed: the words only describe it. */
export function EntityName({ entity }: { readonly entity: EntityRef }): ReactElement {
  return (
    <Link
      prefetch={false}
      href={entity.address}
      className={`underline decoration-[1.25px] underline-offset-[0.2em] hover:text-accent ${UNDERLINE[entity.kind]} ${entity.named ? "" : "text-soft"}`}
    >
      {entity.name}
    </Link>
  );
}
