/** The published JSON Schemas (draft 2020-12), made from the zod schemas of the domain. */
import type { RecordKind } from "@onrecord/domain";
import {
  Act,
  Agent,
  Anchor,
  Block,
  ClaimTime,
  Cue,
  Dataset,
  ExternalId,
  KINDS,
  Licence,
  Manifest,
  Name,
  Provenance,
  Publication,
  RECORD_KINDS,
  SCHEMA_VERSION,
  SourceText,
  Translation,
} from "@onrecord/domain";
import { z } from "zod";

/** A JSON Schema, as far as readers of it in this package need to know it. */
export type JsonSchema = {
  readonly $schema: string;
  readonly $id: string;
  readonly title: string;
  readonly properties?: { readonly [name: string]: unknown };
  readonly required?: readonly string[];
  readonly [keyword: string]: unknown;
};

/** The `$id` of the schema of a kind, or of the whole dataset: a name, not an address. */
export const schemaId = (kind?: RecordKind): string =>
  `urn:on-record:schema:${SCHEMA_VERSION}:${kind ?? "dataset"}`;

/** The file that a schema is published in. */
export const schemaFile = (kind?: RecordKind): string => `${kind ?? "dataset"}.schema.json`;

/** The JSON export of a whole dataset: the dataset, and the name of its schema. */
const ExportedDataset = Dataset.extend({ $schema: z.literal(schemaId()).optional() });

/** Parts that several schemas share; each becomes one named definition. */
const PARTS = {
  Act,
  Agent,
  Anchor,
  Block,
  ClaimTime,
  Cue,
  ExternalId,
  Licence,
  Manifest,
  Name,
  Provenance,
  Publication,
  SourceText,
  Translation,
};

const shared = z.registry<{ id: string }>();
for (const [id, schema] of Object.entries(PARTS)) shared.add(schema, { id });

const sharedWithKinds = z.registry<{ id: string }>();
for (const [id, schema] of Object.entries(PARTS)) sharedWithKinds.add(schema, { id });
for (const kind of RECORD_KINDS) sharedWithKinds.add(KINDS[kind].schema, { id: kind });

/**
 * The JSON Schema of a kind's records, or of the JSON export of a whole dataset. It describes what
 * is written, with all defaults in place. What JSON Schema cannot say (that ids resolve, that an
 * anchor's words stand in the text) is the work of `check`.
 */
export function toJsonSchema(kind?: RecordKind): JsonSchema {
  const schema =
    kind === undefined
      ? z.toJSONSchema(ExportedDataset, { metadata: sharedWithKinds })
      : z.toJSONSchema(KINDS[kind].schema, { metadata: shared });
  const { $schema, ...rest } = schema;
  return {
    $schema: $schema ?? "https://json-schema.org/draft/2020-12/schema",
    $id: schemaId(kind),
    title:
      kind === undefined ? "On Record: dataset" : `On Record: ${KINDS[kind].label.toLowerCase()}`,
    ...(kind === undefined ? {} : { description: KINDS[kind].meaning }),
    ...rest,
  };
}

/** The published schemas: file name and text, one for the whole dataset and one for each kind. */
export const publishedSchemas = (): ReadonlyMap<string, string> =>
  new Map(
    [undefined, ...RECORD_KINDS].map((kind) => [
      schemaFile(kind),
      `${JSON.stringify(toJsonSchema(kind), null, 2)}\n`,
    ]),
  );
