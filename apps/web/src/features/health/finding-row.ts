import type { FindingCode, Severity, Span } from "@onrecord/domain";

/** A finding in words and links, ready to be shown. */
export type FindingRow = {
  readonly key: string;
  readonly code: FindingCode;
  readonly severity: Severity;
  /** What the code means, in one sentence. */
  readonly meaning: string;
  /** What is wrong in this case. */
  readonly message: string;
  readonly cure: string;
  readonly where: { readonly file: string; readonly line: number; readonly pointer: string };
  /** The record it is about, as a link where there is a page to go to. */
  readonly record: { readonly name: string; readonly href: string | null } | null;
  /** The sentence with the words, where it is about words. */
  readonly passage: {
    readonly text: string;
    readonly marks: readonly Span[];
    readonly href: string;
  } | null;
  /** Why it is expected; null where it is not. */
  readonly acknowledged: string | null;
};
