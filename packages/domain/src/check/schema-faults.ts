/** What zod says about a value, as findings: where it is wrong, what should stand there instead. */
import { z } from "zod";
import { oneOf } from "./catalogue/finding-facts.ts";
import type { FindingArgs, SchemaFault } from "./finding-args.ts";
import { toPointer } from "./json-pointer.ts";
import { findNearest } from "./nearest.ts";

/** A fault of a value, and the pointer to it. */
export type LocatedFault = { readonly pointer: string } & (
  | { readonly code: "schema-error"; readonly args: SchemaFault }
  | { readonly code: "code-unknown"; readonly args: FindingArgs["code-unknown"] }
);

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

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

function unknownField(path: Path, key: string, known: readonly string[]): LocatedFault {
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

/** What should stand there, as a phrase after "should be". For a rule, what it demands. */
function expectedOf(issue: Issue): string | null {
  const kinds = kindsNamedBy(issue);
  if (kinds.length > 0) return `an id such as ${oneOf(kinds.map(exampleOf))}`;
  switch (issue.code) {
    case "invalid_type":
      return TYPES[issue.expected] ?? issue.expected;
    case "invalid_value":
      return oneOf(issue.values.map((value) => JSON.stringify(value)));
    case "invalid_format":
      return FORMATS[issue.format] ?? issue.message.replace(/^must (?:be )?/, "");
    case "invalid_union":
      return expectedOfUnion(issue);
    case "too_small":
      return expectedSize(issue);
    case "custom":
      return issue.message;
    case "too_big":
    case "not_multiple_of":
    case "unrecognized_keys":
    case "invalid_key":
    case "invalid_element":
      return null;
  }
}

const exampleOf = (kind: string): string =>
  kind === "article" ? "“article/0123456789abcdef”" : `“${kind}/some-name”`;

function expectedSize({ origin, minimum, inclusive }: z.core.$ZodIssueTooSmall): string {
  if (origin === "array") return `a list of ${minimum} or more`;
  if (origin === "string") return "a text that is not empty";
  return inclusive === false ? `more than ${minimum}` : `${minimum} or more`;
}

function expectedOfUnion(issue: z.core.$ZodIssueInvalidUnion): string | null {
  const phrases = issue.errors.flatMap((branch) => branch.map(expectedOf));
  const known = phrases.filter((phrase) => phrase !== null);
  return known.length === 0 ? null : [...new Set(known)].join(" or ");
}

const TYPES: { readonly [type: string]: string } = {
  string: "a text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "a record in braces",
  record: "a record in braces",
};

const FORMATS: { readonly [format: string]: string } = {
  url: "a web address such as https://example.org/page",
  date: "a day such as 2024-02-28",
  datetime: "a day with its time such as 2024-02-28T09:30:00Z",
};

const ID_PATTERN = /^\/\^([a-z]+)\\?\//;

/** The kinds of record whose ids are asked for: `person`, `organization` and `place` for an entity. */
function kindsNamedBy(issue: Issue): string[] {
  if (issue.code === "invalid_union") {
    const kinds = issue.errors.flatMap((branch) => branch.flatMap(kindsNamedBy));
    return [...new Set(kinds)];
  }
  if (issue.code !== "invalid_format") return [];
  const kind = ID_PATTERN.exec(issue.pattern ?? "")?.[1];
  return kind === undefined || kind === "texts" ? [] : [kind];
}

const fieldOf = (path: Path): string => {
  const name = path.findLast((step) => typeof step === "string");
  return name ?? "";
};

function valueAt(root: unknown, path: Path): unknown {
  let value = root;
  for (const step of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step))
      return undefined;
    value = Reflect.get(value, step);
  }
  return value;
}

/** The names of the fields that the schema has at `path`. */
function fieldsAt(schema: z.core.$ZodType, path: Path): string[] {
  const at = schemaAt(schema, path);
  return at instanceof z.ZodObject ? Object.keys(at.shape) : [];
}

/** The schema of the value at `path`, without what makes it optional. */
const schemaAt = (schema: z.core.$ZodType, path: Path): z.core.$ZodType | undefined =>
  unwrap(wholeSchemaAt(schema, path));

function wholeSchemaAt(schema: z.core.$ZodType, path: Path): z.core.$ZodType | undefined {
  let at: z.core.$ZodType | undefined = schema;
  for (const step of path) {
    const parent = unwrap(at);
    if (parent instanceof z.ZodArray) at = parent.element;
    else if (parent instanceof z.ZodObject) at = parent.shape[String(step)];
    else return undefined;
  }
  return at;
}

function unwrap(schema: z.core.$ZodType | undefined): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodNullable) {
    return unwrap(schema.unwrap());
  }
  return schema;
}

const isNullable = (schema: z.core.$ZodType, path: Path): boolean => {
  const at = wholeSchemaAt(schema, path);
  return at !== undefined && z.safeParse(at, null).success;
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
