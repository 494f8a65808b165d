import type { AnyRecord } from "./kinds.ts";

/**
 * Whether a record stands on the record: all but what somebody rejected, and what the text that is
 * current no longer carries. What is only proposed does, and is said to be proposed.
 */
export const isOnRecord = (record: AnyRecord): boolean =>
  !("status" in record) || (record.status !== "rejected" && record.status !== "outdated");
