/**
 * Tells values that are records already from those that a schema must look at. zod makes a copy of every
 * record and says what is wrong with it; most records of an archive are whole, and need neither. A test made
 * of a schema says yes only where the schema would give back the value as it is, so that whatever it says
 * no to, for whatever reason, goes to the schema.
 */
import { z } from "zod";

type Schema = z.core.$ZodType;
type Test = (value: unknown) => boolean;

const tests = new WeakMap<Schema, Test>();

/** Whether a schema takes a value and gives it back as it is: with no default to fill in and nothing changed. */
export function isShapedBy<S extends Schema>(schema: S, value: unknown): value is z.output<S> {
  const test = tests.get(schema) ?? toTest(schema);
  tests.set(schema, test);
  return test(value);
}

/** The parts of a schema that are known here; a value of any other is looked at by the schema itself. */
function toTest(schema: Schema): Test {
  if (schema instanceof z.ZodObject) return objectTest(schema);
  if (schema instanceof z.ZodArray) return arrayTest(schema);
  if (schema instanceof z.ZodDefault) return toTest(schema.unwrap());
  if (schema instanceof z.ZodNullable) {
    const inner = toTest(schema.unwrap());
    return (value) => value === null || inner(value);
  }
  if (schema instanceof z.ZodUnion) {
    const options = schema.options.map(toTest);
    return (value) => options.some((option) => option(value));
  }
  if (schema instanceof z.ZodEnum || schema instanceof z.ZodLiteral) return wordTest(schema);
  if (schema instanceof z.ZodString) return textTest(schema);
  if (schema instanceof z.ZodISODate || schema instanceof z.ZodISODateTime)
    return patternTest(schema);
  if (schema instanceof z.ZodNumberFormat) return numberTest(schema);
  return simpleTest(schema);
}

/** Asks the schema about what is no object, and so can be compared with what it gives back. */
const simpleTest =
  (schema: Schema): Test =>
  (value) => {
    if (typeof value === "object" || value === undefined) return false;
    const parsed = z.safeParse(schema, value);
    return parsed.success && parsed.data === value;
  };

const NEVER: Test = () => false;

function objectTest(schema: z.ZodObject): Test {
  const rules = (schema.def.checks ?? []).map(({ _zod: { def } }) =>
    isRule(def) ? def.fn : undefined,
  );
  const isStrict = schema.def.catchall instanceof z.ZodNever;
  if (!isStrict || rules.includes(undefined)) return NEVER;
  const keys = Object.keys(schema.shape);
  const fields = keys.map((key) => toTest(schema.shape[key] ?? z.never()));
  return (value) => {
    if (!isObject(value)) return false;
    // Every field is there, and nothing else; a plain loop, for it is run for each object of an archive.
    for (let at = 0; at < keys.length; at += 1)
      if (fields[at]?.(value[keys[at] ?? ""]) !== true) return false;
    if (Object.keys(value).length !== keys.length) return false;
    return rules.every((rule) => rule === undefined || rule(value));
  };
}

const isObject = (value: unknown): value is { readonly [key: string]: unknown } =>
  typeof value === "object" && value !== null;

/** What `refine` adds to a schema. */
const isRule = (def: z.core.$ZodCheckDef): def is z.core.$ZodCustomDef => def.check === "custom";

function arrayTest(schema: z.ZodArray): Test {
  const element = toTest(schema.element);
  const least = leastLength(schema.def.checks);
  if (least === undefined) return NEVER;
  return (value) => {
    if (!Array.isArray(value) || value.length < least) return false;
    for (let at = 0; at < value.length; at += 1) if (!element(value[at])) return false;
    return true;
  };
}

function wordTest(schema: z.ZodEnum | z.ZodLiteral): Test {
  const words = new Set<unknown>(schema instanceof z.ZodEnum ? schema.options : schema.def.values);
  return (value) => typeof value === "string" && words.has(value);
}

function textTest(schema: z.ZodString): Test {
  const checks = schema.def.checks ?? [];
  const [pattern] = checks.flatMap(({ _zod: { def } }) => (isPattern(def) ? [def.pattern] : []));
  if (pattern !== undefined && checks.length === 1)
    return (value) => typeof value === "string" && pattern.test(value);
  const least = leastLength(checks);
  if (least === undefined) return simpleTest(schema);
  // A character may be two code units long, so that so many are enough whatever they are.
  const enough = least < 2 ? least : least * 2;
  const byItself = simpleTest(schema);
  return (value) => typeof value === "string" && (value.length >= enough || byItself(value));
}

const isPattern = (def: z.core.$ZodCheckDef): def is z.core.$ZodCheckRegexDef =>
  def.check === "string_format" && "format" in def && def.format === "regex";

function patternTest(schema: z.ZodISODate | z.ZodISODateTime): Test {
  const { pattern, checks } = schema.def;
  if (pattern === undefined || (checks ?? []).length > 0) return simpleTest(schema);
  return (value) => typeof value === "string" && pattern.test(value);
}

function numberTest(schema: z.ZodNumberFormat): Test {
  const limits = (schema.def.checks ?? []).map(({ _zod: { def } }) =>
    isLowerLimit(def) ? def : undefined,
  );
  const [limit] = limits;
  const least = limit?.value;
  if (schema.format !== "safeint" || limits.length !== 1 || typeof least !== "number")
    return simpleTest(schema);
  const inclusive = limit?.inclusive;
  return (value) =>
    typeof value === "number" &&
    Number.isSafeInteger(value) &&
    (inclusive ? value >= least : value > least);
}

const isLowerLimit = (def: z.core.$ZodCheckDef): def is z.core.$ZodCheckGreaterThanDef =>
  def.check === "greater_than";

/** The least length that checks ask for, 0 where there are none; undefined where they ask for anything else. */
function leastLength(checks: readonly z.core.$ZodCheck[] = []): number | undefined {
  let least = 0;
  for (const { _zod } of checks) {
    const { def } = _zod;
    if (!isMinimum(def)) return undefined;
    least = Math.max(least, def.minimum);
  }
  return least;
}

const isMinimum = (def: z.core.$ZodCheckDef): def is z.core.$ZodCheckMinLengthDef =>
  def.check === "min_length";
