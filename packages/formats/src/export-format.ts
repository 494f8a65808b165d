import type { RecordKind } from "@onrecord/domain";
import { RECORD_KINDS } from "@onrecord/domain";
import type { ExportSource } from "./export-source.ts";

export type ExportOptions = {
  /**
   * Leaves the articles' texts out: fingerprints, offsets and short quotes remain (a quote at most
   * 300 UTF-16 units; longer ones are cut and marked). See `shortQuote`.
   */
  readonly withoutText?: boolean;
  /**
   * Where the record is served, without a slash at the end: permalinks begin with it. Without one,
   * ids are URNs: `urn:on-record:statement/lavrov-aid-will-continue`. See `idOf`.
   */
  readonly baseUrl?: string | undefined;
  /** Kinds asked for; all that the format has where left out. */
  readonly kinds?: readonly RecordKind[] | undefined;
};

/** One file of an export. Its chunks are made one after another while it is written. */
export type ExportFile = {
  readonly name: string;
  readonly mediaType: string;
  /** The kind of its records; null where it holds several. */
  readonly kind: RecordKind | null;
  readonly chunks: Iterable<string | Uint8Array>;
};

/** A format: a pure function from a source to files. One file of code each, one entry in `EXPORT_FORMATS`. */
export type ExportFormat = {
  /** `jsonld`, as typed after --format. */
  readonly name: string;
  /** `JSON-LD (schema.org)`, as the export menu shows it. */
  readonly label: string;
  /** One plain sentence: what it is for. */
  readonly meaning: string;
  /** Without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** Which records it can carry; the menu and the table of formats use it. */
  readonly kinds: readonly RecordKind[];
  readonly write: (source: ExportSource, options: ExportOptions) => Iterable<ExportFile>;
};

/** The kinds that a format is to write, in the order of the record. */
export const kindsAsked = (
  kinds: readonly RecordKind[],
  { kinds: asked }: ExportOptions,
): readonly RecordKind[] =>
  RECORD_KINDS.filter((kind) => kinds.includes(kind) && (asked?.includes(kind) ?? true));

/** The whole text of a file. For small ones; whoever writes one takes its chunks. */
export function toFileText({ chunks }: ExportFile): string {
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  let text = "";
  for (const chunk of chunks)
    text += typeof chunk === "string" ? chunk : decoder.decode(chunk, { stream: true });
  return text + decoder.decode();
}
