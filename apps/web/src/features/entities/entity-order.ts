import type { EntityRow } from "./entity-row.ts";

/** The orders of the lists of people, organizations and places. */
export type EntitySort = "mentions" | "statements" | "events" | "name";

export const ENTITY_SORTS: readonly EntitySort[] = ["mentions", "statements", "events", "name"];

const byName = new Intl.Collator("en", { numeric: true }).compare;

/** Compares for an order: the highest count first, and by name where counts are equal. */
export function findEntityOrder(sort: EntitySort): (a: EntityRow, b: EntityRow) => number {
  return (a, b) => (sort === "name" ? 0 : b[sort] - a[sort]) || byName(a.ref.name, b.ref.name);
}
