import type { ReactElement } from "react";

export const SEARCH_FIELD = "site-search";

/**
 * The search field of every page that has none of its own (`data-main-search`). It is a plain form,
 * and works before any script has run.
 */
export function SearchField({ className }: { readonly className?: string }): ReactElement {
  return (
    <form action="/search" role="search" className={`masthead-search ${className ?? ""}`}>
      <label htmlFor={SEARCH_FIELD} className="sr-only">
        Search the record
      </label>
      <input
        id={SEARCH_FIELD}
        name="q"
        type="search"
        autoComplete="off"
        placeholder="Search the record"
        aria-keyshortcuts="/"
        className="w-full border-b border-soft bg-transparent py-1.5 text-base placeholder:text-soft hover:border-ink focus:border-accent focus:outline-none focus-visible:outline-2"
      />
    </form>
  );
}
