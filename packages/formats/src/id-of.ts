import type { AnyRecord } from "@onrecord/domain";
import { pageAddressOf } from "@onrecord/domain";
import type { ExportOptions } from "./export-format.ts";

/**
 * The address of a record, by the record or its id: with a `baseUrl` a permalink of the web app (its
 * page, or `/id/…`, which leads to where it is shown), else a URN (RFC 8141) that names it anywhere.
 */
export function idOf(record: AnyRecord | string, { baseUrl }: ExportOptions): string {
  const id = typeof record === "string" ? record : record.id;
  return baseUrl === undefined
    ? `urn:on-record:${id}`
    : `${baseUrl}${pageAddressOf(id) ?? `/id/${id}`}`;
}
