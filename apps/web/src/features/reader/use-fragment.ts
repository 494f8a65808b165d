"use client";

import { useEffect, useEffectEvent, useState } from "react";
import type { RefObject } from "react";
import { findFragment, type FragmentData } from "./fragment.ts";
import type { Layer } from "./layers.ts";
import { scrollToWords } from "./scroll-to-words.ts";
import { setHighlight } from "./highlight.ts";

/** How long the words that a link led to stay lit, in milliseconds. */
const LIT_FOR = 2500;

type FragmentOptions = {
  readonly data: FragmentData;
  readonly text: RefObject<HTMLElement | null>;
  readonly choose: (id: string) => void;
  readonly reveal: (layer: Layer) => void;
};

/**
 * Goes where the address's fragment leads: on load, on Back and Forward, and when a link of this page
 * is followed. Returns what to tell the reader where it leads nowhere.
 */
export function useFragment({ data, text, choose, reveal }: FragmentOptions): string | null {
  const [notice, setNotice] = useState<string | null>(null);

  const follow = useEffectEvent((hash: string) => {
    const target = findFragment(hash, data);
    setNotice(target?.kind === "unknown" ? target.message : null);
    if (target === undefined || target.kind === "unknown") return;
    if (target.kind === "claim") {
      const claim = data.claims.find(({ id }) => id === target.id);
      if (claim !== undefined) reveal(claim.kind);
      choose(target.id);
    }
    scrollToWords(text.current, target.spans, "always");
    setHighlight("found", text.current, target.spans);
    setTimeout(() => setHighlight("found", text.current, []), LIT_FOR);
  });

  useEffect(() => {
    const followAddress = (): void => follow(location.hash);
    // Next changes the address without a `hashchange`, so links of this page are heard themselves.
    const followLink = (event: MouseEvent): void => {
      const link = event.target instanceof Element ? event.target.closest("a") : null;
      if (link?.hash && link.pathname === location.pathname) follow(link.hash);
    };
    // After the first paint: Next scrolls to the top of a new page first.
    const frame = requestAnimationFrame(followAddress);
    addEventListener("hashchange", followAddress);
    document.addEventListener("click", followLink);
    return () => {
      cancelAnimationFrame(frame);
      removeEventListener("hashchange", followAddress);
      document.removeEventListener("click", followLink);
    };
  }, []);
  return notice;
}
