/** Of a dataset that asks for it, all records must be accepted. */
import type { Rule } from "../check-context.ts";
import { anchorsOf } from "../record-parts.ts";

export const acceptance: Rule = (context) => {
  if (context.dataset.manifest.requires !== "accepted") return [];
  return context.records.flatMap((record) => {
    if (!("status" in record) || record.status === "accepted") return [];
    const passage = anchorsOf(record)[0]?.value ?? null;
    const part = { record, pointer: "/status", passage };
    return [context.report("not-accepted", part, { status: record.status })];
  });
};
