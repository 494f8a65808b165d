"use client";

import { useEffect, useRef, useState } from "react";
import type { ReactElement } from "react";

type CiteState = "idle" | "copied" | "shown";

/**
 * Copies a citation with its permalink. Where the browser does not let it, the citation is shown in
 * a field, selected, to be copied by hand.
 */
export function CiteButton({
  citation,
  words = "Cite",
}: {
  readonly citation: string;
  readonly words?: string;
}): ReactElement {
  const [state, setState] = useState<CiteState>("idle");
  const field = useRef<HTMLTextAreaElement>(null);

  useEffect(() => {
    if (state === "shown") field.current?.select();
    if (state !== "copied") return;
    const timer = setTimeout(() => setState("idle"), 2000);
    return () => clearTimeout(timer);
  }, [state]);

  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(citation);
      setState("copied");
    } catch {
      setState("shown");
    }
  };

  return (
    <>
      <button type="button" data-cite onClick={() => void copy()} className="text-link">
        {state === "copied" ? "Copied" : words}
      </button>
      <span role="status" className="sr-only">
        {state === "copied" ? "The citation is on the clipboard." : ""}
      </span>
      {state === "shown" ? (
        <textarea
          ref={field}
          readOnly
          rows={4}
          aria-label="Citation, to be copied"
          value={citation}
          className="mt-1 block w-full border border-hairline bg-paper p-2 text-sm"
        />
      ) : null}
    </>
  );
}
