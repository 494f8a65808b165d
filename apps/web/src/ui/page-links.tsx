import type { ReactElement } from "react";
import { SiteLink } from "./site-link.tsx";

/** The way through a list that is longer than a page; nothing where it is not. */
export function PageLinks({
  page,
  pages,
  toHref,
}: {
  readonly page: number;
  readonly pages: number;
  readonly toHref: (page: number) => string;
}): ReactElement | null {
  if (pages < 2) return null;
  return (
    <nav
      aria-label="Pages"
      className="mt-8 flex gap-6 border-t border-hairline pt-3 text-sm print:hidden"
    >
      {page > 1 ? (
        <SiteLink href={toHref(page - 1)} rel="prev" className="text-link">
          Previous page
        </SiteLink>
      ) : null}
      <span className="text-soft">
        Page {page} of {pages}
      </span>
      {page < pages ? (
        <SiteLink href={toHref(page + 1)} rel="next" className="text-link">
          Next page
        </SiteLink>
      ) : null}
    </nav>
  );
}
