import { readFilters, readParam, readWalk, toAddress } from "#web/ui/address.ts";
import type { Filters, SearchParams, Walk } from "#web/ui/address.ts";
import type { KnownParts } from "#web/ui/find-left-out.ts";

/** `in` is EDTF: the dates that the articles may be of. */
const FILTERS = ["entity", "year", "language", "publisher", "in"] as const;

export const ARTICLES_PARTS: KnownParts = {
  names: [...FILTERS, "page", "after"],
  sorts: ["newest", "oldest"],
};

/** What an address of the list of articles asks for. */
export type ArticlesRequest = Filters<(typeof FILTERS)[number]> &
  Walk & { readonly sort: "newest" | "oldest" };

export const readArticlesRequest = (params: SearchParams): ArticlesRequest => ({
  ...readFilters(params, FILTERS),
  ...readWalk(params),
  sort: readParam(params, "sort") === "oldest" ? "oldest" : "newest",
});

/** The address that asks for this, changed in some points. A changed list begins at its first page. */
export function toArticlesAddress(
  request: ArticlesRequest,
  changes: { readonly [name: string]: string | number | undefined },
): string {
  const { sort, page: _page, after: _after, ...filters } = request;
  return toAddress("/articles", {
    ...filters,
    sort: sort === "newest" ? undefined : sort,
    ...changes,
  });
}
