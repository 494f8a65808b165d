import type { DatasetCandidate, Finding, Origin } from "@onrecord/domain";

/** What a reader of files found, before anybody looked at the records. */
export type RawReading = {
  readonly candidate: DatasetCandidate;
  /** What is wrong with the files themselves. */
  readonly findings: readonly Finding[];
  readonly origin: Origin;
  /** The line in which a value of the manifest stands, by its JSON pointer. */
  readonly manifestLineOf: (pointer: string) => number;
};
