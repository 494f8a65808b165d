import type { ReactElement } from "react";
import { SiteLink } from "./site-link.tsx";

/** An order that a list can be put into. */
export type SortLink = { readonly label: string; readonly href: string; readonly chosen: boolean };

/** The orders of a list, as links; the one that it is in is said. Nothing where there is one alone. */
export function SortLinks({ links }: { readonly links: readonly SortLink[] }): ReactElement | null {
  if (links.length === 0) return null;
  return (
    <p className="flex flex-wrap gap-x-3 text-sm text-soft print:hidden">
      <span>Sorted by</span>
      {links.map(({ label, href, chosen }) =>
        chosen ? (
          <span key={href} className="font-semibold text-ink">
            {label}
          </span>
        ) : (
          <SiteLink key={href} href={href} still className="text-link">
            {label}
          </SiteLink>
        ),
      )}
    </p>
  );
}
