/** References to a record that goes, led to the one that takes its place, or taken out. */
import type { Act, AnyRecord } from "@onrecord/domain";
import { KINDS, RECORD_KINDS } from "@onrecord/domain";
import type { Draft } from "./draft.ts";
import { isReviewed, signed } from "./reviewed.ts";

export type Redirection = {
  readonly from: string;
  /** Null takes the reference out: of lists, and of what may be empty. */
  readonly to: string | null;
  readonly act: Act;
};

/** Leads whatever refers to a claim, a time or a mention elsewhere. */
export function redirect(draft: Draft, { from, to, act }: Redirection): void {
  for (const record of RECORD_KINDS.flatMap((kind) => draft.of(kind))) {
    if (to === null && record.kind === "acknowledgement" && record.record === from) {
      // What was known and expected of it goes with it.
      draft.remove(record.id);
      continue;
    }
    const after = withReference(record, from, to);
    if (after === record) continue;
    draft.put(isReviewed(after) ? signed(after, after.status, act) : after);
  }
}

function withReference(record: AnyRecord, from: string, to: string | null): AnyRecord {
  const changes: Record<string, unknown> = {};
  if ("about" in record && record.about.some((id) => id === from))
    changes["about"] = unique(record.about, from, to);
  // Nothing is a part of itself.
  if ("partOf" in record && record.partOf === from)
    changes["partOf"] = to === record.id ? null : to;
  if ("voice" in record && record.voice === from && to !== null) changes["voice"] = to;
  if ("time" in record && record.time?.expression === from)
    changes["time"] = { ...record.time, expression: to };
  if (record.kind === "acknowledgement" && record.record === from && to !== null)
    changes["record"] = to;
  if (Object.keys(changes).length === 0) return record;
  return KINDS[record.kind].schema.parse({ ...record, ...changes });
}

const unique = (ids: readonly string[], from: string, to: string | null): readonly string[] => [
  ...new Set(ids.flatMap((id) => (id === from ? (to ?? []) : id))),
];
