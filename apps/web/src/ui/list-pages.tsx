import type { ReactElement } from "react";
import { toGrouped } from "./grouped.ts";
import { SiteLink } from "./site-link.tsx";

type ListPagesProps = {
  readonly total: number;
  /** Counted from 1. */
  readonly page: number;
  /** How many rows stand on a full page. */
  readonly size: number;
  /** How many stand on this one. */
  readonly shown: number;
  readonly firstHref: string;
  /** Null on the last page. */
  readonly nextHref: string | null;
};

/**
 * The way through a list that is paged by a word for each next page, and not by number: on to the
 * next, and back to the first. The way back by one is the browser's own. Nothing where one page is all.
 */
export function ListPages(props: ListPagesProps): ReactElement | null {
  const { total, page, size, shown, firstHref, nextHref } = props;
  if (nextHref === null && page === 1) return null;
  const before = (page - 1) * size;
  return (
    <nav
      aria-label="Pages"
      className="mt-8 flex flex-wrap gap-x-6 border-t border-hairline pt-3 text-sm print:hidden"
    >
      {page === 1 ? null : (
        <SiteLink href={firstHref} className="text-link">
          First page
        </SiteLink>
      )}
      <span className="text-soft">
        {toGrouped(before + 1)} to {toGrouped(before + shown)} of {toGrouped(total)}
      </span>
      {nextHref === null ? null : (
        <SiteLink href={nextHref} rel="next" className="text-link">
          Next page
        </SiteLink>
      )}
    </nav>
  );
}
