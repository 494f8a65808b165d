"use client";

import { useEffect, useEffectEvent, useState } from "react";
import type { ReactElement } from "react";
import { wordsOf } from "@onrecord/domain";
import type { Span } from "@onrecord/domain";
import { DeskButton } from "./desk-button.tsx";
import type { DeskView } from "./desk-view.ts";
import { readSelectedSpans } from "./read-selection.ts";
import { snapToWords } from "./word-edges.ts";

type SelectedWordsProps = {
  readonly view: DeskView;
  readonly onTake: (spans: readonly Span[], how: "instead" | "as well") => void;
};

/** What is selected, and where the offer stands in the window. */
type Offer = { readonly spans: readonly Span[]; readonly left: number; readonly top: number };

/** A selection is offered when it has rested so long, in milliseconds: a finger moves its ends. */
const REST = 150;
/** How much room the offer needs, in CSS pixels. */
const ROOM = { width: 300, height: 56 };

/** Offers the words that were marked in the paragraphs with a pointer or a finger. */
export function SelectedWords({ view, onTake }: SelectedWordsProps): ReactElement | null {
  const [offer, setOffer] = useState<Offer | null>(null);
  const look = useEffectEvent(() => setOffer(findOffer(view)));
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const later = (): void => {
      clearTimeout(timer);
      timer = setTimeout(look, REST);
    };
    const events = ["selectionchange", "scroll"] as const;
    for (const event of events) document.addEventListener(event, later, { capture: true });
    return () => {
      clearTimeout(timer);
      for (const event of events) document.removeEventListener(event, later, { capture: true });
    };
  }, []);
  if (offer === null) return null;
  const take = (how: "instead" | "as well"): void => {
    onTake(offer.spans, how);
    document.getSelection()?.removeAllRanges();
    setOffer(null);
  };
  const isSeveral = view.proposal.kind !== "mention" && view.proposal.kind !== "time";
  return (
    <div
      role="toolbar"
      aria-label="The words that you marked"
      className="desk-offer"
      style={{ left: offer.left, top: offer.top }}
      // A press on the offer does not take the selection away.
      onPointerDown={(event) => event.preventDefault()}
    >
      <DeskButton main onClick={() => take("instead")}>
        Use these words
      </DeskButton>
      {isSeveral ? <DeskButton onClick={() => take("as well")}>Add them</DeskButton> : null}
    </div>
  );
}

/** The selected words, whole, and a place below them; null where none of the paragraphs are selected. */
function findOffer({ passage, proposal }: DeskView): Offer | null {
  const frame = document.querySelector(".desk-frame");
  const selection = document.getSelection();
  if (frame === null || selection === null) return null;
  const { text, start, article } = passage;
  const words = wordsOf({ text, start, language: article.language });
  const all = readSelectedSpans(selection, frame).flatMap((span) => snapToWords(span, words) ?? []);
  // A name and a date stand in one paragraph.
  const isOne = proposal.kind === "mention" || proposal.kind === "time";
  const spans = isOne ? all.slice(0, 1) : all;
  if (spans.length === 0) return null;
  const box = selection.getRangeAt(0).getBoundingClientRect();
  const around = frame.getBoundingClientRect();
  const below = Math.min(box.bottom, around.bottom - ROOM.height) + 6;
  return {
    spans,
    left: Math.max(8, Math.min(box.left, window.innerWidth - ROOM.width)),
    top: Math.max(around.top, below),
  };
}
