import type { ReactElement } from "react";
import { EntityName } from "#web/ui/entity-name.tsx";
import { toAddress } from "#web/ui/address.ts";
import { SiteLink } from "#web/ui/site-link.tsx";
import type { Speaker } from "./overview-data.ts";

/** Who speaks, with a bar as long as they speak often; the number leads to what they said. */
export function SpeakersList({
  speakers,
}: {
  readonly speakers: readonly Speaker[];
}): ReactElement {
  const most = Math.max(1, ...speakers.map(({ statements }) => statements));
  return (
    <ol className="space-y-3">
      {speakers.map(({ entity, statements }) => (
        <li key={entity.id}>
          <p className="flex items-baseline justify-between gap-4">
            <EntityName entity={entity} />
            <SiteLink
              href={toAddress("/statements", { speaker: entity.id })}
              className="text-sm text-link"
            >
              {statements} <span className="sr-only">of {entity.name}’s </span>
              {statements === 1 ? "statement" : "statements"}
            </SiteLink>
          </p>
          <svg aria-hidden width="100%" height="6" className="mt-1 fill-statement">
            <rect width={`${(statements / most) * 100}%`} height="6" />
          </svg>
        </li>
      ))}
    </ol>
  );
}
