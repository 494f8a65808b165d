/** Findings: what a check reports. Values, never exceptions; the words come later (`describeFinding`). */
import type { Span } from "../text/span.ts";
import type { FindingArgs, FindingCode } from "./finding-args.ts";

/** `error` breaks the promise of the record; `warning` needs a person's look; `info` is to know. */
export type Severity = "error" | "warning" | "info";

/** Where a finding is: a file of the dataset, a line in it, and a JSON pointer in that line. */
export type FindingPath = {
  /** Relative to the dataset folder, with `/`. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** RFC 6901; empty for the whole record. */
  readonly pointer: string;
};

/** The passage that a finding is about. */
export type FindingSpan = Span & { readonly article: string; readonly file: string };

/** A finding with the code `C`, and the arguments that belong to it. */
export type FindingOf<C extends FindingCode> = {
  readonly code: C;
  readonly severity: Severity;
  readonly path: FindingPath;
  /** The id of the record that it is about; null where there is none, or none that can be read. */
  readonly record: string | null;
  readonly span: FindingSpan | null;
  readonly args: FindingArgs[C];
  /** The reason why this finding is expected, from the acknowledgement that covers it. */
  readonly acknowledged: string | null;
};

/** What a check reports: one of a closed list of codes, each with arguments of its own. */
export type Finding = { [C in FindingCode]: FindingOf<C> }[FindingCode];
