/** How good a ranking is, by judgements of what is relevant. */
import type { Judgements } from "./read-collection.ts";

/** Each from 0 to 1. */
export type Quality = {
  /** Discounted gain of the first ten hits, against that of the best ten there could be. */
  readonly ndcg10: number;
  /** How many of the relevant documents are among the first hundred hits. */
  readonly recall100: number;
  /** One by the rank of the first relevant hit, among the first hundred. */
  readonly mrr: number;
};

/** How many hits of each query are looked at. */
export const DEPTH = 100;

const gainAt = (relevance: number, rank: number): number => relevance / Math.log2(rank + 1);

const gainOf = (relevances: readonly number[]): number =>
  relevances.slice(0, 10).reduce((sum, relevance, index) => sum + gainAt(relevance, index + 1), 0);

/**
 * Measures the ranking of one query, best first. The gain of a hit is its relevance itself, as
 * trec_eval and BEIR have it (Järvelin & Kekäläinen 2002).
 */
export function measureRanking(ranking: readonly string[], judgements: Judgements): Quality {
  const relevances = ranking.slice(0, DEPTH).map((id) => judgements.get(id) ?? 0);
  const ideal = gainOf([...judgements.values()].toSorted((a, b) => b - a));
  const first = relevances.findIndex((relevance) => relevance > 0);
  const found = relevances.filter((relevance) => relevance > 0).length;
  return {
    ndcg10: ideal === 0 ? 0 : gainOf(relevances) / ideal,
    recall100: judgements.size === 0 ? 0 : found / judgements.size,
    mrr: first === -1 ? 0 : 1 / (first + 1),
  };
}

/** The means over all queries. */
export function toMeans(all: readonly Quality[]): Quality {
  const mean = (value: (quality: Quality) => number): number =>
    all.length === 0 ? 0 : all.reduce((sum, each) => sum + value(each), 0) / all.length;
  return {
    ndcg10: mean(({ ndcg10 }) => ndcg10),
    recall100: mean(({ recall100 }) => recall100),
    mrr: mean(({ mrr }) => mrr),
  };
}
