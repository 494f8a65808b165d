/**
 * Table Schemas (Data Package v2) of the JSON Lines tables, worked out from the zod schemas. They
 * describe the columns that a table program sees: nested values are `object` and `array` fields.
 */
import type { RecordKind, TableName } from "@onrecord/domain";
import { toJsonSchema } from "./json-schema.ts";

type Field = {
  readonly name: string;
  readonly type: string;
  readonly constraints?: { readonly required: true };
};

type ForeignKey = {
  readonly fields: readonly [string];
  readonly reference: { readonly resource?: TableName; readonly fields: readonly ["id"] };
};

export type TableSchema = {
  readonly fields: readonly Field[];
  readonly primaryKey: readonly ["id"];
  readonly foreignKeys?: readonly ForeignKey[];
};

/**
 * Only the references that Table Schema can say: a plain field that points to one table. A speaker
 * may be in any of three tables, and an anchor's article lies inside an object. A reference without
 * a resource points to its own table.
 */
const FOREIGN_KEYS: { readonly [K in RecordKind]?: readonly ForeignKey[] } = {
  statement: [{ fields: ["place"], reference: { resource: "places", fields: ["id"] } }],
  event: [
    { fields: ["place"], reference: { resource: "places", fields: ["id"] } },
    { fields: ["partOf"], reference: { fields: ["id"] } },
  ],
};

/** The Table Schema of a kind's table. A field that has a default may be missing from a line. */
export function toTableSchema(kind: RecordKind): TableSchema {
  const { properties = {}, required = [] } = toJsonSchema(kind);
  const foreignKeys = FOREIGN_KEYS[kind];
  return {
    fields: Object.entries(properties).map(([name, property]) =>
      toField(name, property, required.includes(name)),
    ),
    primaryKey: ["id"],
    ...(foreignKeys === undefined ? {} : { foreignKeys }),
  };
}

function toField(name: string, property: unknown, required: boolean): Field {
  const types = typesOf(property);
  const nullable = types.delete("null");
  const [type = "any"] = types.size === 1 ? types : [];
  return required && !nullable && !hasDefault(property)
    ? { name, type, constraints: { required: true } }
    : { name, type };
}

const isObject = (value: unknown): value is { readonly [key: string]: unknown } =>
  typeof value === "object" && value !== null;

const hasDefault = (property: unknown): boolean => isObject(property) && "default" in property;

/** The JSON types that a property may have. The shared definitions are all objects. */
function typesOf(property: unknown): Set<string> {
  if (!isObject(property)) return new Set();
  const { anyOf, type, $ref } = property;
  if (Array.isArray(anyOf)) return new Set(anyOf.flatMap((option) => [...typesOf(option)]));
  if (typeof $ref === "string") return new Set(["object"]);
  return typeof type === "string" ? new Set([type]) : new Set();
}
