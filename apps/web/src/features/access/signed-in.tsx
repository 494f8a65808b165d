"use client";

import { lazy, Suspense, useSyncExternalStore } from "react";
import type { ReactElement } from "react";
import { readKept, subscribeToAccess } from "./kept-text.ts";

/** Most readers never sign in: what shows the name is loaded for those alone who did. */
const SignedInName = lazy(async () => ({
  default: (await import("./signed-in-name.tsx")).SignedInName,
}));

/** The name that what is decided here is signed with; nothing where nobody is signed in. */
export function SignedIn(): ReactElement | null {
  const kept = useSyncExternalStore(subscribeToAccess, readKept, () => "");
  return kept === "" ? null : (
    <Suspense fallback={null}>
      <SignedInName />
    </Suspense>
  );
}
