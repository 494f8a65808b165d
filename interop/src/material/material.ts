/** What is exported, and how much of it there is. */
import type { RecordKind } from "@onrecord/domain";

/** How many of everything a record holds, counted from its own JSON Lines. */
export type MaterialCounts = {
  readonly records: { readonly [K in RecordKind]: number };
  /** Passages of evidence of all claims. */
  readonly evidence: number;
  /** What was not rejected: evidence, mentions, and all records by kind. */
  readonly standing: {
    readonly mentions: number;
    readonly evidence: number;
    readonly records: { readonly [K in RecordKind]: number };
  };
  /** The articles' texts, in bytes. */
  readonly textBytes: number;
  /** How fast `JSON.stringify` alone writes these records, in MB/s: what speeds are compared with. */
  readonly plainSpeed: number;
};

/** A record that is exported through the command line. */
export type Material = {
  readonly name: string;
  /** What names it on the command line: a path, or `--archive` and a file. */
  readonly args: readonly string[];
  readonly counts: MaterialCounts;
};
