/** What is exported, as a stream of parts. */
import type { AnyRecord, Dataset, Manifest, RecordKind, SourceText } from "@onrecord/domain";

/** Records of one kind with what is needed to show them. */
export type ExportPart = {
  readonly kind: RecordKind;
  /** The records that are exported, in the order of the record. */
  readonly records: readonly AnyRecord[];
  /**
   * They and all that they refer to (names, sources, articles with their texts). Of `article` parts
   * also all that was read from those articles and not rejected: mentions, times, claims. It is put
   * together when it is first asked for.
   */
  readonly slice: Dataset;
};

/** The JSON of some records, with the same words between each two; as bytes where the source has those. */
export type JsonPage = { readonly count: number; readonly json: string | Uint8Array };

/** What is exported, read in parts, so that memory holds one part at a time. Can be read again and again. */
export interface ExportSource {
  readonly manifest: Manifest;
  /** How many records of the kind `parts` will give. */
  count(kind: RecordKind): number;
  parts(kind: RecordKind): Iterable<ExportPart>;
  /** The texts, in the order of their paths; those of no article too, where all is exported. */
  texts(): Iterable<readonly [file: string, text: SourceText]>;
  /**
   * The JSON of the records, some at a time, where the source keeps it with the keys in the order of
   * the schema and every default spelled out. It is written as it is, which saves parsing it.
   */
  json?(kind: RecordKind, between: string): Iterable<JsonPage>;
}
