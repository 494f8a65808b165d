"use client";

import Link from "next/link";
import type { ReactElement } from "react";
import { useKeptAccess } from "./use-kept-access.ts";

/** The name that what is decided here is signed with. */
export function SignedInName(): ReactElement | null {
  const name = useKeptAccess()?.name;
  if (name === undefined) return null;
  return (
    <Link
      prefetch={false}
      href="/access"
      className="max-w-40 truncate py-1 text-soft hover:text-accent"
    >
      <span className="sr-only">Signed in as </span>
      {name}
    </Link>
  );
}
