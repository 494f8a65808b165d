/** The JSON Schemas (draft 2020-12) of what is asked and what is answered, made from the zod schemas. */
import { z } from "zod";
import type { Operation } from "./operation.ts";

/** A JSON Schema, as far as its readers here need to know it. */
export type JsonSchema = { readonly [keyword: string]: unknown };

/** The schema of what an operation is asked. */
export const toInputSchema = ({ input }: Operation): JsonSchema =>
  withoutName(z.toJSONSchema(input, { io: "input", override: plain }));

/**
 * The schema of what an operation answers; parts that stand in it more than once are in its `$defs`.
 * Answers may get more fields, so it forbids none.
 */
export const toOutputSchema = ({ output }: Operation): JsonSchema =>
  withoutName(z.toJSONSchema(output, { override: plain }));

/** The dialect is said once, by the document that the schema stands in. */
const withoutName = ({
  $schema: _dialect,
  "~standard": _standard,
  ...schema
}: JsonSchema): JsonSchema => schema;

/** Leaves out what says nothing to a reader: the bounds of exact integers, and that nothing is added. */
function plain({ jsonSchema }: { readonly jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  const schema = jsonSchema;
  if (schema.additionalProperties === false) delete schema.additionalProperties;
  if (schema.minimum === Number.MIN_SAFE_INTEGER) delete schema.minimum;
  if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum;
}
