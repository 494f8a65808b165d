/** What an import says of what it met, and how it ended. */

/**
 * What became of something: a new article, a new version of one, one of which something else is said
 * now, one that has now another source, one that was there, or what was passed over, refused or taken with a doubt.
 */
export type ReportOutcome =
  | "added"
  | "version"
  | "changed"
  | "another source"
  | "known"
  | "skipped"
  | "refused"
  | "warned";

/** A line of the report. */
export type ReportEntry = {
  readonly outcome: ReportOutcome;
  /** The file as the user named it. */
  readonly path: string;
  /** The place inside a container, and the line; null where there is none. */
  readonly entry: string | null;
  readonly line: number | null;
  /** The article, where there is one. */
  readonly article: string | null;
  /** What it is called, and the reason; null where nothing is to be said. */
  readonly code: string | null;
  readonly reason: string | null;
};

/** How an import ended: all was read, the user stopped it, or there was too much wrong. */
export type ImportEnd = "finished" | "stopped" | "too many errors" | "refused as a whole";

export type ImportSummary = {
  readonly end: ImportEnd;
  readonly counts: { readonly [O in ReportOutcome]: number };
  /**
   * Files that were finished: those that were read, of these the ones that an earlier run had read
   * otherwise, and those that an earlier run had finished.
   */
  readonly files: { readonly read: number; readonly anew: number; readonly unchanged: number };
};
