/** What a decision comes to: records before and after, or why it is refused. */
import type { AnyRecord } from "@onrecord/domain";

/** A record as it was and as it will be; null where there was none, or none is left. */
export type Edit = {
  readonly id: string;
  readonly before: AnyRecord | null;
  readonly after: AnyRecord | null;
};

/** Why a decision is refused: what is wrong, where, and what to do, in plain words. */
export type Refusal = {
  readonly code: RefusalCode;
  readonly message: string;
  /** The records that stand in the way. */
  readonly ids: readonly string[];
};

export type RefusalCode =
  /** A record that is decided on, or that a correction names, is not there. */
  | "missing"
  /** Nothing would change. */
  | "unchanged"
  /** The kind of record has no such part, or cannot be decided on like this. */
  | "misfit"
  /** Words that are no words: outside of the text, empty, or cut in the middle of a character. */
  | "span"
  /** Other records rest on what would go. */
  | "in-use"
  /** The record would have an error that it does not have now. */
  | "invalid"
  /** A change was taken back already, or records have changed since. */
  | "undone";

/**
 * Thrown inside of this package alone, and caught at its border, where it becomes a value. Its message
 * names records by their ids; the border puts their words there.
 */
export class Refused extends Error {
  readonly refusal: Refusal;

  constructor(code: RefusalCode, message: string, ids: readonly string[] = []) {
    super(message);
    this.refusal = { code, message, ids };
  }
}
