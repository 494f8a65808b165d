/**
 * Where the reviewer stands, kept outside of React: a key that is pressed before the page is drawn anew
 * must not act on the proposal that was there before.
 */
import type { DeskPage } from "./desk-item.ts";
import { openDesk, reduceDesk } from "./desk-state.ts";
import type { DeskAction, DeskState } from "./desk-state.ts";

export type DeskStore = {
  readonly read: () => DeskState;
  readonly dispatch: (action: DeskAction) => void;
  readonly subscribe: (listener: () => void) => () => void;
};

/** The desk at the first proposal of the page. */
export function createDeskStore(first: DeskPage): DeskStore {
  let state = openDesk(first, () => false);
  const listeners = new Set<() => void>();
  return {
    read: () => state,
    dispatch: (action) => {
      state = reduceDesk(state, action);
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
