/** Everything that a key or a button of the desk does. */
import type { Span } from "@onrecord/domain";
import { wordsOf } from "@onrecord/domain";
import { createDecisionActs } from "./decision-acts.ts";
import { goOn } from "./desk-context.ts";
import type { DeskContext } from "./desk-context.ts";
import { findNeighbourOf, findOpen } from "./desk-state.ts";
import type { Draft, EdgeStep } from "./draft.ts";
import { isEmptyDraft, moveDraftEdge, withSpans } from "./draft.ts";
import { findRedoable, findUndoable, makeAgain, takeBack } from "./outbox.ts";
import { createSplitActs } from "./split-acts.ts";
import { unite } from "./word-edges.ts";

export type DeskActs = ReturnType<typeof createDeskActs>;

export const createDeskActs = (context: DeskContext) => ({
  ...createDecisionActs(context),
  ...createUndoActs(context),
  ...createDraftActs(context),
  ...createSplitActs(context),
  ...createSteps(context),
});

const createUndoActs = (context: DeskContext) => ({
  undo: (): void => {
    const entry = findUndoable(context.now().outbox);
    if (entry?.task.kind !== "decide") return;
    context.changeOutbox((outbox) => takeBack(outbox, entry.key));
    context.tell(`Taken back: ${entry.task.words}`);
    context.show(Object.keys(entry.task.decides));
  },
  redo: (): void => {
    const entry = findRedoable(context.now().outbox);
    if (entry?.task.kind !== "decide") return;
    context.changeOutbox(makeAgain);
    context.tell(`Made again: ${entry.task.words}`);
    goOn(context, new Set(Object.keys(entry.task.decides)));
  },
});

function createDraftActs({ now, dispatch, tell }: DeskContext) {
  const put = (draft: Draft): void => {
    const { view } = now();
    if (view !== undefined) dispatch({ kind: "draft", id: view.item.id, draft });
  };
  return {
    change: (change: Draft): void => put({ ...now().view?.draft, ...change }),
    /** Lets go of what was changed and not decided. */
    escape: (): void => {
      const { view } = now();
      if (view !== undefined && !isEmptyDraft(view.draft)) put({});
    },
    /** Takes other words for the proposal, or these as well. */
    takeWords: (spans: readonly Span[], how: "instead" | "as well"): void => {
      const { view } = now();
      if (view === undefined || spans.length === 0) return;
      const { draft, item, proposal } = view;
      const taken = how === "instead" ? spans : unite(proposal.spans, spans);
      put(withSpans(draft, item.proposal, taken));
      tell("The words are changed, and not decided yet.");
    },
    moveEdge: (step: EdgeStep): void => {
      const { view } = now();
      if (view === undefined) return;
      const { text, start, article } = view.passage;
      const words = wordsOf({ text, start, language: article.language });
      put(moveDraftEdge(view.draft, view.item.proposal, { ...step, words }));
    },
  };
}

function createSteps({ now, dispatch, lineOf, tell }: DeskContext) {
  const go = (to: string | undefined): void => {
    if (to === undefined) return;
    dispatch({ kind: "go", to });
    const item = now().state.items[to];
    if (item !== undefined) tell(lineOf(item));
  };
  return {
    go,
    /** To the proposal before or after, decided or not; from the last on to what was passed over. */
    walk: (step: 1 | -1): void => {
      const { state, isDecided } = now();
      const to = findNeighbourOf(state, { from: state.at, step });
      go(to ?? (step === 1 ? findOpen(state, state.at, isDecided) : undefined));
    },
  };
}
