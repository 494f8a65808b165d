/** What the acts of the desk work on. */
import type { DeskItem } from "./desk-item.ts";
import { findOpen } from "./desk-state.ts";
import type { DeskAction, DeskState } from "./desk-state.ts";
import type { DeskView } from "./desk-view.ts";
import type { Draft } from "./draft.ts";
import type { Outbox } from "./outbox-entry.ts";

/** The desk at the moment at which a key is pressed. */
export type DeskMoment = {
  readonly state: DeskState;
  readonly view: DeskView | undefined;
  readonly outbox: Outbox;
  readonly isDecided: (id: string) => boolean;
};

export type DeskContext = {
  readonly now: () => DeskMoment;
  readonly dispatch: (action: DeskAction) => void;
  readonly changeOutbox: (step: (outbox: Outbox) => Outbox) => void;
  /** Whether the reviewer may decide; asks for a token where not. */
  readonly mayDecide: () => boolean;
  /** Shows proposals that may not have been sent yet, and goes to the first. */
  readonly show: (ids: readonly string[]) => void;
  /** Tells those who listen. */
  readonly tell: (words: string) => void;
  /** A proposal in a line. */
  readonly lineOf: (item: DeskItem, draft?: Draft) => string;
};

/** Goes on to the next open proposal where the one that is looked at is among these. */
export function goOn({ now, dispatch }: DeskContext, decided: ReadonlySet<string>): void {
  const { state, isDecided } = now();
  if (state.at === null || !decided.has(state.at)) return;
  const next = findOpen(state, state.at, (id) => decided.has(id) || isDecided(id));
  dispatch({ kind: "go", to: next ?? null });
}
