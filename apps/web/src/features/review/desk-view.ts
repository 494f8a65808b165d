/** The proposal that is looked at, with all that belongs to it. Pure. */
import type { DeskItem, DeskNeighbour, DeskPassage, Proposal } from "./desk-item.ts";
import type { DeskState } from "./desk-state.ts";
import type { Draft } from "./draft.ts";
import { applyDraft } from "./draft.ts";
import type { Outcome } from "./outbox-entry.ts";
import { colourOf } from "./passage-marks.ts";

export type DeskView = {
  readonly item: DeskItem;
  readonly passage: DeskPassage;
  readonly draft: Draft;
  /** With the draft applied. */
  readonly proposal: Proposal;
  /** What was decided on it from here; null where nothing was. */
  readonly outcome: Outcome | null;
  /** The next record of its kind in these paragraphs, to be joined with. */
  readonly following: DeskNeighbour | undefined;
};

/** What is looked at; undefined where all is decided. */
export function findDeskView(
  { at, items, passages, drafts }: DeskState,
  outcomes: ReadonlyMap<string, Outcome>,
): DeskView | undefined {
  const item = at === null ? undefined : items[at];
  const passage = item === undefined ? undefined : passages[item.passage];
  if (item === undefined || passage === undefined) return undefined;
  const draft = drafts[item.id] ?? {};
  return {
    item,
    passage,
    draft,
    proposal: applyDraft(item.proposal, draft),
    outcome: outcomes.get(item.id) ?? null,
    following: findFollowing(item, passage),
  };
}

const startOf = (spans: readonly { readonly start: number }[]): number => spans[0]?.start ?? 0;

function findFollowing(item: DeskItem, { neighbours }: DeskPassage): DeskNeighbour | undefined {
  const { proposal } = item;
  const kind = colourOf(proposal);
  // Words that name different people are never one.
  const name = proposal.kind === "mention" ? proposal.entity.name : null;
  return neighbours.find(
    (one) =>
      one.id !== item.id &&
      one.kind === kind &&
      one.status !== "rejected" &&
      (name === null || one.words === name) &&
      startOf(one.spans) > startOf(item.proposal.spans),
  );
}
