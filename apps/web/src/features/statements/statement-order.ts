import type { StatementView } from "@onrecord/domain";

/** The orders of the list of statements. */
export type StatementSort = "text" | "date" | "speaker";

export const STATEMENT_SORTS: readonly StatementSort[] = ["text", "date", "speaker"];

const LAST = "\uFFFF";

/** Compares for an order; undefined for `text`, the order in which the archive has them. */
export function findStatementOrder(
  sort: StatementSort,
): ((a: StatementView, b: StatementView) => number) | undefined {
  switch (sort) {
    case "text":
      return undefined;
    case "date":
      return (a, b) => compareWords(dayOf(a), dayOf(b));
    case "speaker":
      return (a, b) => compareWords(a.speaker?.name ?? LAST, b.speaker?.name ?? LAST);
  }
}

const dayOf = ({ time }: StatementView): string => time?.earliest ?? time?.latest ?? LAST;

const compareWords = (a: string, b: string): number => {
  if (a === b) return 0;
  return a < b ? -1 : 1;
};
