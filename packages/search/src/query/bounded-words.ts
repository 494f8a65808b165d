/** The words that documents are ranked by, with what each can add to a score in each window of 64 documents. */
import type { Postings, WindowBounds } from "../segment/postings.ts";
import { BOUND_SCALE, boundWindows, startWindows } from "../segment/postings.ts";
import type { Segment } from "../segment/segment.ts";
import { documentsOf } from "./match-set.ts";

/** A word that documents are ranked by: where it is, and idf · (k1 + 1). */
export type WeightedPostings = { readonly postings: Postings; readonly weight: number };

export type Ranking = {
  readonly segment: Segment;
  readonly words: readonly WeightedPostings[];
  readonly averageLength: number;
};

/** Sums of bounds are rounded; they must never be below a score. */
const ROUNDING = 1 + 1e-9;

/** A word's bounds, worked out once and good for any average: see `stretch`. */
const boundsOf = ({ segment, averageLength }: Ranking, postings: Postings): WindowBounds => {
  const { bounds } = postings;
  if (bounds !== undefined && bounds.averageLength * 1.1 > averageLength) return bounds;
  const { count, frequencies } = postings;
  const { lengths } = segment.columns;
  const documents = documentsOf(postings);
  const found = boundWindows({ count, documents, frequencies }, lengths, averageLength);
  postings.bounds =
    postings.kind === "dense"
      ? found
      : { ...found, starts: startWindows(documents, lengths.length) };
  return postings.bounds;
};

/** A word's postings with what one of its documents can add to a score, at most, in each window. */
export type BoundedWord = WeightedPostings & {
  readonly unit: number;
  readonly bounds: Uint16Array;
  readonly starts: Uint32Array | undefined;
  readonly windows: WindowBounds;
};

export const toBounded = (ranking: Ranking, word: WeightedPostings): BoundedWord => {
  const bounds = boundsOf(ranking, word.postings);
  // With a greater average a document counts as shorter: its score grows, and by no more than the averages' ratio.
  const stretch = Math.max(1, ranking.averageLength / bounds.averageLength);
  const unit = (word.weight * stretch * ROUNDING) / BOUND_SCALE;
  return { ...word, unit, bounds: bounds.scores, starts: bounds.starts, windows: bounds };
};

/** The greatest score that a document of each window can have. */
export const boundScores = (words: readonly BoundedWord[], windows: number): Float64Array => {
  const sums = new Float64Array(windows);
  for (const { unit, bounds } of words) {
    for (let window = 0; window < sums.length; window++) {
      sums[window] = (sums[window] ?? 0) + unit * (bounds[window] ?? 0);
    }
  }
  return sums;
};
