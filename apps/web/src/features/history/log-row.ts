/** A change as the log shows it. */
import type { FieldChange } from "./to-field-changes.ts";

export type LogRow = {
  readonly number: number;
  /** ISO 8601. */
  readonly at: string;
  readonly by: string;
  readonly action: string;
  readonly summary: string;
  /** The first of the records that it changed; without an address, where one is gone. */
  readonly records: readonly {
    readonly id: string;
    readonly name: string;
    readonly href: string | null;
  }[];
  /** How many others it changed. */
  readonly more: number;
  readonly undoes: number | null;
  readonly undoneBy: number | null;
  /** What it changed in the record that the log was asked for. */
  readonly fields: readonly FieldChange[];
};

/** A page of the log. */
export type LogPage = {
  readonly rows: readonly LogRow[];
  readonly total: number;
  readonly next: string | null;
  readonly facets: readonly LogFacet[];
  /** The record that it was asked for; null for the log of all. */
  readonly record: {
    readonly id: string;
    readonly name: string;
    readonly href: string | null;
  } | null;
};

export type LogFacet = {
  readonly field: string;
  readonly values: readonly {
    readonly value: string;
    readonly label: string;
    readonly count: number;
  }[];
};

/** What was done, as the log's filter names it. */
export const ACTION_WORDS: { readonly [action: string]: string } = {
  accept: "accepted",
  reject: "rejected",
  reopen: "reopened",
  correct: "corrected",
  split: "split in two",
  join: "joined",
  add: "added by hand",
  "merge-entities": "merged",
  "split-entity": "told apart",
  reanchor: "carried to a newer text",
  undo: "taken back",
};
