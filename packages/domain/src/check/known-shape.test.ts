import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { KINDS, RECORD_KINDS } from "../dataset/kinds.ts";
import type { RecordKind } from "../dataset/kinds.ts";
import * as sample from "../testing/sample-dataset.ts";
import { isShapedBy } from "./known-shape.ts";

/** Records with all their fields, as an archive keeps them. */
const RECORDS = RECORD_KINDS.flatMap((kind) => {
  const { schema, table } = KINDS[kind];
  const candidates: readonly unknown[] = [
    ...(sample.dataset()[table] ?? []),
    ...(kind === "acknowledgement" ? [sample.acknowledgement({ record: "event/meeting" })] : []),
    ...(kind === "article" ? [sample.article({ url: "https://example.org/a" })] : []),
  ];
  return candidates.map((value) => ({ kind, schema, value: schema.parse(value) }));
});

test("a whole record is known without asking the schema", () => {
  const kinds = new Set<RecordKind>();
  for (const { kind, schema, value } of RECORDS) {
    expect(isShapedBy(schema, value), kind).toBe(true);
    kinds.add(kind);
  }
  expect([...kinds]).toEqual(expect.arrayContaining(["article", "mention", "statement", "event"]));
});

type Step = string | number;

/** All places in a value, the value itself included. */
function pathsOf(value: unknown, path: readonly Step[] = []): readonly (readonly Step[])[] {
  if (typeof value !== "object" || value === null) return [path];
  const inner = Object.entries(value).flatMap(([key, part]) =>
    pathsOf(part, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return [path, ...inner];
}

/** A copy with something else at a place; undefined takes the field away. */
function replaceAt(root: unknown, path: readonly Step[], changed: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return changed;
  if (Array.isArray(root))
    return root.map((part, index) => (index === step ? replaceAt(part, rest, changed) : part));
  const entries = Object.entries(Object(root)).map(([key, part]): [string, unknown] => [
    key,
    key === step ? replaceAt(part, rest, changed) : part,
  ]);
  return Object.fromEntries(entries.filter(([, part]) => part !== undefined));
}

const anything = fc.oneof(
  fc.constantFrom<unknown>(
    undefined,
    null,
    "",
    "a",
    "en",
    "\u{1f600}",
    -1,
    0,
    1,
    1.5,
    2 ** 60,
    true,
  ),
  fc.constantFrom("article/0123456789abcdef", "person/abdoulaye-diop", "event/a-b", "textual"),
  fc.constantFrom("2024-02-28", "2024-02-30", "2024-02-28T09:30:00Z", "https://example.org", "no"),
  fc.constantFrom("accepted", "rejected", "certain", "mention", "toString", " https://a.org "),
  fc.jsonValue({ maxDepth: 2 }),
);

describe("What is known", () => {
  test("is what the schema would give back as it is, whatever is changed in a record", () => {
    const change = fc.constantFrom(...RECORDS).chain((record) =>
      fc.record({
        record: fc.constant(record),
        path: fc.constantFrom(...pathsOf(record.value)),
        changed: anything,
        extra: fc.option(fc.constantFrom("extra", "toString", "__proto__"), { freq: 6 }),
      }),
    );
    fc.assert(
      fc.property(change, ({ record: { schema, value }, path, changed, extra }) => {
        const inside = extra === null ? changed : withField(valueAt(value, path), extra, changed);
        const spoiled = replaceAt(value, path, inside);
        const parsed = schema.safeParse(spoiled);
        const isKnown = isShapedBy<z.ZodType>(schema, spoiled);
        // What it does not know goes to the schema, so that only a yes can do harm; a whole record gets one.
        expect(isKnown ? parsed : undefined).toEqual(
          isKnown ? { success: true, data: spoiled } : undefined,
        );
        const isWhole = parsed.success && JSON.stringify(parsed.data) === JSON.stringify(spoiled);
        expect(isKnown || !isWhole).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  test("is nothing of a schema that is not strict, or changes what it is given", () => {
    const trimmed = z.strictObject({ word: z.string().trim() });
    expect(isShapedBy(trimmed, { word: " a" })).toBe(false);
    expect(isShapedBy(trimmed, { word: "a" })).toBe(true);
    expect(isShapedBy(z.object({ word: z.string() }), { word: "a" })).toBe(false);
    expect(isShapedBy(z.strictObject({ word: z.string().max(1) }), { word: "ab" })).toBe(false);
    expect(isShapedBy(z.array(z.string()).max(1), ["a", "b"])).toBe(false);
  });
});

const valueAt = (root: unknown, path: readonly Step[]): unknown =>
  path.reduce((value, step) => Object(value)[step], root);

/** A record with one field more; what is none gets the field's value in its place. */
const withField = (value: unknown, name: string, field: unknown): unknown =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? JSON.parse(
        JSON.stringify({ ...value, ["_added"]: field ?? 1 }).replace(
          '"_added"',
          JSON.stringify(name),
        ),
      )
    : field;
