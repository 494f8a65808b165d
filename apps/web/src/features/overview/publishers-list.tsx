import type { ReactElement } from "react";
import type { FacetValue } from "@onrecord/data";
import { toAddress } from "#web/ui/address.ts";
import { toGrouped } from "#web/ui/grouped.ts";
import { SiteLink } from "#web/ui/site-link.tsx";

/** Who published most of the articles, each count a link to what it counts. */
export function PublishersList({
  publishers,
}: {
  readonly publishers: readonly FacetValue[];
}): ReactElement {
  if (publishers.length === 0) {
    return <p className="text-soft">Of no article the publisher is known.</p>;
  }
  return (
    <ol>
      {publishers.map(({ value, label, count }) => (
        <li key={value}>
          <SiteLink
            href={toAddress("/articles", { publisher: value })}
            className="flex items-baseline justify-between gap-4 border-b border-hairline py-1.5 hover:text-accent"
          >
            <span>{label}</span>
            <span className="text-sm text-soft">{toGrouped(count)}</span>
          </SiteLink>
        </li>
      ))}
    </ol>
  );
}
