/** What the archive's review gives, as the desk in the browser wants it. */
import type { ArticleStore, ReviewItem } from "@onrecord/data";
import { indexDataset, toArticleView } from "@onrecord/domain";
import type { ArticleView, Dataset, RecordIndex } from "@onrecord/domain";
import type { DeskItem, DeskPage, DeskPassage } from "./desk-item.ts";
import { findCandidates, toReasonWords } from "./to-desk-entity.ts";
import { toDeskPassage } from "./to-desk-passage.ts";
import { toProposal } from "./to-proposal.ts";

/** A list of proposals as the archive gives it. */
export type ReviewList = {
  readonly items: readonly ReviewItem[];
  /** The records of the items, and all that they refer to. */
  readonly slice: Dataset;
};

/** Proposals with their paragraphs; those that share them have them once. */
export function toDeskItems(
  { items, slice }: ReviewList,
  store: ArticleStore,
): Pick<DeskPage, "items" | "passages"> {
  const index = indexDataset(slice);
  const viewOf = rememberViews(store);
  const passages = new Map<string, DeskPassage>();
  const desk = items.flatMap((item): DeskItem[] => {
    const view = viewOf(item.article);
    if (view === undefined) return [];
    const passage = toDeskPassage(view, item.sentence.sentence);
    passages.set(passage.key, passages.get(passage.key) ?? passage);
    return [toDeskItem(index, item, passage.key)];
  });
  return { items: desk, passages: [...passages.values()] };
}

function rememberViews(store: ArticleStore): (article: string) => ArticleView | undefined {
  const views = new Map<string, ArticleView | undefined>();
  return (article) => {
    if (!views.has(article)) {
      const slice = store.articleSlice(article);
      const view = slice === undefined ? undefined : toArticleView(indexDataset(slice), article);
      views.set(article, view);
    }
    return views.get(article);
  };
}

const toDeskItem = (index: RecordIndex, item: ReviewItem, passage: string): DeskItem => ({
  id: item.id,
  revision: item.revision,
  status: item.record.status,
  proposal: toProposal(index, item.record),
  confidence: item.confidence,
  maker: toMaker(item),
  reason: isOnlyRule(item) ? null : toReasonWords(index, item.record.reason),
  candidates: findCandidates(index, item.record.reason),
  alike: item.alike,
  passage,
  sentence: item.sentence.sentence,
});

/** Whether the reason says no more than by which rule it was read. */
const isOnlyRule = ({ record, rule }: ReviewItem): boolean =>
  record.reason?.endsWith(` by rule: ${rule}.`) ?? false;

const toMaker = ({ proposer, rule }: ReviewItem): string =>
  rule === "" ? proposer : `${proposer}, rule “${rule}”`;
