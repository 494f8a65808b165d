"use client";

import { useId, useState } from "react";
import type { FormEvent, ReactElement } from "react";
import { useAccess } from "./use-access.ts";

/**
 * The field for a token. It has no name, so that a form that is sent without scripts carries it
 * nowhere, least of all into an address.
 */
export function SignInForm(): ReactElement {
  const { signIn } = useAccess();
  const [token, setToken] = useState("");
  const [remember, setRemember] = useState(false);
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState<string | null>(null);
  const id = useId();

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    setWrong(await signIn(token, remember));
    setBusy(false);
  };
  return (
    <form method="post" onSubmit={(event) => void submit(event)} className="max-w-prose">
      <label htmlFor={id} className="label">
        Your token
      </label>
      <div className="mt-1 flex flex-wrap items-end gap-x-4 gap-y-3">
        <input
          id={id}
          type="password"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          required
          value={token}
          aria-describedby={wrong === null ? undefined : `${id}-wrong`}
          aria-invalid={wrong !== null}
          onChange={(event) => setToken(event.target.value)}
          className="block w-full max-w-xs border-b border-soft bg-transparent py-1.5 focus:border-accent focus:outline-none focus-visible:outline-2"
        />
        <button
          type="submit"
          disabled={busy}
          className="border border-soft px-3 py-1 hover:border-ink disabled:text-soft"
        >
          Sign in
        </button>
      </div>
      <label className="mt-3 flex items-baseline gap-2 text-sm">
        <input
          type="checkbox"
          checked={remember}
          onChange={(event) => setRemember(event.target.checked)}
        />
        Remember it on this device, and not only in this tab
      </label>
      <p id={`${id}-wrong`} role="alert" className="mt-3 text-accent">
        {wrong}
      </p>
    </form>
  );
}
