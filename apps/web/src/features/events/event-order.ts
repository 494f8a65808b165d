import type { EventView } from "@onrecord/domain";

/** The orders of the list of events. */
export type EventSort = "earliest" | "latest" | "type";

export const EVENT_SORTS: readonly EventSort[] = ["earliest", "latest", "type"];

/** Compares for an order; undefined for `earliest`, the order in which the archive has them. */
export function findEventOrder(
  sort: EventSort,
): ((a: EventView, b: EventView) => number) | undefined {
  switch (sort) {
    case "earliest":
      return undefined;
    case "latest":
      return (a, b) => -compareWords(dayOf(a), dayOf(b));
    case "type":
      return (a, b) => compareWords(a.label, b.label);
  }
}

/** Events without a time come last in both orders of time: here, before all that have one. */
const dayOf = ({ time }: EventView): string => time?.latest ?? time?.earliest ?? "";

const compareWords = (a: string, b: string): number => {
  if (a === b) return 0;
  return a < b ? -1 : 1;
};
