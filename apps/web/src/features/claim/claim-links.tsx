import type { ReactElement } from "react";
import { HistoryNote } from "#web/features/history/history-note.tsx";
import { SiteLink } from "#web/ui/site-link.tsx";
import { CiteButton } from "./cite-button.tsx";
import type { ShownClaim } from "./claim-card-data.ts";

/** What can be done with a claim: cite it, go to its words, ask who put it forward. */
export function ClaimLinks({
  claim: { id, citation, href, history },
  words,
  scroll,
}: {
  readonly claim: ShownClaim;
  readonly words: string;
  readonly scroll: boolean;
}): ReactElement {
  return (
    <div className="mt-2 flex flex-wrap gap-x-4 text-sm print:hidden">
      <CiteButton citation={citation} />
      {href === null ? null : (
        <SiteLink href={href} still={!scroll} className="text-link">
          {words}
        </SiteLink>
      )}
      <HistoryNote id={id} history={history} />
    </div>
  );
}
