"use client";

/** Whether the desk is open in this tab. It looks after the outbox itself, and tells of it. */
import { useEffect, useSyncExternalStore } from "react";

let open = 0;
const listeners = new Set<() => void>();

function change(by: 1 | -1): void {
  open += by;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Says that the desk is open, as long as what calls this is on the page. */
export function useDeskPresence(): void {
  useEffect(() => {
    change(1);
    return () => change(-1);
  }, []);
}

export const useIsDeskOpen = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => open > 0,
    () => false,
  );
