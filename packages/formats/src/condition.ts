/** Conditions on records for an export: `speaker=person/sergei-lavrov`. */
import type { AnyRecord, RecordKind, Result } from "@onrecord/domain";
import { findNearest, KINDS } from "@onrecord/domain";

/** A field and the value that it, or one of its values, must have. */
export type Condition = {
  /** The way to the field: `time.edtf` is `["time", "edtf"]`. */
  readonly path: readonly string[];
  readonly value: string;
};

/** Parses `field=value`; the error says what is wrong, in a sentence. */
export function parseCondition(text: string): Result<Condition, string> {
  const sign = text.indexOf("=");
  const path = text.slice(0, Math.max(0, sign)).trim().split(".");
  if (sign === -1 || path.some((name) => name === "")) {
    return {
      ok: false,
      error: `“${text}” is not a condition; write field=value, such as speaker=person/sergei-lavrov.`,
    };
  }
  return { ok: true, value: { path, value: text.slice(sign + 1).trim() } };
}

/** What is wrong with a condition for records of these kinds: a field that none of them has. */
export function checkCondition(
  { path }: Condition,
  kinds: readonly RecordKind[],
): string | undefined {
  const [field = ""] = path;
  const known = new Set(kinds.flatMap((kind) => Object.keys(KINDS[kind].schema.shape)));
  if (known.has(field)) return undefined;
  const nearest = findNearest(field, known);
  return `No record of these kinds has a field “${field}”${nearest === undefined ? "" : `; did you mean ${nearest}?`}`;
}

/**
 * Whether a record fulfils a condition. On the way to the field, every element of a list counts;
 * `null` as a value means that the field is unknown or empty.
 */
export function fulfils(record: AnyRecord, { path, value }: Condition): boolean {
  const found = valuesAt(record, path);
  if (value === "null") return found.every((each) => each === null);
  return found.some((each) => toText(each) === value);
}

/** The values at a path; a list stands for its elements. */
function valuesAt(value: unknown, path: readonly string[]): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap((element) => valuesAt(element, path));
  const [name, ...rest] = path;
  if (name === undefined) return [value];
  if (typeof value !== "object" || value === null) return [];
  const entry = Object.entries(value).find(([key]) => key === name);
  return entry === undefined ? [] : valuesAt(entry[1], rest);
}

const toText = (value: unknown): string | undefined =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean"
    ? String(value)
    : undefined;
