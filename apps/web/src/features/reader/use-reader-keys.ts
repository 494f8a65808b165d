"use client";

import { useEffect, useEffectEvent } from "react";
import type { ClaimCardData } from "#web/features/claim/claim-card-data.ts";
import { isTyping } from "#web/features/shell/is-typing.ts";
import type { ActiveClaim } from "./use-active-claim.ts";

type ReaderKeysOptions = {
  readonly claims: readonly ClaimCardData[];
  readonly active: ActiveClaim;
};

/** `j` and `k` walk the claims, `o` opens, `c` copies a citation, Escape lets go. Listed in the dialog of keys. */
export function useReaderKeys({ claims, active }: ReaderKeysOptions): void {
  const walk = (step: 1 | -1): void => {
    const now = claims.findIndex(({ id }) => id === active.chosenId);
    const first = step === 1 ? 0 : claims.length - 1;
    const next = claims[now === -1 ? first : now + step];
    if (next === undefined) return;
    active.choose(next.id);
    findCard(next.id)?.focus({ preventScroll: true });
  };
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    switch (event.key) {
      case "j":
        return walk(1);
      case "k":
        return walk(-1);
      case "o":
        return active.setOpen(!active.open);
      case "c":
        if (active.chosenId === null) return;
        active.setOpen(true);
        // The button is among the details: they are drawn by then.
        requestAnimationFrame(() => cite(active.chosenId));
        return;
      case "Escape":
        return active.choose(null);
    }
  });
  useEffect(() => {
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
}

/** The list item of a claim. */
export const findCard = (id: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-claim-item="${CSS.escape(id)}"]`);

function cite(id: string | null): void {
  if (id !== null) findCard(id)?.querySelector<HTMLButtonElement>("[data-cite]")?.click();
}
