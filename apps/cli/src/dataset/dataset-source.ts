/** A dataset that was read, with what is needed to show where in its files a finding is. */
import type { Dataset, Finding } from "@onrecord/domain";
import type { LineIndex } from "../output/line-index.ts";

export type DatasetSource = {
  /** How to speak of it: a path, "the bundled dataset", "the dataset on stdin". */
  readonly subject: string;
  /** The valid records. */
  readonly dataset: Dataset;
  /** The fingerprint of `dataset`. */
  readonly stamp: string;
  readonly findings: readonly Finding[];
  readonly files: SourceFiles;
};

/** The files of a source, for showing places in them. */
export type SourceFiles = {
  /** The path of a file as the user would type it. */
  readonly showPath: (file: string) => string;
  /** What stands in a file; undefined where it cannot be read. */
  readonly contentOf: (file: string) => LineIndex | undefined;
  /** Where the value stands that a finding's path names. */
  readonly locate: (finding: Finding) => FilePlace;
};

/** A stretch of a file's content, half-open, in UTF-16 code units. */
export type FilePlace = { readonly start: number; readonly end: number };
