"use client";

import { useEffect, useState } from "react";
import type { RefObject } from "react";
import type { ClaimCardData } from "#web/features/claim/claim-card-data.ts";
import { setHighlight } from "./highlight.ts";
import { scrollToWords } from "./scroll-to-words.ts";

export type ActiveClaim = {
  /** The claim that is lit: the one under the pointer, else the one that was chosen. */
  readonly claim: ClaimCardData | undefined;
  readonly chosenId: string | null;
  /** Whether the chosen claim shows its details. */
  readonly open: boolean;
  readonly setOpen: (open: boolean) => void;
  readonly point: (id: string | null) => void;
  /** Chooses a claim, and brings its words into the window if they are not. */
  readonly choose: (id: string | null) => void;
};

/** The claim that is looked at, lit in the text as long as it is. */
export function useActiveClaim(
  claims: readonly ClaimCardData[],
  text: RefObject<HTMLElement | null>,
): ActiveClaim {
  const [pointedId, point] = useState<string | null>(null);
  const [chosenId, setChosenId] = useState<string | null>(null);
  const [open, setOpen] = useState(false);
  const activeId = pointedId ?? chosenId;
  const claim = claims.find(({ id }) => id === activeId);

  useEffect(() => {
    setHighlight("passage", text.current, claim?.passages ?? []);
    for (const kind of ["statement", "event", "relation"] as const) {
      setHighlight(kind, text.current, claim?.kind === kind ? claim.words : []);
    }
  }, [claim, text]);

  const choose = (id: string | null): void => {
    setChosenId(id);
    point(null);
    const chosen = claims.find((one) => one.id === id);
    if (chosen !== undefined) scrollToWords(text.current, chosen.words, "if-out-of-view");
  };
  return { claim, chosenId, open, setOpen, point, choose };
}
