"use client";

import { useRef } from "react";
import type { MouseEvent, PointerEvent } from "react";
import type { ClaimCardData } from "#web/features/claim/claim-card-data.ts";
import { claimsAt } from "./claims-at.ts";
import { findOffsetAt } from "./text-range.ts";
import type { ActiveClaim } from "./use-active-claim.ts";

/** How long the pointer rests before words light up, in milliseconds: one that only passes lights nothing. */
const REST = 70;

type PointedClaimOptions = {
  readonly claims: readonly ClaimCardData[];
  readonly active: ActiveClaim;
  /** After words of the text were clicked or tapped. */
  readonly onChoose: () => void;
};

type PointerHandlers = {
  readonly onPointerMove: (event: PointerEvent) => void;
  readonly onPointerLeave: () => void;
  readonly onClick: (event: MouseEvent) => void;
};

/** Lights the claim whose words the pointer is on; a click chooses it, and again the next one there. */
export function usePointedClaim({
  claims,
  active,
  onChoose,
}: PointedClaimOptions): PointerHandlers {
  const at = (event: MouseEvent): readonly ClaimCardData[] => {
    const offset = findOffsetAt(event.clientX, event.clientY);
    return offset === undefined ? [] : claimsAt(claims, offset);
  };
  const resting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const point = (id: string | null): void => {
    clearTimeout(resting.current);
    resting.current = setTimeout(() => active.point(id), REST);
  };
  return {
    onPointerMove: (event) => {
      if (event.pointerType === "mouse") point(at(event)[0]?.id ?? null);
    },
    onPointerLeave: () => point(null),
    onClick: (event) => {
      // Somebody who marks words to copy them wants no claim.
      if (getSelection()?.isCollapsed === false) return;
      const here = at(event);
      const now = here.findIndex(({ id }) => id === active.chosenId);
      const next = here[(now + 1) % here.length];
      if (next === undefined) return;
      active.choose(next.id);
      active.setOpen(true);
      onChoose();
    },
  };
}
