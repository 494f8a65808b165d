import type { EventFilter } from "@onrecord/data";
import { EventType } from "@onrecord/domain";
import { readFilters, readPage, readParam, toAddress } from "#web/ui/address.ts";
import type { Filters, SearchParams } from "#web/ui/address.ts";
import type { KnownParts } from "#web/ui/find-left-out.ts";
import { EVENT_SORTS } from "./event-order.ts";
import type { EventSort } from "./event-order.ts";

const FILTERS = ["entity", "place", "year", "article"] as const;

export const EVENTS_PARTS: KnownParts = {
  names: ["type", ...FILTERS, "page"],
  sorts: EVENT_SORTS,
};

/**
 * What an address of the list of events asks for. `type` may be any code: one that is not known is one that no
 * event has.
 */
export type EventsRequest = Filters<"type" | (typeof FILTERS)[number]> & {
  readonly sort: EventSort;
  readonly page: number;
};

/** Reads an address. An order or a page that does not exist is the first one. */
export function readEventsRequest(params: SearchParams): EventsRequest {
  const [type, sort] = [readParam(params, "type")?.toUpperCase(), readParam(params, "sort")];
  return {
    type,
    ...readFilters(params, FILTERS),
    sort: EVENT_SORTS.find((known) => known === sort) ?? "earliest",
    page: readPage(params),
  };
}

/** What to ask of the archive; undefined where no event can fit. */
export function findEventFilter({
  type,
  entity,
  place,
  year,
  article,
}: Omit<EventsRequest, "sort" | "page">): EventFilter | undefined {
  const known = EventType.optional().safeParse(type);
  return known.success ? { type: known.data, entity, place, year, article } : undefined;
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
