import type { SearchOrder } from "@onrecord/data";
import { readPage, readParam, toAddress } from "#web/ui/address.ts";
import type { SearchParams } from "#web/ui/address.ts";

/** How many hits stand on a page. */
export const HITS_PER_PAGE = 20;

/** The longest query that is asked for, in characters. */
export const LONGEST_QUERY = 1000;

/** What an address of the search page asks for. */
export type SearchPlace = {
  /** Empty where nothing is asked. */
  readonly text: string;
  readonly order: SearchOrder;
  /** Which page this is, for the reader; the hits on it follow from `after`. */
  readonly page: number;
  /** The word for this page that the page before gave; undefined on the first. */
  readonly after: string | undefined;
};

const ORDERS: readonly SearchOrder[] = ["relevance", "newest", "oldest"];

/** Reads an address. A page without its word is the first. */
export function readSearchPlace(params: SearchParams): SearchPlace {
  const sort = readParam(params, "sort");
  const after = readParam(params, "after");
  return {
    text: readParam(params, "q") ?? "",
    order: ORDERS.find((order) => order === sort) ?? "relevance",
    page: after === undefined ? 1 : readPage(params),
    after,
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
