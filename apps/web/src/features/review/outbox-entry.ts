/** What an outbox holds: decisions, what became of each, and what the server answers. */
import type { SentDecision } from "./draft.ts";

/** What the reviewer made of a proposal. */
export type Outcome = "accepted" | "rejected" | "split" | "joined";

/** Which state of each record a decision was made on. */
export type Expected = { readonly [id: string]: string };

/** A decision that was made. */
export type Decided = {
  readonly kind: "decide";
  readonly decision: SentDecision;
  readonly expected: Expected;
  readonly outcome: Outcome;
  /** The proposals that it decides, each with its article. */
  readonly decides: { readonly [id: string]: string };
  /** What was decided, in words. */
  readonly words: string;
};

/** What is sent: a decision, or the wish to take one back. */
export type Task = Decided | { readonly kind: "undo"; readonly of: number };

/** What another reviewer made of a record meanwhile. */
export type Disagreement = {
  readonly id: string;
  /** In words: "rejected", "accepted as “Sergei Lavrov”", "is gone". */
  readonly words: string;
  readonly by: string | null;
  /** ISO 8601; null where nobody knows. */
  readonly at: string | null;
};

/** `withdrawn`: taken back before it was sent. */
export type EntryState = "waiting" | "sending" | "done" | "refused" | "conflict" | "withdrawn";

export type Entry = {
  readonly key: number;
  readonly task: Task;
  readonly state: EntryState;
  /** The name of who decided; it is sent with that name's token alone. Null where nobody was signed in. */
  readonly by: string | null;
  /** Whether it may have reached the server before, with the answer lost. */
  readonly tried: boolean;
  /** The number that the server gave to the change. */
  readonly change: number | null;
  /** Why it was refused, or what stands against it. */
  readonly message: string | null;
  /** The records that stand in the way of what was refused. */
  readonly inTheWay: readonly string[];
  readonly disagreements: readonly Disagreement[];
};

/**
 * Why nothing is sent at the moment: no network, another who writes to the record just now, or no token
 * that is good for it.
 */
export type Pause = "network" | "busy" | "token" | null;

export type Outbox = {
  readonly entries: readonly Entry[];
  readonly nextKey: number;
  readonly pause: Pause;
  /** The name that is signed in; null where none is. */
  readonly holder: string | null;
  /** Decisions that were taken back and can be made again, the latest last. */
  readonly undone: readonly number[];
  /** The latest state of records that were changed from here. */
  readonly revisions: Expected;
};

export const EMPTY_OUTBOX: Outbox = {
  entries: [],
  nextKey: 1,
  pause: null,
  holder: null,
  undone: [],
  revisions: {},
};

/** What the server answered. */
export type Answer =
  /** `change` is null where nothing had to be changed. */
  | { readonly kind: "done"; readonly change: number | null; readonly revisions: Expected }
  | { readonly kind: "refused"; readonly message: string; readonly ids: readonly string[] }
  | {
      readonly kind: "conflict";
      readonly message: string;
      readonly disagreements: readonly Disagreement[];
    };
