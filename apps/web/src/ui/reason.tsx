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
    <details className="reason">
      <summary>{word}</summary>
      <span>{children}</span>
    </details>
  );
}
