import { toAddress } from "#web/ui/address.ts";

/** How many hits stand on a page. */
export const HITS_PER_PAGE = 20;

/** The address of a search. */
export const toSearchAddress = (query: string, page = 1): string =>
  toAddress("/search", { q: query, page: page === 1 ? undefined : page });

/** What to ask the archive for. */
export const toSearchRequest = (text: string, page: number) => ({
  text: text.slice(0, 1000),
  limit: HITS_PER_PAGE,
  offset: (Math.min(page, 500) - 1) * HITS_PER_PAGE,
});
