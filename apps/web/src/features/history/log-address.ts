import { readPage, readParam, toAddress } from "#web/ui/address.ts";
import type { SearchParams } from "#web/ui/address.ts";

/** What an address of the log asks for. */
export type LogRequest = {
  /** The name of who decided. */
  readonly by?: string | undefined;
  readonly action?: string | undefined;
  /** Ten characters, `2026-11-23`, in UTC. */
  readonly day?: string | undefined;
  /** A full id: what was decided on this record alone. */
  readonly record?: string | undefined;
  /** Which page this is, for the reader; the rows on it follow from `after`. */
  readonly page: number;
  readonly after?: string | undefined;
};

export function readLogRequest(params: SearchParams): LogRequest {
  const after = readParam(params, "after");
  return {
    by: readParam(params, "by"),
    action: readParam(params, "action"),
    day: readParam(params, "day"),
    record: readParam(params, "record"),
    page: after === undefined ? 1 : readPage(params),
    after,
  };
}

/** The address that asks for this, changed in some points. A changed log begins at its first page. */
export function toLogAddress(
  request: Partial<LogRequest>,
  changes: { readonly [name: string]: string | number | undefined } = {},
): string {
  const { page: _page, after: _after, ...filters } = request;
  return toAddress("/log", { ...filters, ...changes });
}
