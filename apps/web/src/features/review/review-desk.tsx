"use client";

import { useQueryClient } from "@tanstack/react-query";
import { lazy, Suspense, useEffect, useState } from "react";
import type { ReactElement } from "react";
import { AccessPanel } from "#web/features/access/access-panel.tsx";
import { useAccess } from "#web/features/access/use-access.ts";
import { useTRPC } from "#web/trpc/client.tsx";
import { DeskFilters, DeskOrders } from "./desk-filters.tsx";
import type { DeskFacets, DeskPage, DeskProgress } from "./desk-item.ts";
import { DeskKeys } from "./desk-keys.tsx";
import { choicesOf } from "./desk-opening.ts";
import type { Opening } from "./desk-opening.ts";
import { DeskPassageText } from "./desk-passage-text.tsx";
import { useDeskPresence } from "./desk-presence.ts";
import { DeskProgressLine } from "./desk-progress.tsx";
import type { DeskView } from "./desk-view.ts";
import { NeighboursList } from "./neighbours-list.tsx";
import type { Answer, Entry } from "./outbox-entry.ts";
import { countUnsent, isFinal, outcomesOf } from "./outbox.ts";
import { OutboxMessenger } from "./outbox-messenger.tsx";
import { OutboxStatus } from "./outbox-status.tsx";
import { PassageHead } from "./passage-head.tsx";
import { ProposalPanel } from "./proposal-panel.tsx";
import { QueueFinished } from "./queue-finished.tsx";
import { REVIEWED_KINDS } from "./review-address.ts";
import type { ReviewRequest } from "./review-address.ts";
import { SelectedWords } from "./selected-words.tsx";
import { useDesk } from "./use-desk.ts";
import type { Desk } from "./use-desk.ts";
import { useDeskKeys } from "./use-desk-keys.ts";
import type { Vocabulary } from "./vocabulary.ts";

type ReviewDeskProps = {
  readonly request: ReviewRequest;
  readonly first: DeskPage;
  readonly facets: DeskFacets;
  readonly progress: DeskProgress;
  readonly vocabulary: Vocabulary;
};

const importOpening = () => import("./desk-opening-view.tsx");
const DeskOpening = lazy(async () => ({ default: (await importOpening()).DeskOpeningView }));

/** What opens later is fetched while the first proposal is read: it is there when the network is not. */
const useDialogsAtHand = (): void =>
  useEffect(() => {
    void importOpening();
    void import("./outbox-elsewhere.tsx");
  }, []);

/** The desk at which proposals are decided on: the text in the middle, the keyboard first. */
export function ReviewDesk(props: ReviewDeskProps): ReactElement {
  const { request, first, facets, progress, vocabulary } = props;
  const desk = useDesk({ request, first, vocabulary });
  const [opening, setOpening] = useState<Opening | null>(null);
  const { view } = desk;
  const open = (wanted: Opening): void => {
    if (view !== undefined && isPossible(wanted, view, vocabulary)) setOpening(wanted);
  };
  useDeskKeys({ desk, open, isOpen: opening !== null });
  useDialogsAtHand();
  useDeskPresence();
  useCountsAnew(desk);
  return (
    <div className="desk">
      <DeskFilters request={request} first={facets} />
      <div className="desk-main">
        <div className="desk-bar">
          <DeskProgressLine outbox={desk.outbox} view={view} first={progress} />
          <DeskOrders request={request} />
        </div>
        {view === undefined ? (
          <QueueFinished request={request} isFetching={desk.state.next !== null} />
        ) : (
          <>
            <PassageHead view={view} />
            <DeskPassageText
              passage={view.passage}
              item={view.item}
              proposal={view.proposal}
              splitAt={desk.state.splitAt}
            />
            {desk.state.splitAt === null ? (
              <SelectedWords view={view} onTake={desk.acts.takeWords} key={view.item.id} />
            ) : null}
            <ProposalPanel desk={desk} view={view} open={open} />
          </>
        )}
        <p role="status" className="sr-only">
          {desk.said}
        </p>
      </div>
      <DeskAside desk={desk} />
      {opening === null || view === undefined ? null : (
        <Suspense fallback={null}>
          <DeskOpening
            desk={desk}
            view={view}
            opening={opening}
            onClose={() => setOpening(null)}
            key={`${view.item.id} ${JSON.stringify(opening)}`}
          />
        </Suspense>
      )}
      <DeskKeys />
      <Messenger desk={desk} />
    </div>
  );
}

