"use client";

import type { ReactElement } from "react";
import { SiteLink } from "#web/ui/site-link.tsx";
import type { Opening } from "./desk-opening.ts";
import type { DeskView } from "./desk-view.ts";
import { isEmptyDraft } from "./draft.ts";
import type { Outbox } from "./outbox-entry.ts";
import { findDecider } from "./outbox-names.ts";
import { ProposalActs, SplitActs } from "./proposal-acts.tsx";
import { toSureness } from "./confidence-bands.ts";
import { ProposalLine } from "./proposal-line.tsx";
import { KIND_WORDS, toProposalParts } from "./proposal-words.ts";
import type { Desk } from "./use-desk.ts";

type ProposalPanelProps = {
  readonly desk: Desk;
  readonly view: DeskView;
  readonly open: (opening: Opening) => void;
};

/** What is proposed, how surely, and what can be done about it. */
export function ProposalPanel({ desk, view, open }: ProposalPanelProps): ReactElement {
  const { item, proposal, passage, draft } = view;
  const parts = toProposalParts(proposal, {
    vocabulary: desk.vocabulary,
    wordsAt: ({ start, end }) => passage.text.slice(start - passage.start, end - passage.start),
  });
  return (
    <section
      aria-label="The proposal"
      className="desk-panel"
      data-kind={proposal.kind}
      data-proposal={item.id}
    >
      <p className="desk-kind">
        <span className="font-semibold text-ink">{KIND_WORDS[proposal.kind]}</span>
        <Standing view={view} outbox={desk.outbox} />
      </p>
      <ProposalLine parts={parts} />
      <Grounds view={view} />
      {desk.state.splitAt === null ? (
        <ProposalActs desk={desk} view={view} open={open} />
      ) : (
        <SplitActs desk={desk} at={desk.state.splitAt} />
      )}
      {isEmptyDraft(draft) ? null : <p className="sr-only">Changed, and not decided yet.</p>}
    </section>
  );
}

const OUTCOMES = {
  accepted: "accepted it",
  rejected: "rejected it",
  split: "split it",
  joined: "joined it with the next",
};

/** What became of it already, and whether something is half changed. */
function Standing({
  view: { item, outcome, draft },
  outbox,
}: {
  readonly view: DeskView;
  readonly outbox: Outbox;
}): ReactElement {
  const words = [
    outcome === null ? null : `${findDecider(outbox, item.id) ?? "you"} ${OUTCOMES[outcome]}`,
    outcome === null && item.status !== "proposed" ? `${item.status} before` : null,
    outcome === null && !isEmptyDraft(draft) ? "changed, not decided yet" : null,
  ].filter((word) => word !== null);
  return <>{words.map((word) => ` · ${word}`)}</>;
}

/** How sure the proposer was, who it was, by which rule, and what it was in doubt about. */
function Grounds({ view: { item, proposal } }: { readonly view: DeskView }): ReactElement {
  const { confidence, maker, reason } = item;
  return (
    <p className="desk-grounds">
      {proposal.kind === "event" ? (
        <>
          In a line: <span className="text-ink">{proposal.description}</span>
          <br />
        </>
      ) : null}
      {confidence === null ? null : (
        <>
          <span className="text-ink">{toSureness(confidence)}</span>, {confidence.toFixed(2)} ·{" "}
        </>
      )}
      {maker}
      {reason === null ? null : <> · {reason}</>}
      {item.status === "proposed" ? null : (
        <>
          {" · "}
          <SiteLink href={`/log?record=${item.id}`} className="text-link">
            who decided
          </SiteLink>
        </>
      )}
    </p>
  );
}
