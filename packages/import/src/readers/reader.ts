import type { Sample } from "../detect/sample.ts";
import type { ImportEvent } from "../import-event.ts";
import type { ImportFormat } from "../import-format.ts";
import type { ImportLimits } from "../import-limits.ts";
import type { PdfThread } from "../pdf/pdf-thread.ts";
import type { ByteSource } from "../source/byte-source.ts";

/**
 * How well a sample fits a format. `certain`: it has the format's own marks. `possible`: it could be
 * read as that, and the name decides. `no`: it cannot be.
 */
export type Fit = "certain" | "possible" | "no";

/** What a reader is given beside the source. */
export type ReadContext = {
  readonly limits: ImportLimits;
  /** Which column or property holds what: `{ title: "headline" }`. Empty: to be guessed. */
  readonly map: Readonly<Record<string, string>>;
  /** Where PDFs are read. */
  readonly pdf: PdfThread;
  /** How many containers the source lies in; 0 for a file. */
  readonly depth: number;
  /**
   * Reads an entry of a container by whatever format it turns out to have. What is wrong with the
   * entry comes as a finding, and the container's reader goes on; nothing is thrown but an abort.
   */
  readonly readEntry: (entry: ByteSource) => AsyncIterable<ImportEvent>;
};

/** Reads one format. One file each, in READERS. */
export type Reader = {
  readonly format: ImportFormat;
  /** The endings that such a file's name has: `.html`. In lower case. */
  readonly extensions: readonly string[];
  /** Whether it holds files of other formats, which are read by theirs. */
  readonly isContainer?: boolean;
  /** Judges by content alone, quickly, and never throws. */
  readonly detects: (sample: Sample) => Fit;
  /**
   * Gives articles, findings, and nothing else (progress and done are said for it). Memory stays
   * bounded by the limits. Throws SourceFault where the source cannot be read on.
   */
  readonly read: (source: ByteSource, context: ReadContext) => AsyncIterable<ImportEvent>;
};
