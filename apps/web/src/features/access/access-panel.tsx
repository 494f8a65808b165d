"use client";

import type { ReactElement } from "react";
import type { AccessScope } from "./access.ts";
import { SignInForm } from "./sign-in-form.tsx";
import { useAccess } from "./use-access.ts";

const DOING: { readonly [scope in AccessScope]: string } = {
  review: "decide on proposals",
  import: "add articles",
};

/** Who is signed in, and the way out; or the form to sign in with, where what follows needs that. */
export function AccessPanel({ scope }: { readonly scope?: AccessScope }): ReactElement {
  const { ready, name, scopes, expires, signOut } = useAccess();
  return (
    <div className="min-h-6 print:hidden">
      <p className="hidden max-w-prose text-soft noscript:block">
        Signing in needs scripts. Without them the record is only shown here, and whoever has the
        collection’s file works on it on the command line.
      </p>
      {ready && name === undefined ? <SignInForm /> : null}
      {ready && name !== undefined ? (
        <p role="status">
          Signed in as <span className="font-semibold">{name}</span>,{" "}
          {expires === null ? "with a token that does not end" : `until ${toDay(expires)}`}.{" "}
          <button type="button" onClick={signOut} className="text-link">
            Sign out
          </button>
        </p>
      ) : null}
      {ready && name !== undefined && scope !== undefined && !scopes.includes(scope) ? (
        <p className="mt-2 max-w-prose text-soft">
          This token is not made to {DOING[scope]}. That needs another:{" "}
          <code>pnpm onrecord token create --scope {scope}</code>
        </p>
      ) : null}
    </div>
  );
}

const days = new Intl.DateTimeFormat("en-GB", { dateStyle: "long" });
const toDay = (moment: string): string => days.format(new Date(moment));
