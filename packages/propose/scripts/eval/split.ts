/** Which documents are for tuning, and which for reporting: told by the hash of their id alone. */
import { createHash } from "node:crypto";

export type Split = "tune" | "report";
/** What is asked for; `all` is for corpora that nothing was tuned on. */
export type SplitChoice = Split | "all";

/** The fourth byte of the id's sha256: even is for tuning, odd for reporting. */
export const splitOf = (id: string): Split =>
  (createHash("sha256").update(id).digest()[3] ?? 0) % 2 === 0 ? "tune" : "report";

export const isIn = (id: string, choice: SplitChoice): boolean =>
  choice === "all" || splitOf(id) === choice;
