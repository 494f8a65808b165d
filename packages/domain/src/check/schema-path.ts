/** Walks a value, or the schema of one, along the path that zod names in an issue. */
import { z } from "zod";

export type SchemaPath = readonly PropertyKey[];

/** The value at `path`; undefined where nothing stands. */
export function valueAt(root: unknown, path: SchemaPath): unknown {
  let value = root;
  for (const step of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step))
      return undefined;
    value = Reflect.get(value, step);
  }
  return value;
}

/** The names of the fields that the schema has at `path`. */
export function fieldsAt(schema: z.core.$ZodType, path: SchemaPath): string[] {
  const at = schemaAt(schema, path);
  return at instanceof z.ZodObject ? Object.keys(at.shape) : [];
}

/** The schema of the value at `path`, without what makes it optional. */
export const schemaAt = (schema: z.core.$ZodType, path: SchemaPath): z.core.$ZodType | undefined =>
  unwrap(wholeSchemaAt(schema, path));

function wholeSchemaAt(schema: z.core.$ZodType, path: SchemaPath): z.core.$ZodType | undefined {
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

/** Whether null may stand at `path`. */
export const isNullable = (schema: z.core.$ZodType, path: SchemaPath): boolean => {
  const at = wholeSchemaAt(schema, path);
  return at !== undefined && z.safeParse(at, null).success;
};
