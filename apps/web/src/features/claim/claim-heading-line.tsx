import type { ReactElement } from "react";
import { EntityName } from "#web/ui/entity-name.tsx";
import type { ClaimHeading } from "./claim-card-data.ts";

type HeadingOf<K extends ClaimHeading["kind"]> = {
  readonly heading: Extract<ClaimHeading, { kind: K }>;
};

/** What is claimed, in a line or two. */
export function ClaimHeadingLine({ heading }: { readonly heading: ClaimHeading }): ReactElement {
  switch (heading.kind) {
    case "statement":
      return <StatementHeading heading={heading} />;
    case "event":
      return <EventHeading heading={heading} />;
    case "relation":
      return <RelationHeading heading={heading} />;
  }
}

function StatementHeading({ heading }: HeadingOf<"statement">): ReactElement {
  const { before, speaker, after, content, quoted } = heading;
  const words = content.join(" … ");
  return (
    <>
      <p className="text-sm first-letter:uppercase">
        {before} {speaker === null ? "somebody not named" : <EntityName entity={speaker} />} {after}
        {quoted ? "" : <span className="text-soft"> (retold)</span>}
      </p>
      <p className="claim-words font-read">{quoted ? `“${words}”` : words}</p>
    </>
  );
}

function EventHeading({ heading }: HeadingOf<"event">): ReactElement {
  return (
    <>
      <p className="text-sm text-event">
        <span aria-hidden>◆ </span>
        {heading.type}
      </p>
      <p className="claim-words font-read">{heading.description}</p>
    </>
  );
}

function RelationHeading({ heading }: HeadingOf<"relation">): ReactElement {
  return (
    <p className="text-base">
      <EntityName entity={heading.subject} />: {heading.predicate}{" "}
      <EntityName entity={heading.object} />
      {heading.role === null ? "" : ` (${heading.role})`}
    </p>
  );
}
