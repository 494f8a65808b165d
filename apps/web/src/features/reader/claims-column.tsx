import type { ReactElement, Ref } from "react";
import { ReaderClaimCard } from "#web/features/claim/reader-claim-card.tsx";
import type { ClaimCardData } from "#web/features/claim/claim-card-data.ts";
import type { ActiveClaim } from "./use-active-claim.ts";
import { usePrinting } from "./use-printing.ts";

type ClaimsColumnProps = {
  readonly ref: Ref<HTMLDivElement>;
  readonly claims: readonly ClaimCardData[];
  /** A claim's number among all claims of the article, for the footnotes of the printed page. */
  readonly numberOf: (id: string) => number;
  readonly active: ActiveClaim;
  /** On a phone the list is a sheet that rises from below. */
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
};

/** What is claimed, in the order of the text. */
export function ClaimsColumn({
  ref,
  claims,
  numberOf,
  active,
  open,
  onOpenChange,
}: ClaimsColumnProps): ReactElement {
  return (
    <aside aria-label="Claims" className="claims-column" data-open={open}>
      <div className="claims-head">
        <h2 className="label">
          {claims.length === 0 ? "No claims are marked" : "Claims, in the order of the text"}
        </h2>
        <a href="#layers" className="ml-auto text-sm text-link lg:hidden">
          Marks
        </a>
        <button
          type="button"
          aria-expanded={open}
          onClick={() => onOpenChange(!open)}
          className="text-sm text-link lg:hidden"
        >
          {open ? "Close" : `Show ${claims.length}`}
        </button>
      </div>
      <div ref={ref} className="claims-scroll" tabIndex={-1}>
        <ol>
          {claims.map((claim) => (
            <ClaimItem key={claim.id} claim={claim} number={numberOf(claim.id)} active={active} />
          ))}
        </ol>
      </div>
    </aside>
  );
}

function ClaimItem({
  claim,
  number,
  active,
}: {
  readonly claim: ClaimCardData;
  readonly number: number;
  readonly active: ActiveClaim;
}): ReactElement {
  const chosen = active.chosenId === claim.id;
  const printing = usePrinting();
  const choose = (): void => {
    active.choose(claim.id);
    active.setOpen(true);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- its button does the same; the whole card is only a larger target
    <li
      value={number}
      tabIndex={-1}
      data-claim-item={claim.id}
      data-kind={claim.kind}
      data-lit={active.claim?.id === claim.id || undefined}
      data-chosen={chosen || undefined}
      data-details={(chosen && active.open) || undefined}
      onPointerEnter={(event) => event.pointerType === "mouse" && active.point(claim.id)}
      onPointerLeave={() => active.point(null)}
      onClick={(event) => {
        if (!(event.target instanceof Element && event.target.closest("a, button, summary")))
          choose();
      }}
    >
      <ReaderClaimCard claim={claim} open={(chosen && active.open) || printing} />
      <button
        type="button"
        aria-pressed={chosen}
        onFocus={() => active.point(claim.id)}
        onBlur={() => active.point(null)}
        onClick={choose}
        className="claim-show"
      >
        Show<span className="sr-only"> the words: {claim.label}</span>
      </button>
    </li>
  );
}
