import type { EventOrder } from "@onrecord/data";

/** The orders of the list of events. */
export type EventSort = EventOrder;

export const EVENT_SORTS: readonly EventSort[] = ["earliest", "latest", "type"];
