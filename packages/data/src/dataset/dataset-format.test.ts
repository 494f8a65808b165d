import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Manifest, SCHEMA_VERSION } from "@onrecord/domain";
import { expect, test } from "vitest";
import { toTableResource } from "@onrecord/formats";
import { KIND_OF_FILE } from "./data-package.ts";

const docs = readFileSync(
  join(import.meta.dirname, "../../../../docs/contracts/dataset-format.md"),
  "utf8",
);

test("every file and every property of the manifest is documented", () => {
  for (const file of KIND_OF_FILE.keys()) expect(docs).toContain(`\n${file}`);
  for (const property of Object.keys(Manifest.shape)) expect(docs).toContain(`| \`${property}\``);
  expect(docs).toContain(`the version of this format: ${SCHEMA_VERSION}`);
});

test("a table's schema tells the columns, what must be there, and the plain references", () => {
  const { schema } = toTableResource("event");
  expect(schema.fields.slice(0, 4)).toEqual([
    { name: "kind", type: "string", constraints: { required: true } },
    { name: "id", type: "string", constraints: { required: true } },
    { name: "type", type: "string", constraints: { required: true } },
    { name: "modes", type: "array" },
  ]);
  expect(schema.fields.find(({ name }) => name === "time")).toEqual({
    name: "time",
    type: "object",
  });
  expect(schema.fields.find(({ name }) => name === "place")).toEqual({
    name: "place",
    type: "string",
  });
  expect(schema.foreignKeys).toEqual([
    { fields: ["place"], reference: { resource: "places", fields: ["id"] } },
    { fields: ["partOf"], reference: { fields: ["id"] } },
  ]);
});
