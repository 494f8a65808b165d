"use client";

import { useSyncExternalStore } from "react";
import type { ReactElement } from "react";
import { SiteLink } from "#web/ui/site-link.tsx";
import { findKept, subscribeToAccess } from "./kept-text.ts";

const readName = (): string => findKept("name") ?? "";

/** The name that what is decided here is signed with; nothing where nobody is signed in. */
export function SignedIn(): ReactElement | null {
  const name = useSyncExternalStore(subscribeToAccess, readName, () => "");
  return name === "" ? null : (
    <SiteLink href="/access" className="max-w-40 truncate py-1 text-soft hover:text-accent">
      <span className="sr-only">Signed in as </span>
      {name}
    </SiteLink>
  );
}
