"use client";

import { useEffect } from "react";
import type { RefObject } from "react";

/** The field, then the hits: what ↑ and ↓ walk through. Escape goes back to the field. */
const STOPS = "[data-main-search], [data-hit]";

/** Walks through the hits by the arrow keys. Enter opens the one that has the focus, as with other links. */
export function useHitKeys(whole: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = whole.current;
    if (element === null) return;
    const listener = (event: KeyboardEvent): void => onKeyDown(element, event);
    element.addEventListener("keydown", listener);
    return () => element.removeEventListener("keydown", listener);
  }, [whole]);
}

function onKeyDown(whole: HTMLElement, event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const stops = [...whole.querySelectorAll<HTMLElement>(STOPS)];
  const at = stops.findIndex((stop) => stop === document.activeElement);
  if (at === -1) return;
  const target = findTarget(stops, at, event.key);
  if (target === undefined) return;
  event.preventDefault();
  target.focus();
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
