import { Fragment } from "react";
import type { Span } from "@onrecord/domain";
import type { ReactElement } from "react";

/** Text with some of its words marked. The spans are of `text`; they may touch and overlap. */
export function MarkedText({
  text,
  marks,
}: {
  readonly text: string;
  readonly marks: readonly Span[];
}): ReactElement {
  const pieces: ReactElement[] = [];
  let at = 0;
  for (const { start, end } of marks.toSorted((a, b) => a.start - b.start)) {
    const from = Math.max(at, start);
    if (end <= from) continue;
    pieces.push(<Fragment key={`text-${at}`}>{text.slice(at, from)}</Fragment>);
    pieces.push(<mark key={`mark-${from}`}>{text.slice(from, end)}</mark>);
    at = end;
  }
  return (
    <>
      {pieces}
      {text.slice(at)}
    </>
  );
}
