import type { ReactElement, ReactNode } from "react";

/** A small word such as "inferred", with the reason behind it for whoever asks. Works without a script. */
export function Reason({
  word,
  children,
}: {
  readonly word: string;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <details className="group inline">
      <summary className="inline list-none border-b border-dotted border-soft text-soft hover:text-accent">
        {word}
      </summary>
      <span className="block max-w-prose border-l border-hairline py-1 pl-3 text-sm text-soft">
        {children}
      </span>
    </details>
  );
}
