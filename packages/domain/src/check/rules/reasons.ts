/** The bookkeeping of assertions: what is not plain has a reason, what is decided has a decider. */
import type { Basis } from "../../claim/epistemics.ts";
import type { AnyRecord } from "../../dataset/kinds.ts";
import type { Rule } from "../check-context.ts";
import { timeOf } from "../record-parts.ts";
import type { Part } from "../record-parts.ts";

type Reasoned = { readonly basis: Basis; readonly reason: string | null };

export const reasons: Rule = (context) =>
  context.records.flatMap((record) =>
    reasonedOf(record).flatMap(({ pointer, value: { basis, reason } }) =>
      basis === "textual" || reason !== null
        ? []
        : [context.report("reason-missing", { record, pointer: `${pointer}/reason` }, { basis })],
    ),
  );

/** Everything of a record that has a basis. */
function reasonedOf(record: AnyRecord): Part<Reasoned>[] {
  const candidates: readonly (readonly [string, Reasoned | null])[] = [
    ["", "basis" in record ? record : null],
    ["/time", timeOf(record)],
    ["/translation", record.kind === "article" ? record.translation : null],
    ["/published", record.kind === "article" ? record.published : null],
  ];
  return candidates.flatMap(([pointer, value]) => (value === null ? [] : [{ pointer, value }]));
}

export const decisions: Rule = (context) =>
  context.records.flatMap((record) => {
    if (!("status" in record) || record.status === "proposed") return [];
    if (record.provenance.decided !== null) return [];
    const part = { record, pointer: "/provenance/decided" };
    return [context.report("decided-missing", part, { status: record.status })];
  });
