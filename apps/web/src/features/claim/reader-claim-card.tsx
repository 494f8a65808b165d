import { memo } from "react";
import type { ReactElement } from "react";
import type { ShownClaim } from "./claim-card-data.ts";
import { ClaimHeadingLine } from "./claim-heading-line.tsx";
import { ClaimLinks } from "./claim-links.tsx";
import { ClaimRows } from "./claim-rows.tsx";
import { ClaimStanding } from "./claim-standing.tsx";

/**
 * The card beside the text: the text is the evidence, and is not said again. Rendered anew only when
 * it is opened or closed.
 */
export const ReaderClaimCard = memo(function ReaderClaimCard({
  claim,
  open,
}: {
  readonly claim: ShownClaim;
  readonly open: boolean;
}): ReactElement {
  return (
    <div>
      <ClaimHeadingLine heading={claim.heading} />
      <ClaimStanding claim={claim} />
      {open ? (
        <>
          <ClaimRows rows={claim.rows} />
          <ClaimLinks claim={claim} words="Link to these words" scroll={false} />
        </>
      ) : null}
    </div>
  );
});
