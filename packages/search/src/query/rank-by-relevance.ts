/**
 * The best documents of a segment. Of bits, the windows of 64 documents with the greatest possible scores are looked at first, of all
 * segments, and then those that can hold a better hit than were found. Scores are added up in the order of the words in every case, so that they
 * are the same to the last bit.
 */
import { WINDOW } from "../encoding/bit-words.ts";
import type { OrderedWindows } from "../segment/postings.ts";
import type { BoundedWord, Ranking } from "./bounded-words.ts";
import { boundScores, toBounded } from "./bounded-words.ts";
import type { MatchSet } from "./match-set.ts";
import { documentsOf } from "./match-set.ts";
import { rankList } from "./rank-list.ts";
import type { TopHits } from "./top-hits.ts";
import { orderWindows } from "./window-order.ts";
import { WindowScorer } from "./window-scorer.ts";

/** So many windows are looked at first: they tell what the others must reach. */
const FIRST_WINDOWS = 48;

/** Goes on with what can come among the best only if the best are not better yet. */
type Continue = () => void;

/** What windows can reach, in units, and the order in which they are looked at. */
type RankedWindows = {
  readonly bounds: Float64Array | Uint16Array;
  readonly unit: number;
  readonly ordered: OrderedWindows;
};

const toRankedWindows = (words: readonly BoundedWord[], windows: number): RankedWindows => {
  const [only, second] = words;
  if (only !== undefined && second === undefined) {
    // One word's order depends on nothing else, and is kept with its bounds.
    only.windows.ordered ??= orderWindows(only.bounds);
    return { bounds: only.bounds, unit: only.unit, ordered: only.windows.ordered };
  }
  const bounds = boundScores(words, windows);
  return { bounds, unit: 1, ordered: orderWindows(bounds) };
};

const rankWindows = (ranking: Ranking, bits: Uint32Array, hits: TopHits): Continue => {
  const words = ranking.words.map((word) => toBounded(ranking, word));
  const scorer = new WindowScorer(ranking, bits, words);
  const windows = Math.ceil(ranking.segment.documents / WINDOW);
  const { bounds, unit, ordered } = toRankedWindows(words, windows);
  const { order, step } = ordered;
  let next = 0;
  const rankUntil = (end: number): void => {
    for (; next < end; next++) {
      const window = order[next] ?? 0;
      const bound = bounds[window] ?? 0;
      if (unit * (bound + step) < hits.threshold) return;
      if (unit * bound >= hits.threshold) scorer.rank(window, unit * bound, hits);
    }
  };
  rankUntil(Math.min(FIRST_WINDOWS, order.length));
  return () => rankUntil(order.length);
};

/**
 * Offers the best of `set` to `hits`, or those that seem to be: what is given back offers the others, and has less to do when the best of
 * other segments are there.
 */
export const rankByRelevance = (ranking: Ranking, set: MatchSet, hits: TopHits): Continue => {
  if (set.count === 0 || hits.capacity === 0) return () => {};
  // A window is looked at for several documents, or not at all.
  return set.kind === "dense" && set.count * WINDOW > ranking.segment.documents
    ? rankWindows(ranking, set.bits, hits)
    : rankList(ranking, documentsOf(set), hits);
};
