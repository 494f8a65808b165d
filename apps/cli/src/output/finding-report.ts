/** What a run of the check found, as the report formats take it. */
import type { Finding } from "@onrecord/domain";
import type { TextPosition } from "./text-position.ts";

/** A passage to show with a finding: the words around the place, and where they stand. */
export type FindingPassage = {
  /** The path to show, and to click on. */
  readonly file: string;
  readonly start: TextPosition;
  readonly end: TextPosition;
  readonly text: string;
  readonly mark: { readonly start: number; readonly end: number };
};

/** A finding with its words and its places. */
export type ReportedFinding = {
  readonly finding: Finding;
  readonly message: string;
  readonly cure: string;
  readonly title: string;
  /** Where the record stands: the path to show, line and column from 1. */
  readonly file: string;
  readonly position: TextPosition;
  /** The sentence that it is about, in an article's text; or the place in the record's line. */
  readonly passage: FindingPassage | undefined;
  /** What to look at in the passage, where the message is too long to see it. */
  readonly note: string | undefined;
};

export type FindingCounts = {
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
  readonly acknowledged: number;
};

export type FindingReport = {
  /** What was checked, in words: a path, "the bundled dataset". */
  readonly subject: string;
  /** How much was checked: "1 article, 27 entities, 59 claims". */
  readonly extent: string;
  readonly findings: readonly ReportedFinding[];
  readonly acknowledged: readonly ReportedFinding[];
  readonly counts: FindingCounts;
  /** Whether the check fails. */
  readonly failed: boolean;
};

/** Counts findings by severity; acknowledged ones count as nothing else. */
export function countFindings(findings: readonly Finding[]): FindingCounts {
  const open = findings.filter((finding) => finding.acknowledged === null);
  const count = (severity: Finding["severity"]): number =>
    open.filter((finding) => finding.severity === severity).length;
  return {
    errors: count("error"),
    warnings: count("warning"),
    notes: count("info"),
    acknowledged: findings.length - open.length,
  };
}
