import Link from "next/link";
import type { ReactElement, ReactNode } from "react";
import { MarkedText } from "#web/ui/marked-text.tsx";
import { Reason } from "#web/ui/reason.tsx";
import { CiteButton } from "./cite-button.tsx";
import type { ClaimCardData } from "./claim-card-data.ts";
import { ClaimHeadingLine } from "./claim-heading-line.tsx";
import { ClaimRows } from "./claim-rows.tsx";

type ClaimCardProps = {
  readonly claim: ClaimCardData;
  /** `list`, on its own, with its evidence; `reader`, beside the text that is the evidence. */
  readonly place?: "list" | "reader";
};

/**
 * A claim: what is claimed, whose word it is, how sure the record is, and the sentence that carries
 * it. A quotation never looks like a fact: who says so stands before or right after it.
 */
export function ClaimCard({ claim, place = "list" }: ClaimCardProps): ReactElement {
  return (
    <div data-card={claim.kind} className="claim-card">
      <ClaimHeadingLine heading={claim.heading} />
      <ClaimStanding claim={claim} />
      <div className="claim-details">
        {place === "list" ? <Evidence claim={claim} /> : null}
        <ClaimRows rows={claim.rows} />
        <p className="mt-2 flex flex-wrap gap-x-4 text-sm print:hidden">
          <CiteButton citation={claim.citation} />
          {claim.href === null ? null : (
            <Link href={claim.href} scroll={place === "list"} className="text-link">
              {place === "list" ? "In the article" : "Link to these words"}
            </Link>
          )}
        </p>
      </div>
    </div>
  );
}

/** Whose word it is, and what is not plain about it. */
function ClaimStanding({ claim }: { readonly claim: ClaimCardData }): ReactElement | null {
  const voice = claim.voice.kind === "article" ? null : <VoiceWords voice={claim.voice} />;
  const caveats: ReactNode = toCaveats(claim);
  if (voice === null && caveats === null) return null;
  return (
    <div className="mt-0.5 flex flex-wrap gap-x-2 text-sm text-soft">
      {voice}
      {caveats}
    </div>
  );
}

function VoiceWords({
  voice,
}: {
  readonly voice: Extract<ClaimCardData["voice"], { kind: "statement" }>;
}): ReactElement {
  const name = voice.speaker?.name ?? "somebody who is quoted";
  return (
    <span>
      according to{" "}
      {voice.href === null ? (
        name
      ) : (
        <Link href={voice.href} className="text-link">
          {name}
        </Link>
      )}
    </span>
  );
}

function toCaveats({ caveats, reason }: ClaimCardData): ReactElement | null {
  if (caveats.length === 0) return null;
  const words = caveats.join(", ");
  return reason === null ? <span>{words}</span> : <Reason word={words}>{reason}</Reason>;
}

function Evidence({ claim }: { readonly claim: ClaimCardData }): ReactElement {
  return (
    <ul className="mt-2 space-y-2">
      {claim.evidence.map(({ text, marks, href }) => (
        <li key={href}>
          <blockquote className="max-w-[38rem] border-l border-hairline pl-4 font-read text-lg">
            <MarkedText text={text} marks={marks} />
          </blockquote>
        </li>
      ))}
    </ul>
  );
}
