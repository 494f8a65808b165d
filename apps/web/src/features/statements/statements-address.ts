import type { StatementFilter } from "@onrecord/data";
import { Manner } from "@onrecord/domain";
import { readFilters, readPage, readParam, toAddress } from "#web/ui/address.ts";
import type { Filters, SearchParams } from "#web/ui/address.ts";
import type { KnownParts } from "#web/ui/find-left-out.ts";
import { STATEMENT_SORTS } from "./statement-order.ts";
import type { StatementSort } from "./statement-order.ts";

/** `manner` may be any code: one that is not known is one that no statement has. */
const FILTERS = ["speaker", "about", "manner", "article"] as const;

export const STATEMENTS_PARTS: KnownParts = {
  names: [...FILTERS, "page"],
  sorts: STATEMENT_SORTS,
};

/** What an address of the list of statements asks for. */
export type StatementsRequest = Filters<(typeof FILTERS)[number]> & {
  readonly sort: StatementSort;
  readonly page: number;
};

/** Reads an address. An order or a page that does not exist is the first one. */
export function readStatementsRequest(params: SearchParams): StatementsRequest {
  const sort = readParam(params, "sort");
  return {
    ...readFilters(params, FILTERS),
    sort: STATEMENT_SORTS.find((known) => known === sort) ?? "text",
    page: readPage(params),
  };
}

/** What to ask of the archive; undefined where no statement can fit. */
export function findStatementFilter({
  speaker,
  about,
  manner,
  article,
}: Omit<StatementsRequest, "sort" | "page">): StatementFilter | undefined {
  const known = Manner.optional().safeParse(manner);
  return known.success ? { speaker, about, manner: known.data, article } : undefined;
}

/** The address that asks for this, changed in some points. A changed list begins at its first page. */
export function toStatementsAddress(
  request: StatementsRequest,
  changes: { readonly [name: string]: string | number | undefined },
): string {
  const { sort, page: _page, ...filters } = request;
  return toAddress("/statements", {
    ...filters,
    sort: sort === "text" ? undefined : sort,
    ...changes,
  });
}
