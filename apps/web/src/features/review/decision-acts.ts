/** Deciding: what is put into the outbox, and where the desk goes on. */
import { goOn } from "./desk-context.ts";
import type { DeskContext } from "./desk-context.ts";
import type { DeskItem } from "./desk-item.ts";
import type { Draft, SentDecision } from "./draft.ts";
import { isEmptyDraft, toAcceptance } from "./draft.ts";
import type { Expected, Outcome } from "./outbox-entry.ts";
import { decide } from "./outbox.ts";

/** A proposal that is decided on, and the article that it is from. */
export type SentItem = DeskItem & { readonly article: string };

type About = {
  readonly items: readonly SentItem[];
  readonly outcome: Outcome;
  readonly words: string;
};

const OUTCOME_WORDS: { readonly [O in Outcome]: string } = {
  accepted: "Accepted",
  rejected: "Rejected",
  split: "Split",
  joined: "Joined with the next",
};

function send(context: DeskContext, decision: SentDecision, about: About): void {
  const { items, outcome, words } = about;
  context.changeOutbox((outbox) => {
    const expected: Expected = Object.fromEntries(
      items.map(({ id, revision }) => [id, outbox.revisions[id] ?? revision]),
    );
    const decides = Object.fromEntries(items.map(({ id, article }) => [id, article]));
    return decide(outbox, { kind: "decide", decision, expected, outcome, decides, words });
  });
  context.tell(words);
  goOn(context, new Set(items.map(({ id }) => id)));
}

export function createDecisionActs(context: DeskContext) {
  const { now, mayDecide, lineOf } = context;
  /** Decides on the proposal that is looked at. */
  const decideHere = (
    outcome: Outcome,
    toDecision: (item: DeskItem, draft: Draft) => SentDecision,
  ): void => {
    const { view } = now();
    if (view === undefined || !mayDecide()) return;
    const { item, draft, passage } = view;
    // What was decided so already is gone on from.
    if (view.outcome === outcome && isEmptyDraft(draft)) return goOn(context, new Set([item.id]));
    send(context, toDecision(item, draft), {
      items: [{ ...item, article: passage.article.id }],
      outcome,
      words: `${OUTCOME_WORDS[outcome]}: ${lineOf(item, draft)}`,
    });
  };
  return {
    accept: (): void => decideHere("accepted", toAcceptance),
    reject: (): void => decideHere("rejected", ({ id }) => ({ action: "reject", ids: [id] })),
    /** Makes two of the proposal; the second begins at this offset. */
    split: (at: number): void => {
      context.dispatch({ kind: "split", at: null });
      decideHere("split", ({ id }) => ({ action: "split", id, at }));
    },
    /** Makes one of the proposal and the next of its kind. */
    join: (): void => {
      const { view } = now();
      if (view?.following === undefined) return;
      const { following } = view;
      decideHere("joined", ({ id }) => ({ action: "join", ids: [id, following.id] }));
    },
    /** Accepts or rejects all of these at once. */
    decideAlike: (items: readonly SentItem[], action: "accept" | "reject"): void => {
      const [first] = items;
      if (first === undefined || !mayDecide()) return;
      const outcome = action === "accept" ? "accepted" : "rejected";
      const more = items.length === 1 ? "" : ` and ${items.length - 1} more`;
      send(
        context,
        { action, ids: items.map(({ id }) => id) },
        { items, outcome, words: `${OUTCOME_WORDS[outcome]}: ${lineOf(first)}${more}` },
      );
    },
  };
}
