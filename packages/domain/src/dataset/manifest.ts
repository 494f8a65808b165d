import { z } from "zod";

/** The version of the dataset format that this package reads and writes. */
export const SCHEMA_VERSION = 1;

/** A licence, as a Frictionless Data Package names it. */
export const Licence = z.strictObject({
  name: z.string().min(1),
  title: z.string().min(1).optional(),
  path: z.string().min(1).optional(),
});
export type Licence = z.infer<typeof Licence>;

/**
 * What a dataset says about itself: the descriptive part of its `datapackage.json`. The list of
 * files (`resources`) is made by the writer and is not kept here.
 */
export const Manifest = z.strictObject({
  /** Frictionless: lower-case letters, digits, `-`, `_` and `.`. */
  name: z
    .string()
    .regex(/^[a-z0-9][a-z0-9._-]*$/, { error: "must be lower-case letters, digits, - _ or ." }),
  title: z.string().min(1),
  description: z.string().min(1),
  /** The version of the dataset's content. */
  version: z.string().min(1),
  /** The version of the dataset's format. */
  schemaVersion: z.literal(SCHEMA_VERSION),
  /** Day of the last change, ISO 8601. */
  created: z.iso.date(),
  /** The licences of the annotation: of everything but the articles' texts. */
  licenses: z.array(Licence).min(1),
  /** Who holds the rights in the articles' texts, in a sentence; "unknown" is an answer. */
  textRights: z.string().min(1),
  /**
   * What the dataset asks of its records: `accepted`, that somebody has accepted each of them, so
   * that what is only proposed, rejected or outdated is an error.
   */
  requires: z.literal("accepted").optional(),
});
export type Manifest = z.infer<typeof Manifest>;
