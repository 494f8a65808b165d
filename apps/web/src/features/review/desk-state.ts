/** Where the reviewer stands in the queue, and what is half done. Pure. */
import type { DeskItem, DeskPage, DeskPassage } from "./desk-item.ts";
import type { Draft } from "./draft.ts";
import { isEmptyDraft } from "./draft.ts";

export type DeskState = {
  /** The proposals that were sent so far, in the order of the queue. */
  readonly order: readonly string[];
  readonly items: { readonly [id: string]: DeskItem };
  readonly passages: { readonly [key: string]: DeskPassage };
  /** The proposal that is looked at; null where all are decided. */
  readonly at: string | null;
  readonly next: string | null;
  readonly drafts: { readonly [id: string]: Draft };
  /** Where the words are to be split, while that is being chosen. */
  readonly splitAt: number | null;
};

export type DeskAction =
  | { readonly kind: "page"; readonly page: DeskPage }
  /**
   * Proposals that were fetched anew: unknown ones come right after the one that is looked at, and
   * what was asked for and is not there any more is taken out.
   */
  | {
      readonly kind: "items";
      readonly page: Pick<DeskPage, "items" | "passages">;
      readonly asked: readonly string[];
    }
  | { readonly kind: "go"; readonly to: string | null }
  | { readonly kind: "draft"; readonly id: string; readonly draft: Draft }
  | { readonly kind: "split"; readonly at: number | null };

const EMPTY: DeskState = {
  order: [],
  items: {},
  passages: {},
  at: null,
  next: null,
  drafts: {},
  splitAt: null,
};

/** The desk as it opens: at the first proposal of the page that nobody here has decided. */
export function openDesk(page: DeskPage, isDecided: (id: string) => boolean): DeskState {
  const state = addPage(EMPTY, page);
  return { ...state, at: state.order.find((id) => !isDecided(id)) ?? null };
}

export function reduceDesk(state: DeskState, action: DeskAction): DeskState {
  switch (action.kind) {
    case "page":
      return addPage(state, action.page);
    case "items":
      return addItems(state, action);
    case "go":
      return { ...state, at: action.to, splitAt: null };
    case "draft": {
      const { [action.id]: _before, ...others } = state.drafts;
      const drafts = isEmptyDraft(action.draft) ? others : { ...others, [action.id]: action.draft };
      return { ...state, drafts };
    }
    case "split":
      return { ...state, splitAt: action.at };
  }
}

const addPage = (state: DeskState, page: DeskPage): DeskState => ({
  ...withRecords(state, page),
  order: [...new Set([...state.order, ...page.items.map(({ id }) => id)])],
  next: page.next,
});

function addItems(
  state: DeskState,
  { page, asked }: Extract<DeskAction, { readonly kind: "items" }>,
): DeskState {
  const here = new Set(page.items.map(({ id }) => id));
  const gone = new Set(asked.filter((id) => !here.has(id)));
  const fresh = [...here].filter((id) => !state.order.includes(id));
  const after = state.at === null ? state.order.length : state.order.indexOf(state.at) + 1;
  const order = state.order.toSpliced(after, 0, ...fresh);
  const left = order.slice(after).find((id) => !gone.has(id)) ?? null;
  return {
    ...withRecords(state, page),
    order: order.filter((id) => !gone.has(id)),
    at: state.at !== null && gone.has(state.at) ? left : state.at,
  };
}

const withRecords = (
  state: DeskState,
  { items, passages }: Pick<DeskPage, "items" | "passages">,
): DeskState => ({
  ...state,
  items: { ...state.items, ...Object.fromEntries(items.map((item) => [item.id, item])) },
  passages: {
    ...state.passages,
    ...Object.fromEntries(passages.map((passage) => [passage.key, passage])),
  },
});

type Direction = { readonly from: string | null; readonly step: 1 | -1 };

/** The next proposal in a direction, decided or not; undefined at the end. */
export function findNeighbourOf(
  { order }: DeskState,
  { from, step }: Direction,
): string | undefined {
  const at = from === null ? (step === 1 ? -1 : order.length) : order.indexOf(from);
  return order[at + step];
}

/** The next proposal that is still to be decided: after this one, else from the first on. */
export function findOpen(
  { order }: DeskState,
  from: string | null,
  isDecided: (id: string) => boolean,
): string | undefined {
  const at = from === null ? -1 : order.indexOf(from);
  const isOpen = (id: string): boolean => id !== from && !isDecided(id);
  return order.slice(at + 1).find(isOpen) ?? order.slice(0, at + 1).find(isOpen);
}

/** How many proposals that are still to be decided lie ahead, among those that were sent. */
export const countAhead = ({ order, at }: DeskState, isDecided: (id: string) => boolean): number =>
  order.slice(at === null ? order.length : order.indexOf(at)).filter((id) => !isDecided(id)).length;
