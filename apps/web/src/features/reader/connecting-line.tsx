"use client";

import { useEffect, useRef } from "react";
import type { ReactElement, RefObject } from "react";
import type { ClaimCardData } from "#web/features/claim/claim-card-data.ts";
import { toRanges } from "./text-range.ts";
import { findCard } from "./use-reader-keys.ts";

type ConnectingLineProps = {
  readonly claim: ClaimCardData | undefined;
  readonly text: RefObject<HTMLElement | null>;
};

/** A thin line from the words that are lit to their claim in the list, while both can be seen. */
export function ConnectingLine({ claim, text }: ConnectingLineProps): ReactElement {
  const line = useRef<SVGPathElement>(null);
  useEffect(() => {
    if (claim === undefined) return;
    let frame = 0;
    // Words, list and window move on their own: while a claim is lit, the line follows every frame.
    const draw = (): void => {
      const path = text.current === null ? null : toPath(claim, text.current);
      line.current?.setAttribute("d", path ?? "");
      frame = requestAnimationFrame(draw);
    };
    draw();
    return () => cancelAnimationFrame(frame);
  }, [claim, text]);
  return (
    <svg aria-hidden className="connecting-line" data-kind={claim?.kind}>
      {claim === undefined ? null : <path ref={line} fill="none" stroke="currentColor" />}
    </svg>
  );
}

function toPath(claim: ClaimCardData, text: HTMLElement): string | null {
  const first = claim.words[0];
  const words = first === undefined ? undefined : toRanges(text, first)[0]?.getClientRects()[0];
  const card = findCard(claim.id);
  const box = card?.getBoundingClientRect();
  const list = card?.closest(".claims-scroll")?.getBoundingClientRect();
  if (words === undefined || box === undefined || list === undefined) return null;
  const y = box.top + 14;
  const seen = words.bottom > 0 && words.top < innerHeight && y > list.top && y < list.bottom;
  const edge = text.getBoundingClientRect().right;
  if (!seen || box.left < edge) return null;
  const bend = edge + (box.left - edge) / 2;
  const from = Math.round(words.bottom) - 2.5;
  return `M ${words.right} ${from} H ${bend} V ${Math.round(y) + 0.5} H ${box.left}`;
}
