import type { ReactElement } from "react";
import { FacetLinks } from "./facet-links.tsx";
import { isTold } from "./told-values.ts";

/** A value that a list can be narrowed to. Following `href` chooses it, or lets go of it when it is chosen. */
export type FacetLink = {
  readonly label: string;
  readonly count: number;
  readonly href: string;
  readonly chosen: boolean;
};

export type FacetGroup = {
  readonly field: string;
  readonly label: string;
  readonly links: readonly FacetLink[];
};

/** How many values of a group are seen at once; the others are behind “more”. */
const SHOWN = 7;

/** What a list can be narrowed to, as links: beside the list on a wide page, folded above it on a narrow one. */
export function FacetList({ groups }: { readonly groups: readonly FacetGroup[] }): ReactElement {
  const chosen = groups.flatMap(({ links }) => links).filter((link) => link.chosen).length;
  return (
    <details className="border-b border-hairline pb-2 md:border-0 md:pb-0 md:details-content:[content-visibility:visible] print:hidden">
      <summary className="py-2 text-sm font-semibold md:hidden">
        Filter{chosen === 0 ? "" : ` (${chosen})`}
      </summary>
      <nav aria-label="Filters" className="grid gap-x-8 gap-y-5 pb-3 sm:grid-cols-2 md:grid-cols-1">
        {groups.map((group) => (
          <Group key={group.field} group={group} />
        ))}
      </nav>
    </details>
  );
}

function Group({ group: { field, label, links } }: { readonly group: FacetGroup }): ReactElement {
  const id = `facet-${field}`;
  const first = links.filter((link, index) => index < SHOWN || link.chosen);
  const others = links.filter((link) => !first.includes(link));
  const rest = others.filter((_, index) => isTold(field, index + first.length));
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="label border-t border-hairline pt-1.5 pb-1">
        {label}
      </h2>
      <FacetLinks links={first} />
      {rest.length === 0 ? null : (
        <details>
          <summary className="list-none py-0.5 text-sm text-soft underline decoration-hairline hover:text-accent">
            {rest.length} more
          </summary>
          <FacetLinks links={rest} />
          {rest.length === others.length ? null : (
            <p className="py-0.5 text-sm text-soft">
              These are the most frequent; there are others.
            </p>
          )}
        </details>
      )}
    </section>
  );
}
