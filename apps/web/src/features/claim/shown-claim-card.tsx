"use client";

import type { ReactElement } from "react";
import { MarkedText } from "#web/ui/marked-text.tsx";
import type { ShownClaim } from "./claim-card-data.ts";
import { ClaimHeadingLine } from "./claim-heading-line.tsx";
import { ClaimLinks } from "./claim-links.tsx";
import { ClaimRows } from "./claim-rows.tsx";
import { ClaimStanding } from "./claim-standing.tsx";

/** The card itself. A client component: what is sent of it beside the HTML is the claim, and not every element. */
export function ShownClaimCard({ claim }: { readonly claim: ShownClaim }): ReactElement {
  // What else the claim says stands beside it, where the place is wide enough for both.
  return (
    <div className="@container">
      <div className="gap-x-10 @3xl:grid @3xl:grid-cols-[minmax(0,38rem)_minmax(0,1fr)]">
        <div className="claim-shown">
          <ClaimHeadingLine heading={claim.heading} />
          <ClaimStanding claim={claim} />
          <Evidence claim={claim} />
        </div>
        <div>
          <ClaimRows rows={claim.rows} />
          <ClaimLinks claim={claim} words="In the article" scroll />
        </div>
      </div>
    </div>
  );
}

function Evidence({ claim }: { readonly claim: ShownClaim }): ReactElement {
  return (
    <ul className="mt-2 space-y-2">
      {claim.evidence.map(({ text, marks, href }) => (
        <li key={href}>
          <blockquote className="passage-shown">
            <MarkedText text={text} marks={marks} />
          </blockquote>
        </li>
      ))}
    </ul>
  );
}
