"use client";

import { useSyncExternalStore } from "react";

const PRINT = "print";

function subscribe(onChange: () => void): () => void {
  const query = matchMedia(PRINT);
  query.addEventListener("change", onChange);
  return () => query.removeEventListener("change", onChange);
}

/** Whether the page is being laid out for paper, where nothing can be opened. */
export const usePrinting = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => matchMedia(PRINT).matches,
    () => false,
  );
