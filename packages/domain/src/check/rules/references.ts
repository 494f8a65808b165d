/** Ids: each belongs to one record, and each reference leads to one. */
import type { AnyRecord } from "../../dataset/kinds.ts";
import { findKind } from "../../dataset/kinds.ts";
import type { Rule } from "../check-context.ts";
import { findNearest } from "../nearest.ts";
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

export const danglingIds: Rule = (context) => {
  // The same missing id is often referred to many times.
  const suggestions = new Map<string, string | null>();
  const suggest = (id: string): string | null => {
    const known = suggestions.get(id);
    if (known !== undefined) return known;
    const suggestion = findNearest(id, context.idsOf(findKind(id))) ?? null;
    suggestions.set(id, suggestion);
    return suggestion;
  };
  return context.records.flatMap((record) =>
    referencesOf(record)
      .filter(({ value }) => !context.isKnown(value))
      .map(({ pointer, value }) => {
        const suggestion = suggest(value);
        return context.report("dangling-id", { record, pointer }, { id: value, suggestion });
      }),
  );
};