/** Whether there is something to choose, or something that is alike. */
function isPossible(wanted: Opening, { proposal }: DeskView, vocabulary: Vocabulary): boolean {
  if (wanted.kind === "alike") return true;
  return choicesOf(proposal, vocabulary).some(({ what }) => what === wanted.what);
}

/** Who is signed in, what is being saved, and what else is read from the paragraphs. */
function DeskAside({ desk }: { readonly desk: Desk }): ReactElement {
  const { view, acts, outbox, fetchItems } = desk;
  const goTo = (id: string): void => {
    if (desk.state.items[id] !== undefined) acts.go(id);
    else void fetchItems([id]).then(({ items }) => acts.go(items[0]?.id));
  };
  const rejectAll = async ({ task, inTheWay }: Entry): Promise<void> => {
    if (task.kind !== "decide") return;
    const { items, passages } = await fetchItems([...Object.keys(task.decides), ...inTheWay]);
    const articleOf = (key: string): string =>
      passages.find((passage) => passage.key === key)?.article.id ?? "";
    acts.decideAlike(
      items.map((item) => ({ ...item, article: articleOf(item.passage) })),
      "reject",
    );
  };
  return (
    <aside className="desk-aside" aria-label="About this proposal">
      <div className="desk-access" data-wanted={desk.needsToken || undefined}>
        {desk.needsToken ? (
          <p role="alert" className="mb-2 text-sm">
            Deciding needs a token. Whoever has the collection makes one:{" "}
            <code>pnpm onrecord token create</code>
          </p>
        ) : null}
        <AccessPanel scope="review" />
      </div>
      <div className="desk-outbox">
        <OutboxStatus
          outbox={outbox}
          onLook={(ids) => fetchItems(ids).then(() => acts.go(ids[0]))}
          onRejectAll={(entry) => void rejectAll(entry)}
        />
      </div>
      {view === undefined ? null : (
        <NeighboursList view={view} outcomes={outcomesOf(outbox)} onGo={goTo} />
      )}
    </aside>
  );
}

/** Carries the decisions, and looks again at proposals that they changed besides. */
function Messenger({ desk }: { readonly desk: Desk }): ReactElement {
  const { token, name } = useAccess();
  const onAnswer = ({ task }: Entry, answer: Answer): void => {
    const ids = toLookAt(desk, task, answer);
    // What cannot be fetched now is looked at again when it is decided on: a conflict would tell.
    if (ids.length > 0) desk.fetchItems(ids).catch(() => undefined);
  };
  return <OutboxMessenger token={token} name={name} onAnswer={onAnswer} />;
}

const MOST_LOOKED_AT = 50;

/** The proposals whose state is another than the desk knows, after an answer. */
function toLookAt({ state }: Desk, task: Entry["task"], answer: Answer): readonly string[] {
  if (answer.kind === "conflict") return answer.disagreements.map(({ id }) => id);
  if (answer.kind === "refused") return [];
  // What is split or joined leaves records that are new, and some that are gone.
  const isCutAnew = task.kind === "decide" && !isFinal(task.outcome);
  const isDecided = (id: string): boolean => task.kind === "decide" && id in task.decides;
  return Object.keys(answer.revisions)
    .filter((id) => isReviewed(id) && (isCutAnew || (id in state.items && !isDecided(id))))
    .slice(0, MOST_LOOKED_AT);
}

/** Whether an id is one of what is decided on, and not of an entity. */
const isReviewed = (id: string): boolean =>
  REVIEWED_KINDS.some((kind) => id.startsWith(`${kind}/`));

/** After how long at rest the progress and the filters are counted anew. */
const REST = 1000;

function useCountsAnew({ outbox }: Desk): void {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const unsent = countUnsent(outbox);
  const saved = outbox.entries.filter(({ state }) => state === "done").length;
  useEffect(() => {
    if (unsent > 0 || saved === 0) return;
    const timer = setTimeout(() => {
      void queries.invalidateQueries(trpc.review.progress.queryFilter());
      void queries.invalidateQueries(trpc.review.facets.queryFilter());
    }, REST);
    return () => clearTimeout(timer);
  }, [unsent, saved, queries, trpc]);
}
