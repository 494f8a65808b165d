import Link from "next/link";
import type { ReactElement } from "react";

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
  const rest = links.filter((link) => !first.includes(link));
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="label border-t border-hairline pt-1.5 pb-1">
        {label}
      </h2>
      <Links links={first} />
      {rest.length === 0 ? null : (
        <details>
          <summary className="list-none py-0.5 text-sm text-soft underline decoration-hairline hover:text-accent">
            {rest.length} more
          </summary>
          <Links links={rest} />
        </details>
      )}
    </section>
  );
}

function Links({ links }: { readonly links: readonly FacetLink[] }): ReactElement {
  return (
    <ul className="text-sm">
      {links.map(({ label, count, href, chosen }) => (
        <li key={href}>
          <Link
            href={href}
            scroll={false}
            prefetch={false}
            aria-current={chosen ? "true" : undefined}
            className="group flex items-baseline justify-between gap-3 py-0.5 hover:text-accent aria-[current]:font-semibold"
          >
            <span>
              {label}
              {chosen ? <span className="font-normal text-soft"> · remove</span> : null}
            </span>
            <span className="text-soft">{count.toLocaleString("en")}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
