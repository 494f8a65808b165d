/** The entities that a record refers to, changed for others. */
import type { AnyRecord } from "@onrecord/domain";
import { KINDS } from "@onrecord/domain";
import { Refused } from "./edit.ts";

/** The fields of a record that hold an entity's id, and those that hold a list of ids. */
const SINGLE = ["entity", "speaker", "place", "subject", "object", "record"] as const;
const LISTS = ["addressees", "about", "actors", "recipients"] as const;

/**
 * The record with each entity's id replaced by what `next` gives for it; an id stands once in a list.
 * @throws Refused where the other entity is of a kind that cannot stand there.
 */
export function withEntities<R extends AnyRecord>(record: R, next: (id: string) => string): R {
  const changed = Object.fromEntries(
    Object.entries(record).map(([field, value]: [string, unknown]) => [
      field,
      toNext(field, value, next),
    ]),
  );
  const parsed = KINDS[record.kind].schema.safeParse(changed);
  if (!parsed.success)
    throw new Refused("misfit", `${record.id} cannot refer to an entity of another kind.`, [
      record.id,
    ]);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it fits the schema of its kind
  return parsed.data as R;
}

function toNext(field: string, value: unknown, next: (id: string) => string): unknown {
  if (typeof value === "string" && SINGLE.some((each) => each === field)) return next(value);
  if (Array.isArray(value) && LISTS.some((each) => each === field))
    return [...new Set(value.map((id) => next(String(id))))];
  return value;
}
