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

/** Everything of a record that has a basis. Of most that is the record alone: a list is made for the others. */
function reasonedOf(record: AnyRecord): readonly Part<Reasoned>[] {
  const own: readonly Part<Reasoned>[] = "basis" in record ? [{ pointer: "", value: record }] : [];
  const { translation, published } = record.kind === "article" ? record : NOTHING;
  const time = timeOf(record);
  if (time === null && translation === null && published === null) return own;
  const parts: readonly (readonly [string, Reasoned | null])[] = [
    ["/time", time],
    ["/translation", translation],
    ["/published", published],
  ];
  return [
    ...own,
    ...parts.flatMap(([pointer, value]) => (value === null ? [] : [{ pointer, value }])),
  ];
}

const NOTHING = { translation: null, published: null };

export const decisions: Rule = (context) =>
  context.records.flatMap((record) => {
    if (!("status" in record) || record.status === "proposed") return [];
    if (record.provenance.decided !== null) return [];
    const part = { record, pointer: "/provenance/decided" };
    return [context.report("decided-missing", part, { status: record.status })];
  });
