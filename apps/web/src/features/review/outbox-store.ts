/**
 * The outbox of this tab: kept over a reload (`sessionStorage`), emptied one by one, and told of to
 * whoever looks. It outlives the page of the desk, so that what was decided goes out while the
 * reviewer reads elsewhere in the app.
 */
import { OUTBOX_KEY } from "./kept-outbox.ts";
import type { Answer, Entry, Outbox, Pause } from "./outbox-entry.ts";
import { EMPTY_OUTBOX } from "./outbox-entry.ts";
import {
  countUnsent,
  findChange,
  findNext,
  heldUp,
  printOutbox,
  restoreOutbox,
  sending,
  settle,
  withdraw,
} from "./outbox.ts";

/** What came of sending: the server's answer, or why there was none. */
export type Delivery = Answer | { readonly kind: "held-up"; readonly pause: Exclude<Pause, null> };

/** Sends an entry. `change` is the number of the change that an undo takes back. */
export type Courier = (entry: Entry, change: number | undefined) => Promise<Delivery>;

export type OutboxStore = {
  readonly read: () => Outbox;
  readonly subscribe: (listener: () => void) => () => void;
  readonly change: (step: (outbox: Outbox) => Outbox) => void;
  /** Says who sends, and begins. */
  readonly employ: (courier: Courier) => void;
  /** Tries again at once what is held up. */
  readonly retry: () => void;
};

type OutboxStoreOptions = {
  readonly storage: Pick<Storage, "getItem" | "setItem">;
  /** Calls back after so many milliseconds. */
  readonly wait: (milliseconds: number, then: () => void) => void;
};

/** After how long a lost network is tried again, from the first time on. */
const PAUSES = [1000, 2000, 4000, 8000, 15_000];

/** Makes the store. What an earlier page of this tab left unsent is in it. */
export function createOutboxStore({ storage, wait }: OutboxStoreOptions): OutboxStore {
  let outbox = readKept(storage);
  let courier: Courier | undefined;
  let failures = 0;
  const listeners = new Set<() => void>();

  const set = (next: Outbox): void => {
    if (next === outbox) return;
    outbox = next;
    keep(storage, outbox);
    for (const listener of listeners) listener();
  };
  const pump = (): void => {
    const entry = findNext(outbox);
    if (entry === undefined || courier === undefined) return;
    const { task } = entry;
    const change = task.kind === "undo" ? findChange(outbox, task.of) : undefined;
    // What was never done needs no undoing.
    if (task.kind === "undo" && change === undefined) {
      set(withdraw(outbox, entry.key));
      pump();
      return;
    }
    set(sending(outbox, entry.key));
    void courier(entry, change).then((delivery) => receive(entry.key, delivery));
  };
  const receive = (key: number, delivery: Delivery): void => {
    if (delivery.kind !== "held-up") {
      failures = 0;
      set(settle(outbox, key, delivery));
      pump();
      return;
    }
    set(heldUp(outbox, key, delivery.pause));
    if (delivery.pause === "token") return;
    const pause = PAUSES[Math.min(failures, PAUSES.length - 1)] ?? 0;
    failures += 1;
    wait(pause, pump);
  };
  return {
    read: () => outbox,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change: (step) => {
      set(step(outbox));
      if (outbox.pause === null) pump();
    },
    employ: (next) => {
      courier = next;
      pump();
    },
    retry: pump,
  };
}

function readKept(storage: OutboxStoreOptions["storage"]): Outbox {
  try {
    const kept = storage.getItem(OUTBOX_KEY);
    const value: unknown = kept === null ? null : JSON.parse(kept);
    return isOutbox(value) ? restoreOutbox(value) : EMPTY_OUTBOX;
  } catch {
    return EMPTY_OUTBOX;
  }
}

/** What is kept was written by this module, in this tab: of another version it may still be. */
const isOutbox = (value: unknown): value is Outbox =>
  typeof value === "object" &&
  value !== null &&
  Object.keys(EMPTY_OUTBOX).every((key) => key in value) &&
  "entries" in value &&
  Array.isArray(value.entries);

/** A browser that keeps nothing still sends: only a reload would lose what is unsent. */
function keep(storage: OutboxStoreOptions["storage"], outbox: Outbox): void {
  try {
    storage.setItem(OUTBOX_KEY, printOutbox(outbox));
  } catch {
    // Full, or forbidden.
  }
}

/** Whether leaving the page would lose or delay decisions. */
export const isUnsent = (store: OutboxStore): boolean => countUnsent(store.read()) > 0;
