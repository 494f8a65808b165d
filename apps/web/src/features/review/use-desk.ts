"use client";

import { useEffect, useEffectEvent, useMemo, useState } from "react";
import { useAccess } from "#web/features/access/use-access.ts";
import { createDeskActs } from "./desk-acts.ts";
import type { DeskActs } from "./desk-acts.ts";
import type { DeskItem, DeskPage } from "./desk-item.ts";
import { findOpen } from "./desk-state.ts";
import type { DeskState } from "./desk-state.ts";
import type { DeskMoment } from "./desk-context.ts";
import type { DeskStore } from "./desk-store.ts";
import { findDeskView } from "./desk-view.ts";
import type { DeskView } from "./desk-view.ts";
import type { Draft } from "./draft.ts";
import { applyDraft } from "./draft.ts";
import type { Outbox } from "./outbox-entry.ts";
import { outcomesOf } from "./outbox.ts";
import { toProposalLine } from "./proposal-words.ts";
import type { ReviewRequest } from "./review-address.ts";
import { useDeskQueue } from "./use-desk-queue.ts";
import type { DeskQueue } from "./use-desk-queue.ts";
import { getOutboxStore, useOutbox } from "./use-outbox.ts";
import type { Vocabulary } from "./vocabulary.ts";

export type Desk = {
  readonly state: DeskState;
  readonly view: DeskView | undefined;
  readonly outbox: Outbox;
  readonly vocabulary: Vocabulary;
  readonly isDecided: (id: string) => boolean;
  /** What was just done, for those who listen. */
  readonly said: string;
  /** Whether somebody wanted to decide who is not allowed to. */
  readonly needsToken: boolean;
  readonly fetchItems: DeskQueue["fetchItems"];
  readonly lineOf: (item: DeskItem, draft?: Draft) => string;
  readonly acts: DeskActs;
};

type DeskOptions = {
  readonly request: ReviewRequest;
  readonly first: DeskPage;
  readonly vocabulary: Vocabulary;
};

/** The desk: where the reviewer stands, and everything that can be done there. */
export function useDesk({ request, first, vocabulary }: DeskOptions): Desk {
  const outbox = useOutbox();
  const { scopes } = useAccess();
  const [said, tell] = useState("");
  const [wanted, setWanted] = useState(false);
  const outcomes = useMemo(() => outcomesOf(outbox), [outbox]);
  const isAllowed = scopes.includes("review");
  const { state, store, fetchItems } = useDeskQueue({
    request,
    first,
    isDecided: (id) => outcomes.has(id),
  });
  const { view, isDecided } = toMoment(state, outbox, outcomes);
  const lineOf = createLineOf(store, vocabulary);
  const show = (ids: readonly string[]): void => {
    const [id] = ids;
    if (id === undefined) return;
    if (store.read().items[id] !== undefined) store.dispatch({ kind: "go", to: id });
    else void fetchItems([id]).then(() => store.dispatch({ kind: "go", to: id }));
  };
  const now = (): DeskMoment => toMoment(store.read(), getOutboxStore().read());
  const acts = createDeskActs({
    now,
    dispatch: store.dispatch,
    changeOutbox,
    mayDecide: () => {
      setWanted(!isAllowed);
      return isAllowed;
    },
    show,
    tell,
    lineOf,
  });
  useOpenProposal({ state, store, isDecided, now, named: request.at });
  const needsToken = wanted && !isAllowed;
  return { state, view, outbox, vocabulary, isDecided, said, needsToken, fetchItems, lineOf, acts };
}

const changeOutbox = (step: (now: Outbox) => Outbox): void => getOutboxStore().change(step);

function toMoment(state: DeskState, outbox: Outbox, outcomes = outcomesOf(outbox)): DeskMoment {
  const isDecided = (id: string): boolean =>
    outcomes.has(id) || (state.items[id]?.status ?? "proposed") !== "proposed";
  return { state, view: findDeskView(state, outcomes), outbox, isDecided };
}

/** Gives proposals in a line. */
const createLineOf =
  (store: DeskStore, vocabulary: Vocabulary): Desk["lineOf"] =>
  (item, draft = {}) => {
    const passage = store.read().passages[item.passage];
    return toProposalLine(applyDraft(item.proposal, draft), {
      vocabulary,
      wordsAt: ({ start, end }) =>
        passage?.text.slice(start - passage.start, end - passage.start) ?? "",
    });
  };

type OpenProposalOptions = Pick<DeskQueue, "state" | "store"> &
  Pick<Desk, "isDecided"> & {
    readonly now: () => DeskMoment;
    /** The proposal that the address names. */
    readonly named: string | undefined;
  };

/** Keeps an open proposal in view, where there is one. */
function useOpenProposal(options: OpenProposalOptions): void {
  const { state, store, isDecided, now, named } = options;
  // What an earlier page of this tab decided is known only once this one is alive.
  const passDecided = useEffectEvent(() => {
    const { view, outbox, state: here, isDecided: isDecidedBy } = now();
    // A proposal that the address names is shown, whatever became of it before.
    if (view === undefined || view.item.id === named) return;
    if (!outcomesOf(outbox).has(view.item.id)) return;
    store.dispatch({ kind: "go", to: findOpen(here, view.item.id, isDecidedBy) ?? null });
  });
  useEffect(() => passDecided(), []);
  // Proposals that came when all before them were decided are gone on with.
  const open = state.at === null ? findOpen(state, null, isDecided) : undefined;
  useEffect(() => {
    if (open !== undefined) store.dispatch({ kind: "go", to: open });
  }, [open, store]);
}
