import { readPage, readParam, toAddress } from "#web/ui/address.ts";
import type { SearchParams } from "#web/ui/address.ts";

/** What an address of the list of articles asks for. */
export type ArticlesRequest = {
  readonly entity?: string | undefined;
  readonly year?: string | undefined;
  readonly language?: string | undefined;
  readonly publisher?: string | undefined;
  /** EDTF: the dates that the articles may be of. */
  readonly in?: string | undefined;
  readonly sort: "newest" | "oldest";
  /** Which page this is, for the reader; the rows on it follow from `after`. */
  readonly page: number;
  /** The word for this page that the page before gave; undefined on the first. */
  readonly after?: string | undefined;
};

export function readArticlesRequest(params: SearchParams): ArticlesRequest {
  const after = readParam(params, "after");
  return {
    entity: readParam(params, "entity"),
    year: readParam(params, "year"),
    language: readParam(params, "language"),
    publisher: readParam(params, "publisher"),
    in: readParam(params, "in"),
    sort: readParam(params, "sort") === "oldest" ? "oldest" : "newest",
    page: after === undefined ? 1 : readPage(params),
    after,
  };
}

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
