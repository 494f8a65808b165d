import { EventType } from "@onrecord/domain";
import { readPage, readParam, toAddress } from "#web/ui/address.ts";
import type { SearchParams } from "#web/ui/address.ts";
import { EVENT_SORTS } from "./event-order.ts";
import type { EventSort } from "./event-order.ts";

/** What an address of the list of events asks for. */
export type EventsRequest = {
  readonly type?: EventType | undefined;
  readonly entity?: string | undefined;
  readonly place?: string | undefined;
  readonly year?: string | undefined;
  readonly article?: string | undefined;
  readonly sort: EventSort;
  readonly page: number;
};

/** Reads an address. What it asks for and does not exist is left out. */
export function readEventsRequest(params: SearchParams): EventsRequest {
  const [type, sort] = [readParam(params, "type")?.toUpperCase(), readParam(params, "sort")];
  return {
    type: EventType.options.find((known) => known === type),
    entity: readParam(params, "entity"),
    place: readParam(params, "place"),
    year: readParam(params, "year"),
    article: readParam(params, "article"),
    sort: EVENT_SORTS.find((known) => known === sort) ?? "earliest",
    page: readPage(params),
  };
}

/** The address that asks for this, changed in some points. A changed list begins at its first page. */
export function toEventsAddress(
  request: EventsRequest,
  changes: { readonly [name: string]: string | number | undefined },
): string {
  const { sort, page: _page, ...filters } = request;
  return toAddress("/events", {
    ...filters,
    sort: sort === "earliest" ? undefined : sort,
    ...changes,
  });
}
