/** For tests: one proposal that was accepted at the desk. */
import type { Decided } from "../outbox-entry.ts";

export const accept = (id: string): Decided => ({
  kind: "decide",
  decision: { action: "accept", ids: [id] },
  expected: { [id]: "r0" },
  outcome: "accepted",
  decides: { [id]: "article/1" },
  words: `Accepted: ${id}`,
});
