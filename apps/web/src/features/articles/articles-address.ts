import { readPage, readParam, toAddress } from "#web/ui/address.ts";
import type { SearchParams } from "#web/ui/address.ts";

/** What an address of the list of articles asks for. */
export type ArticlesRequest = {
  readonly entity?: string | undefined;
  readonly year?: string | undefined;
  readonly language?: string | undefined;
  readonly sort: "newest" | "oldest";
  readonly page: number;
};

export const readArticlesRequest = (params: SearchParams): ArticlesRequest => ({
  entity: readParam(params, "entity"),
  year: readParam(params, "year"),
  language: readParam(params, "language"),
  sort: readParam(params, "sort") === "oldest" ? "oldest" : "newest",
  page: readPage(params),
});

/** The address that asks for this, changed in some points. A changed list begins at its first page. */
export function toArticlesAddress(
  request: ArticlesRequest,
  changes: { readonly [name: string]: string | number | undefined },
): string {
  const { sort, page: _page, ...filters } = request;
  return toAddress("/articles", {
    ...filters,
    sort: sort === "newest" ? undefined : sort,
    ...changes,
  });
}
