"use client";

import { useMemo, useSyncExternalStore } from "react";
import { parseSaved } from "./saved-searches.ts";
import type { SavedSearch } from "./saved-searches.ts";

const KEY = "onrecord.saved-searches";

/** Told within this page; the browser's own event tells the other pages. */
const CHANGED = "onrecord:saved-searches";

function subscribe(listener: () => void): () => void {
  window.addEventListener("storage", listener);
  window.addEventListener(CHANGED, listener);
  return () => {
    window.removeEventListener("storage", listener);
    window.removeEventListener(CHANGED, listener);
  };
}

/** A browser may refuse to keep anything: then nothing is saved, and the rest works. */
function read(): string {
  try {
    return window.localStorage.getItem(KEY) ?? "";
  } catch {
    return "";
  }
}

const UNKNOWN = null;

/** The saved searches, the latest saved first; undefined until the browser can be asked. */
export function useSavedSearches(): readonly SavedSearch[] | undefined {
  const stored = useSyncExternalStore(subscribe, read, () => UNKNOWN);
  return useMemo(() => (stored === UNKNOWN ? undefined : parseSaved(stored)), [stored]);
}

/** Changes what is saved, from what is stored at this moment. */
export function changeSaved(
  change: (saved: readonly SavedSearch[]) => readonly SavedSearch[],
): void {
  try {
    window.localStorage.setItem(KEY, JSON.stringify(change(parseSaved(read()))));
  } catch {
    // Full, or refused: the button says that nothing is saved.
  }
  window.dispatchEvent(new Event(CHANGED));
}
