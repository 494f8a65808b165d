"use client";

import { usePathname } from "next/navigation";
import { useEffect, useState } from "react";
import type { ComponentType, ReactElement } from "react";
import { isUnsettledHere } from "./kept-outbox.ts";

/**
 * Has decisions sent that were left unsent, on pages without the desk. Every page has this, and so it
 * is next to nothing: what sends and tells is fetched where there is something to send.
 */
export function OutboxWatch(): ReactElement | null {
  const path = usePathname();
  const [Elsewhere, setElsewhere] = useState<ComponentType | null>(null);
  useEffect(() => {
    const look = (): void => {
      // A path is a page's: every page looks once.
      if (path === "" || !isUnsettledHere()) return;
      // What cannot be fetched now is fetched on the next page, or when the network is back.
      import("./outbox-elsewhere.tsx").then(
        ({ OutboxElsewhere }) => setElsewhere(() => OutboxElsewhere),
        () => undefined,
      );
    };
    look();
    addEventListener("online", look);
    return () => removeEventListener("online", look);
  }, [path]);
  return Elsewhere === null ? null : <Elsewhere />;
}
