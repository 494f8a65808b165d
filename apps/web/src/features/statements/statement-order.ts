import type { StatementOrder } from "@onrecord/data";

/** The orders of the list of statements. */
export type StatementSort = StatementOrder;

export const STATEMENT_SORTS: readonly StatementSort[] = ["text", "date", "speaker"];
