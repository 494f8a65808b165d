import { z } from "zod";
import type { AnyRecord, RecordKind, RecordOf } from "./kinds.ts";
import { KINDS } from "./kinds.ts";
import { Manifest } from "./manifest.ts";

/**
 * An article's text as it was read: the words, and the fingerprint of the bytes that they were
 * decoded from, worked out by whoever read them (`readSourceText` in this package, the dataset
 * reader in `@onrecord/data`). The check compares it with what the article's record says.
 */
export const SourceText = z.strictObject({
  text: z.string(),
  /** sha256 of the bytes, lower-case hex. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** How many bytes. */
  bytes: z.int().nonnegative(),
});
export type SourceText = z.infer<typeof SourceText>;

/**
 * A whole dataset in memory: plain data that `JSON.stringify` takes. It is also the shape of the
 * JSON export. The tables are in the order of the files; ids are unique across all of them.
 */
export const Dataset = z.strictObject({
  manifest: Manifest,
  articles: z.array(KINDS.article.schema),
  people: z.array(KINDS.person.schema),
  organizations: z.array(KINDS.organization.schema),
  places: z.array(KINDS.place.schema),
  mentions: z.array(KINDS.mention.schema),
  times: z.array(KINDS.time.schema),
  statements: z.array(KINDS.statement.schema),
  events: z.array(KINDS.event.schema),
  relations: z.array(KINDS.relation.schema),
  sources: z.array(KINDS.source.schema),
  acknowledgements: z.array(KINDS.acknowledgement.schema),
  /** The articles' texts by their path in the dataset folder (`Article.file`). */
  texts: z.record(z.string(), SourceText),
});
export type Dataset = z.infer<typeof Dataset>;

/** A dataset without any record. Its tables are its own and may be filled. */
export const emptyDataset = (manifest: Manifest): Dataset => ({
  manifest,
  articles: [],
  people: [],
  organizations: [],
  places: [],
  mentions: [],
  times: [],
  statements: [],
  events: [],
  relations: [],
  sources: [],
  acknowledgements: [],
  texts: {},
});

/** A dataset as somebody writes it down: fields with a default may be left out. */
export type DatasetInput = z.input<typeof Dataset>;

/**
 * A dataset nobody has looked at yet: the right outline, any records. What `check` takes; a
 * `Dataset` and a `DatasetInput` are such candidates too.
 */
export type DatasetCandidate = {
  readonly manifest: unknown;
  readonly texts: { readonly [file: string]: SourceText };
} & { readonly [K in RecordKind as (typeof KINDS)[K]["table"]]?: readonly unknown[] };

/** The records of one kind, in file order. */
export function recordsOf<K extends RecordKind>(dataset: Dataset, kind: K): readonly RecordOf<K>[];
export function recordsOf(dataset: Dataset, kind: RecordKind): readonly AnyRecord[] {
  return dataset[KINDS[kind].table];
}
