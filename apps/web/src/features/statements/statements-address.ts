import { Manner } from "@onrecord/domain";
import { readPage, readParam, toAddress } from "#web/ui/address.ts";
import type { SearchParams } from "#web/ui/address.ts";
import { STATEMENT_SORTS } from "./statement-order.ts";
import type { StatementSort } from "./statement-order.ts";

/** What an address of the list of statements asks for. */
export type StatementsRequest = {
  readonly speaker?: string | undefined;
  readonly about?: string | undefined;
  readonly manner?: Manner | undefined;
  readonly article?: string | undefined;
  readonly sort: StatementSort;
  readonly page: number;
};

/** Reads an address. What it asks for and does not exist is left out. */
export function readStatementsRequest(params: SearchParams): StatementsRequest {
  const sort = readParam(params, "sort");
  return {
    speaker: readParam(params, "speaker"),
    about: readParam(params, "about"),
    manner: Manner.options.find((manner) => manner === readParam(params, "manner")),
    article: readParam(params, "article"),
    sort: STATEMENT_SORTS.find((known) => known === sort) ?? "text",
    page: readPage(params),
  };
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
