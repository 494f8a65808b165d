/** How far deciding is: what is still open, and what was decided. */
import type { ReviewDesk } from "@onrecord/data";
import type { Stats } from "./stats.ts";
import { KINDS } from "@onrecord/domain";

const STATUSES = ["proposed", "accepted", "rejected", "outdated"] as const;
const REVIEWED = ["mention", "time", "statement", "event", "relation"] as const;

/** The counts that the queue keeps. */
export function toReviewStats(desk: ReviewDesk): Pick<Stats, "review" | "undecided"> {
  const all = desk.progress({});
  return {
    review: STATUSES.map((id) => ({ id, label: id, count: all[id] })),
    undecided: REVIEWED.map((kind) => ({
      id: kind,
      label: KINDS[kind].plural,
      count: desk.progress({ kind }).proposed,
    })),
  };
}
