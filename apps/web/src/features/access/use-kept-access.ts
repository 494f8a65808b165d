"use client";

import { useMemo, useSyncExternalStore } from "react";
import { parseAccess } from "./access.ts";
import type { Access } from "./access.ts";
import { readKept, subscribeToAccess } from "./kept-text.ts";

/** Who is signed in in this browser: undefined for nobody, null while the page wakes up. */
export function useKeptAccess(): Access | undefined | null {
  const kept = useSyncExternalStore(subscribeToAccess, readKept, () => null);
  return useMemo(() => (kept === null ? null : parseAccess(kept)), [kept]);
}
