/** Findings: what a check reports. Values, never exceptions; the words come later (`describe`). */
import type { Span } from "../text/span.ts";

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
