import type { ReactElement, ReactNode } from "react";
import type { FacetGroup } from "./facet-list.tsx";
import { pack } from "./packed.ts";
import { PackedFacets } from "./packed-facets.tsx";
import { toSent } from "./told-values.ts";
import { SortLinks } from "./sort-links.tsx";
import type { SortLink } from "./sort-links.tsx";

const toSentGroup = (group: FacetGroup): FacetGroup => ({
  ...group,
  links: toSent(group.field, group.links, ({ chosen }) => chosen),
});

/** The shape of every list: the filters at the side, how many there are and in which order above. */
export function ListLayout({
  facets,
  sorts,
  count,
  children,
}: {
  readonly facets: readonly FacetGroup[];
  readonly sorts: readonly SortLink[];
  /** How many there are, in words. */
  readonly count: ReactNode;
  readonly children: ReactNode;
}): ReactElement {
  const groups = facets.filter(({ links }) => links.length > 0);
  return (
    <div
      className={`grid gap-x-12 gap-y-4 ${groups.length === 0 ? "" : "md:grid-cols-[13rem_minmax(0,1fr)]"}`}
    >
      {groups.length === 0 ? null : <PackedFacets groups={pack(groups.map(toSentGroup))} />}
      <div className="min-w-0">
        <div className="flex flex-wrap items-baseline justify-between gap-x-8 gap-y-1 border-t border-ink pt-2">
          <p role="status" className="text-sm">
            {count}
          </p>
          <SortLinks links={sorts} />
        </div>
        {children}
      </div>
    </div>
  );
}
