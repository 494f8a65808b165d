"use client";

import { useEffect, useState } from "react";
import type { ReactElement } from "react";

/** After how long the button is what it was. */
const TOLD = 2000;

type CopyButtonProps = {
  readonly text: string;
  /** What is copied, for those who listen: "commands". */
  readonly what: string;
};

type CopyState = "idle" | "copied" | "refused";

/** Copies a text that stands beside it, and says so. Without scripts, and on paper, it is not there. */
export function CopyButton({ text, what }: CopyButtonProps): ReactElement {
  const [state, setState] = useState<CopyState>("idle");
  useEffect(() => {
    if (state !== "copied") return;
    const timer = setTimeout(() => setState("idle"), TOLD);
    return () => clearTimeout(timer);
  }, [state]);
  const copy = (): void => {
    // A page that was not fetched safely has no clipboard at all.
    const written = navigator.clipboard?.writeText(text) ?? Promise.reject();
    written.then(
      () => setState("copied"),
      () => setState("refused"),
    );
  };
  return (
    <span className="print:hidden noscript:hidden">
      <button type="button" onClick={copy} className="min-w-[7ch] text-left text-link">
        {state === "copied" ? "Copied" : "Copy"}
        <span className="sr-only"> the {what}</span>
      </button>
      <span role="status" className="text-soft">
        {state === "copied" ? <span className="sr-only">Copied</span> : null}
        {state === "refused" ? "The browser does not let it: mark the words to copy them." : null}
      </span>
    </span>
  );
}
