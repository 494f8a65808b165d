/** Ids: each belongs to one record, and each reference leads to one. */
import type { AnyRecord } from "../../dataset/kinds.ts";
import type { Rule } from "../check-context.ts";
import { referencesOf } from "../record-parts.ts";

export const duplicateIds: Rule = (context) => {
  const first = new Map<string, AnyRecord>();
  return context.records.flatMap((record) => {
    const other = first.get(record.id);
    if (other === undefined) {
      first.set(record.id, record);
      return [];
    }
    const { file, line } = context.pathOf(other);
    return context.report(
      "duplicate-id",
      { record, pointer: "/id" },
      { id: record.id, file, line },
    );
  });
};

export const danglingIds: Rule = (context) =>
  context.records.flatMap((record) =>
    referencesOf(record)
      .filter(({ value }) => !context.ids.isKnown(value))
      .map(({ pointer, value: id }) => {
        const suggestion = context.ids.findSuggestion(id) ?? null;
        return context.report("dangling-id", { record, pointer }, { id, suggestion });
      }),
  );
