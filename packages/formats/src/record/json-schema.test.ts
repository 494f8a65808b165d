import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Dataset } from "@onrecord/domain";
import { KINDS, RECORD_KINDS, recordsOf } from "@onrecord/domain";
import type { ValidateFunction } from "ajv/dist/2020.js";
import { anyDataset, bundledDataset } from "@onrecord/testing";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import { toJsonDocument } from "./json.ts";
import { publishedSchemas, schemaFile, toJsonSchema } from "./json-schema.ts";

const FOLDER = join(import.meta.dirname, "../../../../docs/contracts/json-schema");

/** A validator that knows nothing of zod. The formats' patterns stand beside them in the schemas. */
const validatorOf = (schema: object): ValidateFunction =>
  new Ajv2020({
    strict: true,
    allErrors: true,
    formats: { date: true, "date-time": true, uri: true },
  }).compile(schema);

const published = (file: string): object => {
  const schema: unknown = JSON.parse(readFileSync(join(FOLDER, file), "utf8"));
  if (typeof schema !== "object" || schema === null) throw new Error(`${file} is no schema`);
  return schema;
};

const exportOf = (dataset: Dataset): unknown => JSON.parse(toJsonDocument(dataset));

test("the published files are those that the schemas make (if not: pnpm --filter @onrecord/formats schemas)", () => {
  const files = readdirSync(FOLDER).map((file) => [file, published(file)] as const);
  const made = [...publishedSchemas()].map(([file, text]) => [file, JSON.parse(text)] as const);
  expect(Object.fromEntries(files)).toEqual(Object.fromEntries(made));
});

test("the JSON export of the bundled dataset fits the published schema", () => {
  const dataset = bundledDataset();
  const validate = validatorOf(published(schemaFile()));
  expect([validate(exportOf(dataset)), validate.errors]).toEqual([true, null]);
});

test(
  "the export of any dataset fits it, and so does each record that of its kind",
  { timeout: 60_000 },
  () => {
    const validate = validatorOf(published(schemaFile()));
    const ofKind = new Map(
      RECORD_KINDS.map((kind) => [kind, validatorOf(published(schemaFile(kind)))]),
    );
    fc.assert(
      fc.property(anyDataset, (dataset) => {
        expect([validate(exportOf(dataset)), validate.errors]).toEqual([true, null]);
        for (const kind of RECORD_KINDS) {
          for (const record of recordsOf(dataset, kind))
            expect(ofKind.get(kind)?.(record)).toBe(true);
        }
      }),
      { numRuns: 30 },
    );
  },
);

test.each([
  ["a field that is not known", (record: object) => ({ ...record, mood: "good" })],
  ["a missing field", (record: object) => ({ ...record, names: undefined })],
  ["an id of another kind", (record: object) => ({ ...record, id: "place/kidal" })],
  [
    "a name without its text",
    (record: object) => ({ ...record, names: [{ language: "en", source: null }] }),
  ],
])("%s does not fit", (_, spoil) => {
  const person = {
    kind: "person",
    id: "person/x",
    names: [],
    description: "somebody",
    externalIds: [],
  };
  const validate = validatorOf(toJsonSchema("person"));
  expect([validate(person), validate(spoil(person))]).toEqual([true, false]);
});

test("a schema names itself, and its kind in plain English", () => {
  for (const kind of RECORD_KINDS) {
    expect(toJsonSchema(kind)).toMatchObject({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $id: `urn:on-record:schema:1:${kind}`,
      description: KINDS[kind].meaning,
    });
  }
});
