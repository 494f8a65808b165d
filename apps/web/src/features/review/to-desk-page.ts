/** What the archive's review gives, as the desk in the browser wants it. */
import type { ArticleStore, ReviewItem } from "@onrecord/data";
import { indexDataset } from "@onrecord/domain";
import type { Dataset, RecordIndex } from "@onrecord/domain";
import type { DeskItem, DeskPage, DeskPassage } from "./desk-item.ts";
import { toDeskArticle } from "./to-desk-article.ts";
import type { DeskArticle } from "./to-desk-article.ts";
import { findCandidates, toReasonWords } from "./to-desk-entity.ts";
import { toRuleWords } from "./rule-words.ts";
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
  const articleOf = rememberArticles(store);
  const passages = new Map<string, DeskPassage>();
  const desk = items.flatMap((item): DeskItem[] => {
    const article = articleOf(item.article);
    if (article === undefined) return [];
    const { key } = toDeskPassage(article, item.sentence.sentence, passages);
    return [toDeskItem(index, item, key)];
  });
  return { items: desk, passages: [...passages.values()] };
}

function rememberArticles(store: ArticleStore): (id: string) => DeskArticle | undefined {
  const articles = new Map<string, DeskArticle | undefined>();
  return (id) => {
    if (!articles.has(id)) {
      const slice = store.articleSlice(id);
      articles.set(id, slice === undefined ? undefined : toDeskArticle(indexDataset(slice), id));
    }
    return articles.get(id);
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
  rule === "" ? proposer : `${proposer}, by its rule for ${toRuleWords(rule)}`;
