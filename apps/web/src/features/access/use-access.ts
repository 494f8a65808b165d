"use client";

import { TRPCClientError } from "@trpc/client";
import { useCallback } from "react";
import { useTRPCClient } from "#web/trpc/client.tsx";
import type { Access, AccessScope } from "./access.ts";
import { forgetAccess, keepText } from "./kept-text.ts";
import { useKeptAccess } from "./use-kept-access.ts";

export type UseAccess = {
  /** Whether the browser could be asked yet: not on the server, and not while the page wakes up. */
  readonly ready: boolean;
  readonly token: string | undefined;
  readonly name: string | undefined;
  readonly scopes: readonly AccessScope[];
  readonly expires: string | null;
  /** Keeps the token, in this tab or on this device; gives what is wrong with it, in words, or null. */
  readonly signIn: (token: string, remember: boolean) => Promise<string | null>;
  readonly signOut: () => void;
};

/** Who is signed in in this browser. The token goes with whatever is written by itself. */
export function useAccess(): UseAccess {
  const client = useTRPCClient();
  const access = useKeptAccess();
  const signIn = useCallback(
    async (typed: string, remember: boolean) => {
      const token = typed.trim();
      try {
        const writer = await client.access.whoAmI.mutate(undefined, { context: { token } });
        keepText(JSON.stringify({ token, ...writer } satisfies Access), remember);
        return null;
      } catch (error) {
        return toWords(error);
      }
    },
    [client],
  );
  return {
    ready: access !== null,
    token: access?.token,
    name: access?.name,
    scopes: access?.scopes ?? [],
    expires: access?.expires ?? null,
    signIn,
    signOut: forgetAccess,
  };
}

/** What the server says; else it was not reached. */
const toWords = (error: unknown): string =>
  error instanceof TRPCClientError && error.data !== undefined
    ? error.message
    : "The server did not answer. You are not signed in; try it again.";
