"use client";

import { useEffect } from "react";
import type { RefObject } from "react";

/** The field, then the hits: what ↑ and ↓ walk through. Escape goes back to the field. */
const STOPS = "[data-main-search], [data-hit]";

/**
 * Walks through the hits by the arrow keys. Enter opens the one that has the focus, as with other links.
 * A search from the masthead loads this page, and then nothing has the focus: at its top ↓ goes to the first hit.
 */
export function useHitKeys(whole: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = whole.current;
    if (element === null) return;
    const listener = (event: KeyboardEvent): void => onKeyDown(element, event);
    document.addEventListener("keydown", listener);
    return () => document.removeEventListener("keydown", listener);
  }, [whole]);
}

function onKeyDown(whole: HTMLElement, event: KeyboardEvent): void {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
  const stops = [...whole.querySelectorAll<HTMLElement>(STOPS)];
  const at = stops.findIndex((stop) => stop === document.activeElement);
  const target = at === -1 ? findFirstHit(whole, event.key) : findTarget(stops, at, event.key);
  if (target === undefined) return;
  event.preventDefault();
  target.focus();
}

function findFirstHit(whole: HTMLElement, key: string): HTMLElement | undefined {
  const isFresh = document.activeElement === document.body && window.scrollY === 0;
  if (key !== "ArrowDown" || !isFresh) return undefined;
  return whole.querySelector<HTMLElement>("[data-hit]") ?? undefined;
}

function findTarget(
  stops: readonly HTMLElement[],
  at: number,
  key: string,
): HTMLElement | undefined {
  if (key === "ArrowDown") return stops[at + 1];
  if (key === "ArrowUp") return stops[at - 1];
  return key === "Escape" && at > 0 ? stops[0] : undefined;
}
