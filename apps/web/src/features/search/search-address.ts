import type { SearchOrder } from "@onrecord/data";
import { readParam, readWalk, toAddress } from "#web/ui/address.ts";
import type { SearchParams, Walk } from "#web/ui/address.ts";
import type { KnownParts } from "#web/ui/find-left-out.ts";

/** How many hits stand on a page. */
export const HITS_PER_PAGE = 20;

/** The longest query that is asked for, in characters. */
export const LONGEST_QUERY = 1000;

/** What an address of the search page asks for. */
export type SearchPlace = Walk & {
  /** Empty where nothing is asked. */
  readonly text: string;
  readonly order: SearchOrder;
};

const ORDERS: readonly SearchOrder[] = ["relevance", "newest", "oldest"];

export const SEARCH_PARTS: KnownParts = { names: ["q", "page", "after"], sorts: ORDERS };

/** Reads an address. A page without its word is the first. */
export function readSearchPlace(params: SearchParams): SearchPlace {
  const sort = readParam(params, "sort");
  return {
    text: readParam(params, "q") ?? "",
    order: ORDERS.find((order) => order === sort) ?? "relevance",
    ...readWalk(params),
  };
}

/** The address of a search, from its first page on. */
export const toSearchAddress = (query: string, order: SearchOrder = "relevance"): string =>
  toAddress("/search", { q: query, sort: order === "relevance" ? undefined : order });

/** The address of the page that follows. */
export const toNextAddress = ({ text, order, page }: SearchPlace, after: string): string =>
  toAddress("/search", {
    q: text,
    sort: order === "relevance" ? undefined : order,
    page: page + 1,
    after,
  });

/** What to ask the archive for. */
export const toSearchRequest = ({ text, order, after }: SearchPlace) => ({
  text: text.slice(0, LONGEST_QUERY),
  limit: HITS_PER_PAGE,
  order,
  after,
});
