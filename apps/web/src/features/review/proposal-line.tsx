import type { ReactElement } from "react";
import type { WordsPart } from "./proposal-words.ts";

/** What is proposed, in words; names are underlined as everywhere. */
export function ProposalLine({ parts }: { readonly parts: readonly WordsPart[] }): ReactElement {
  return (
    <p className="desk-line">
      {parts.map((part, index) => (
        // The parts of a line have no other identity than their place in it.
        // oxlint-disable-next-line react/no-array-index-key
        <Part key={index} part={part} />
      ))}
    </p>
  );
}

function Part({ part }: { readonly part: WordsPart }): ReactElement {
  switch (part.kind) {
    case "words":
      return <>{part.words}</>;
    case "soft":
      return <span className="text-soft">{part.words}</span>;
    case "quote":
      return <span className="font-read">{part.words}</span>;
    case "entity":
      return (
        <strong data-mark={part.entity.kind} className="font-semibold">
          {part.entity.name}
        </strong>
      );
  }
}
