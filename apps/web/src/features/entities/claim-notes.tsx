import type { ReactElement } from "react";
import { ClaimCard } from "#web/features/claim/claim-card.tsx";
import type { ClaimCardData } from "#web/features/claim/claim-card-data.ts";
import { MarkedText } from "#web/ui/marked-text.tsx";
import type { Footnotes } from "./footnotes.ts";

/** Claims with their evidence below them; on paper the evidence stands in numbered notes at the end. */
export function NotedClaims({
  claims,
  footnotes,
}: {
  readonly claims: readonly ClaimCardData[];
  readonly footnotes: Footnotes;
}): ReactElement {
  return (
    <ol className="divide-y divide-hairline">
      {claims.map((claim) => (
        <li
          key={claim.id}
          className="py-5 first:pt-0 print:grid print:break-inside-avoid print:grid-cols-[3rem_1fr] print:py-2"
        >
          <span aria-hidden className="hidden text-xs text-soft print:block">
            {footnotes.numbersOf(claim.id).join(", ")}
          </span>
          <div className="print:[&_blockquote]:hidden">
            <ClaimCard claim={claim} />
          </div>
        </li>
      ))}
    </ol>
  );
}

/** The notes themselves, on paper only: on a screen each claim has its evidence beside it. */
export function PrintedNotes({
  footnotes: { notes },
  baseUrl,
}: {
  readonly footnotes: Footnotes;
  readonly baseUrl: string;
}): ReactElement | null {
  if (notes.length === 0) return null;
  return (
    <section aria-hidden className="mt-12 hidden border-t border-ink pt-2 print:block">
      <h2 className="text-base font-semibold">Notes</h2>
      <ol className="mt-2 list-decimal space-y-2 pl-8 text-sm">
        {notes.map(({ text, marks, href }) => (
          <li key={`${href} ${text}`} className="break-inside-avoid">
            <span className="font-read">
              <MarkedText text={text} marks={marks} />
            </span>{" "}
            <span className="break-all text-soft">
              {baseUrl}
              {href}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
