import type { ReactElement } from "react";
import { toShownClaim } from "./claim-card-data.ts";
import type { ClaimCardData } from "./claim-card-data.ts";
import { ShownClaimCard } from "./shown-claim-card.tsx";

/**
 * A claim: what is claimed, whose word it is, how sure the record is, and the sentence that carries
 * it. A quotation never looks like a fact: who says so stands before or right after it.
 */
export const ClaimCard = ({ claim }: { readonly claim: ClaimCardData }): ReactElement => (
  <ShownClaimCard claim={toShownClaim(claim)} />
);
