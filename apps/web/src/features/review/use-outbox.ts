"use client";

import { useSyncExternalStore } from "react";
import { EMPTY_OUTBOX } from "./outbox-entry.ts";
import type { Outbox } from "./outbox-entry.ts";
import { createOutboxStore } from "./outbox-store.ts";
import type { OutboxStore } from "./outbox-store.ts";

let store: OutboxStore | undefined;

/** The outbox of this tab. Only in a browser. */
export function getOutboxStore(): OutboxStore {
  store ??= createOutboxStore({
    storage: sessionStorage,
    wait: (milliseconds, then) => void setTimeout(then, milliseconds),
  });
  return store;
}

/** What the outbox holds. On the server, and before the page is alive, it is empty. */
export const useOutbox = (): Outbox =>
  useSyncExternalStore(
    (listener) => getOutboxStore().subscribe(listener),
    () => getOutboxStore().read(),
    () => EMPTY_OUTBOX,
  );
