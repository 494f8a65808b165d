import { readFilters, readWalk, toAddress } from "#web/ui/address.ts";
import type { Filters, SearchParams, Walk } from "#web/ui/address.ts";
import type { KnownParts } from "#web/ui/find-left-out.ts";

/**
 * `by`: the name of who decided; `day`: ten characters, `2026-11-23`, in UTC; `record`: a full id, what was
 * decided on this record alone.
 */
const FILTERS = ["by", "action", "day", "record"] as const;

export const LOG_PARTS: KnownParts = { names: [...FILTERS, "page", "after"] };

/** What an address of the log asks for. */
export type LogRequest = Filters<(typeof FILTERS)[number]> & Walk;

export const readLogRequest = (params: SearchParams): LogRequest => ({
  ...readFilters(params, FILTERS),
  ...readWalk(params),
});

/** The address that asks for this, changed in some points. A changed log begins at its first page. */
export function toLogAddress(
  request: Partial<LogRequest>,
  changes: { readonly [name: string]: string | number | undefined } = {},
): string {
  const { page: _page, after: _after, ...filters } = request;
  return toAddress("/log", { ...filters, ...changes });
}
