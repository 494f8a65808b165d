/** How much is decided: what the server counted, and what was decided here since. Pure. */
import type { DeskProgress } from "./desk-item.ts";
import type { Outbox } from "./outbox-entry.ts";
import { decisionsInEffect, isFinal } from "./outbox.ts";

/** How many are decided, of how many. */
export type Share = { readonly decided: number; readonly all: number };

/** Proposals that are decided, each with its article. */
export type Decided = ReadonlyMap<string, string>;

/** What is decided here: all of it, or only what the server knows of. */
export const decidedHere = (outbox: Outbox, which: "all" | "saved"): Decided =>
  new Map(
    decisionsInEffect(outbox).flatMap(({ task, state }) =>
      task.kind === "decide" && isFinal(task.outcome) && (which === "all" || state === "done")
        ? Object.entries(task.decides)
        : [],
    ),
  );

type ShareOptions = {
  readonly counted: DeskProgress;
  /** What was decided here when the server counted, and by now. */
  readonly known: Decided;
  readonly now: Decided;
  /** The article that is counted; all where it is left out. */
  readonly article?: string | undefined;
};

/** What is decided by now, the unsent included. */
export function toShare({ counted, known, now, article }: ShareOptions): Share {
  const { proposed, accepted, rejected, outdated } = counted;
  const count = (some: Decided, others: Decided): number =>
    [...some].filter(
      ([id, where]) => !others.has(id) && (article === undefined || where === article),
    ).length;
  return {
    decided: accepted + rejected + count(now, known) - count(known, now),
    all: proposed + accepted + rejected + outdated,
  };
}
