"use client";

import { useEffect, useEffectEvent } from "react";
import type { RefObject } from "react";
import type { ClaimCardData } from "#web/features/claim/claim-card-data.ts";
import { toRanges } from "./text-range.ts";
import { findCard } from "./use-reader-keys.ts";

/** How far down the window the eye is thought to read. */
const READING_LINE = 0.35;

type ClaimsFollowOptions = {
  readonly claims: readonly ClaimCardData[];
  readonly text: RefObject<HTMLElement | null>;
  /** The box in which the claims scroll. */
  readonly column: RefObject<HTMLElement | null>;
  readonly activeId: string | undefined;
};

/**
 * Keeps the claims beside the words that carry them: as the page scrolls, the list moves so that the
 * claim nearest to what is being read stands level with it. The claim that is lit is brought into
 * view wherever it is.
 */
export function useClaimsFollow({ claims, text, column, activeId }: ClaimsFollowOptions): void {
  const follow = useEffectEvent(() => {
    if (column.current !== null && text.current !== null) {
      followReading(claims, text.current, column.current);
    }
  });

  useEffect(() => {
    let frame = 0;
    const onScroll = (): void => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(follow);
    };
    addEventListener("scroll", onScroll, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      removeEventListener("scroll", onScroll);
    };
  }, []);

  useEffect(() => {
    const list = column.current;
    const card = activeId === undefined ? null : findCard(activeId);
    if (list === null || card === null) return;
    // After the follow of a scroll that the same choice began.
    const frame = requestAnimationFrame(() => requestAnimationFrame(() => bringInto(list, card)));
    return () => cancelAnimationFrame(frame);
  }, [activeId, column]);
}

function followReading(
  claims: readonly ClaimCardData[],
  text: HTMLElement,
  list: HTMLElement,
): void {
  if (list.scrollHeight <= list.clientHeight) return;
  const line = innerHeight * READING_LINE;
  const place = placeAt(toPlaces(claims, text, list), line);
  if (place !== undefined) list.scrollTo(0, place - (line - list.getBoundingClientRect().top));
}

/** Where a claim's words are in the window, and where its card is in the list. */
type Place = { readonly words: number; readonly card: number };

function toPlaces(claims: readonly ClaimCardData[], text: HTMLElement, list: HTMLElement): Place[] {
  const top = list.getBoundingClientRect().top - list.scrollTop;
  return claims.flatMap(({ id, words }) => {
    const first = words[0];
    const range = first === undefined ? undefined : toRanges(text, first)[0];
    const card = findCard(id);
    if (range === undefined || card === null) return [];
    const place = {
      words: range.getBoundingClientRect().top,
      card: card.getBoundingClientRect().top - top,
    };
    return [place];
  });
}

/** The place in the list that belongs to a line of the window, between the two claims around it. */
function placeAt(places: readonly Place[], line: number): number | undefined {
  const behind = places.findLast(({ words }) => words <= line) ?? places[0];
  const ahead = places.find(({ words }) => words > line);
  if (behind === undefined) return undefined;
  if (ahead === undefined || ahead === behind) return behind.card;
  const share = (line - behind.words) / (ahead.words - behind.words);
  return behind.card + share * (ahead.card - behind.card);
}

function bringInto(list: HTMLElement, card: HTMLElement): void {
  const box = list.getBoundingClientRect();
  const { top, bottom } = card.getBoundingClientRect();
  if (top < box.top + 8) list.scrollBy(0, top - box.top - 8);
  else if (bottom > box.bottom - 8) {
    list.scrollBy(0, Math.min(bottom - box.bottom + 8, top - box.top - 8));
  }
}
