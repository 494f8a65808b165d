/** What zod says about a value, as findings: where it is wrong, what should stand there instead. */
import { z } from "zod";
import type { FindingArgs, SchemaFault } from "./finding-args.ts";
import { toPointer } from "./json-pointer.ts";
import { findNearest } from "./nearest.ts";
import { expectedOf, kindsNamedBy } from "./schema-expectations.ts";
import { fieldsAt, isNullable, schemaAt, valueAt } from "./schema-path.ts";
import type { SchemaPath } from "./schema-path.ts";

/** A fault of a value, and the pointer to it. */
export type LocatedFault = { readonly pointer: string } & (
  | { readonly code: "schema-error"; readonly args: SchemaFault }
  | { readonly code: "code-unknown"; readonly args: FindingArgs["code-unknown"] }
);

type Issue = z.core.$ZodIssue;

/** Everything that is wrong with `value` by `schema`; nothing where it fits. */
export function findFaults(schema: z.ZodType, value: unknown): LocatedFault[] {
  const parsed = schema.safeParse(value);
  if (parsed.success) return [];
  return parsed.error.issues.flatMap((issue) => toFaults(issue, schema, value));
}

function toFaults(issue: Issue, schema: z.ZodType, root: unknown): LocatedFault[] {
  if (issue.code === "unrecognized_keys") {
    const known = fieldsAt(schema, issue.path);
    return issue.keys.map((key) => unknownField(issue.path, key, known));
  }
  const pointer = toPointer(issue.path);
  const field = fieldOf(issue.path);
  const value = valueAt(root, issue.path);
  const missing = value === undefined && issue.path.length > 0 && issue.code !== "custom";
  if (issue.code === "invalid_value" && issue.values.length > 1 && typeof value === "string") {
    const allowed = issue.values.map(String);
    const suggestion = findNearest(value, allowed) ?? null;
    return [{ pointer, code: "code-unknown", args: { field, value, allowed, suggestion } }];
  }
  const expected = expectedOf(missing ? (probe(schema, issue) ?? issue) : issue);
  const args = {
    fault: missing ? "missing" : faultOf(issue),
    field,
    expected:
      isNullable(schema, issue.path) && expected !== null ? `${expected}, or null` : expected,
    found: missing || issue.code === "custom" ? null : shown(value),
    suggestion: null,
  } as const;
  return [{ pointer, code: "schema-error", args }];
}

/**
 * What is wrong with an empty text where nothing stands: it tells more of what should stand there
 * than that nothing does.
 */
function probe(schema: z.ZodType, issue: Issue): Issue | undefined {
  const at = schemaAt(schema, issue.path);
  return at === undefined ? undefined : z.safeParse(at, "").error?.issues[0];
}

function unknownField(path: SchemaPath, key: string, known: readonly string[]): LocatedFault {
  const suggestion = findNearest(key, known) ?? null;
  const args = { field: key, expected: null, found: null, suggestion };
  const pointer = toPointer([...path, key]);
  return { pointer, code: "schema-error", args: { ...args, fault: "unknown-field" } };
}

function faultOf(issue: Issue): SchemaFault["fault"] {
  switch (issue.code) {
    case "invalid_type":
      return "wrong-type";
    case "invalid_value":
      return "wrong-value";
    case "invalid_format":
      return kindsNamedBy(issue).length > 0 ? "wrong-reference" : "wrong-form";
    case "invalid_union":
      return kindsNamedBy(issue).length > 0 ? "wrong-reference" : "wrong-form";
    case "too_small":
      return issue.origin === "array" ? "too-few" : "too-small";
    case "custom":
      return "rule";
    case "too_big":
    case "not_multiple_of":
    case "unrecognized_keys":
    case "invalid_key":
    case "invalid_element":
      return "wrong-form";
  }
}

const fieldOf = (path: SchemaPath): string => {
  const name = path.findLast((step) => typeof step === "string");
  return name ?? "";
};

const LONGEST_SHOWN = 60;

/** A value, short enough to show: "organization/x", a list of 2, 3. */
function shown(value: unknown): string | null {
  if (value === undefined) return null;
  if (value === "") return "empty";
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === "object" && value !== null) return "a record";
  const text = JSON.stringify(value) ?? typeof value;
  return text.length <= LONGEST_SHOWN ? text : `${text.slice(0, LONGEST_SHOWN)}…`;
}
