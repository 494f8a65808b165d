import Link from "next/link";
import { memo } from "react";
import type { ReactElement, ReactNode } from "react";
import { HistoryNote } from "#web/features/history/history-note.tsx";
import { MarkedText } from "#web/ui/marked-text.tsx";
import { Reason } from "#web/ui/reason.tsx";
import { CiteButton } from "./cite-button.tsx";
import type { ClaimCardData } from "./claim-card-data.ts";
import { ClaimHeadingLine } from "./claim-heading-line.tsx";
import { ClaimRows } from "./claim-rows.tsx";

/**
 * A claim: what is claimed, whose word it is, how sure the record is, and the sentence that carries
 * it. A quotation never looks like a fact: who says so stands before or right after it.
 */
export function ClaimCard({ claim }: { readonly claim: ClaimCardData }): ReactElement {
  // What else the claim says stands beside it, where the place is wide enough for both.
  return (
    <div className="@container">
      <div className="gap-x-10 @3xl:grid @3xl:grid-cols-[minmax(0,38rem)_minmax(0,1fr)]">
        <div className="[&_.claim-words]:mt-0.5 [&_.claim-words]:text-[1.375rem]! [&_.claim-words]:leading-8!">
          <ClaimHeadingLine heading={claim.heading} />
          <ClaimStanding claim={claim} />
          <Evidence claim={claim} />
        </div>
        <div>
          <ClaimRows rows={claim.rows} />
          <Links claim={claim} words="In the article" scroll />
        </div>
      </div>
    </div>
  );
}

/**
 * The card beside the text: the text is the evidence, and is not said again. Rendered anew only when
 * it is opened or closed.
 */
export const ReaderClaimCard = memo(function ReaderClaimCard({
  claim,
  open,
}: {
  readonly claim: ClaimCardData;
  readonly open: boolean;
}): ReactElement {
  return (
    <div>
      <ClaimHeadingLine heading={claim.heading} />
      <ClaimStanding claim={claim} />
      {open ? (
        <>
          <ClaimRows rows={claim.rows} />
          <Links claim={claim} words="Link to these words" scroll={false} />
        </>
      ) : null}
    </div>
  );
});

function Links({
  claim: { id, citation, href, history },
  words,
  scroll,
}: {
  readonly claim: ClaimCardData;
  readonly words: string;
  readonly scroll: boolean;
}): ReactElement {
  return (
    <div className="mt-2 flex flex-wrap gap-x-4 text-sm print:hidden">
      <CiteButton citation={citation} />
      {href === null ? null : (
        <Link href={href} scroll={scroll} prefetch={false} className="text-link">
          {words}
        </Link>
      )}
      <HistoryNote id={id} history={history} />
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
        <Link prefetch={false} href={voice.href} className="text-link">
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
          <blockquote className="max-w-[38rem] border-l border-hairline pl-4 font-read text-[1.0625rem] leading-7 text-soft [&_mark]:text-ink">
            <MarkedText text={text} marks={marks} />
          </blockquote>
        </li>
      ))}
    </ul>
  );
}
