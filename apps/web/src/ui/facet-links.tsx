import type { ReactElement } from "react";
import type { FacetLink } from "./facet-list.tsx";
import { toGrouped } from "./grouped.ts";
import { SiteLink } from "./site-link.tsx";

/** The values of a facet. A list has a hundred of these links: nothing is kept for each. */
export const FacetLinks = ({ links }: { readonly links: readonly FacetLink[] }): ReactElement => (
  <ul className="facet-links">
    {links.map(({ label, count, href, chosen }) => (
      <li key={href}>
        <SiteLink href={href} still aria-current={chosen ? "true" : undefined}>
          {chosen ? <Chosen label={label} /> : label}
          <span>{toGrouped(count)}</span>
        </SiteLink>
      </li>
    ))}
  </ul>
);

const Chosen = ({ label }: { readonly label: string }): ReactElement => (
  <span>
    {label}
    <span className="font-normal text-soft"> · remove</span>
  </span>
);
