/**
 * The best documents of a segment. A short list is scored whole. Of bits, windows of 64 documents are looked at from the one with the
 * greatest possible score down, until none can hold a better hit than those found. Scores are added up in the order of the words in
 * every case, so that they are the same to the last bit.
 */
import { popcount, WINDOW, WORDS_IN_WINDOW } from "../encoding/bit-words.ts";
import { B, K1 } from "../scoring.ts";
import type { Postings, SparsePostings, WindowBounds } from "../segment/postings.ts";
import { BOUND_SCALE, boundWindows, rankOf } from "../segment/postings.ts";
import type { Segment } from "../segment/segment.ts";
import type { MatchSet } from "./match-set.ts";
import { documentsOf, seek } from "./match-set.ts";
import type { TopHits } from "./top-hits.ts";

/** A word that documents are ranked by: where it is, and idf · (k1 + 1). */
export type WeightedPostings = { readonly postings: Postings; readonly weight: number };

export type Ranking = {
  readonly segment: Segment;
  readonly words: readonly WeightedPostings[];
  readonly averageLength: number;
};

/** Levels that windows are sorted into by what they can reach. */
const LEVELS = 1024;
/** Sums of bounds are rounded; they must never be below a score. */
const ROUNDING = 1 + 1e-9;

/** Adds a word's scores of the listed documents to `scores`. */
const scoreList = (
  ranking: Ranking,
  { postings, weight }: WeightedPostings,
  target: { readonly documents: Uint32Array; readonly scores: Float64Array },
): void => {
  const { documents, scores } = target;
  const { lengths } = ranking.segment.columns;
  const base = K1 * (1 - B);
  const slope = (K1 * B) / ranking.averageLength;
  const { frequencies } = postings;
  const isSame = postings.kind === "sparse" && postings.documents === documents;
  let at = 0;
  for (let index = 0; index < documents.length; index++) {
    const document = documents[index] ?? 0;
    if (isSame) at = index;
    else if (postings.kind === "sparse") {
      at = seek(postings.documents, document, at);
      if (postings.documents[at] !== document) continue;
    } else {
      if ((((postings.bits[document >>> 5] ?? 0) >>> (document & 31)) & 1) === 0) continue;
      at = rankOf(postings, document);
    }
    const frequency = frequencies?.[at] ?? 1;
    const norm = base + slope * (lengths[document] ?? 0);
    scores[index] = (scores[index] ?? 0) + weight * (frequency / (frequency + norm));
  }
};

const rankList = (ranking: Ranking, documents: Uint32Array, hits: TopHits): void => {
  const { keys } = ranking.segment.columns;
  const scores = new Float64Array(documents.length);
  for (const word of ranking.words) scoreList(ranking, word, { documents, scores });
  for (let index = 0; index < documents.length; index++) {
    const score = scores[index] ?? 0;
    if (score >= hits.threshold) hits.add(score, keys[documents[index] ?? 0] ?? 0);
  }
};

/** A word's bounds, worked out once and good for any average: see `stretch`. */
const boundsOf = ({ segment, averageLength }: Ranking, postings: Postings): WindowBounds => {
  const { bounds } = postings;
  if (bounds !== undefined && bounds.averageLength * 1.1 > averageLength) return bounds;
  const { count, frequencies } = postings;
  postings.bounds = boundWindows(
    { count, documents: documentsOf(postings), frequencies },
    segment.columns.lengths,
    averageLength,
  );
  return postings.bounds;
};

/** The greatest score that a document of each window can have. */
const boundScores = (ranking: Ranking): Float64Array => {
  const sums = new Float64Array(Math.ceil(ranking.segment.documents / WINDOW));
  for (const { postings, weight } of ranking.words) {
    const bounds = boundsOf(ranking, postings);
    // With a greater average a document counts as shorter: its score grows, and by no more than the averages' ratio.
    const stretch = Math.max(1, ranking.averageLength / bounds.averageLength);
    const unit = (weight * stretch * ROUNDING) / BOUND_SCALE;
    for (let window = 0; window < sums.length; window++) {
      sums[window] = (sums[window] ?? 0) + unit * (bounds.scores[window] ?? 0);
    }
  }
  return sums;
};

/** The windows from the greatest bound down, as far as levels tell them apart. */
const sortWindows = (bounds: Float64Array): Uint32Array => {
  let greatest = 0;
  for (const bound of bounds) if (bound > greatest) greatest = bound;
  const scale = greatest === 0 ? 0 : (LEVELS - 1) / greatest;
  const starts = new Uint32Array(LEVELS + 1);
  for (const bound of bounds) {
    const level = LEVELS - Math.floor(bound * scale);
    starts[level] = (starts[level] ?? 0) + 1;
  }
  for (let level = 1; level <= LEVELS; level++) {
    starts[level] = (starts[level] ?? 0) + (starts[level - 1] ?? 0);
  }
  const order = new Uint32Array(bounds.length);
  for (let window = 0; window < bounds.length; window++) {
    const level = LEVELS - 1 - Math.floor((bounds[window] ?? 0) * scale);
    const place = starts[level] ?? 0;
    order[place] = window;
    starts[level] = place + 1;
  }
  return order;
};

/** Adds up scores of one window after another. */
class WindowScorer {
  readonly #ranking: Ranking;
  readonly #bits: Uint32Array;
  readonly #base = K1 * (1 - B);
  readonly #slope: number;
  readonly scores = new Float64Array(WINDOW);

  constructor(ranking: Ranking, bits: Uint32Array) {
    this.#ranking = ranking;
    this.#bits = bits;
    this.#slope = (K1 * B) / ranking.averageLength;
  }

  rank(window: number, hits: TopHits): void {
    const { words, segment } = this.#ranking;
    for (const word of words) {
      if (word.postings.kind === "dense") this.#addDense(window, word);
      else this.#addSparse(window, word.postings, word.weight);
    }
    const { keys } = segment.columns;
    const { scores } = this;
    const first = window * WORDS_IN_WINDOW;
    for (let index = first; index < first + WORDS_IN_WINDOW; index++) {
      for (let word = this.#bits[index] ?? 0; word !== 0; word &= word - 1) {
        const document = (index << 5) + 31 - Math.clz32(word & -word);
        const score = scores[document & (WINDOW - 1)] ?? 0;
        if (score >= hits.threshold) hits.add(score, keys[document] ?? 0);
      }
    }
    scores.fill(0);
  }

  #addDense(window: number, { postings, weight }: WeightedPostings): void {
    if (postings.kind !== "dense") return;
    const { bits, frequencies, ranks } = postings;
    const { lengths } = this.#ranking.segment.columns;
    const { scores } = this;
    const first = window * WORDS_IN_WINDOW;
    let rank = ranks[window] ?? 0;
    for (let index = first; index < first + WORDS_IN_WINDOW; index++) {
      const all = bits[index] ?? 0;
      for (let word = all & (this.#bits[index] ?? 0); word !== 0; word &= word - 1) {
        const lowest = word & -word;
        const document = (index << 5) + 31 - Math.clz32(lowest);
        const frequency = frequencies?.[rank + popcount(all & (lowest - 1))] ?? 1;
        const norm = this.#base + this.#slope * (lengths[document] ?? 0);
        const slot = document & (WINDOW - 1);
        scores[slot] = (scores[slot] ?? 0) + weight * (frequency / (frequency + norm));
      }
      rank += popcount(all);
    }
  }

  #addSparse(window: number, { documents, frequencies }: SparsePostings, weight: number): void {
    const { lengths } = this.#ranking.segment.columns;
    const { scores } = this;
    const end = (window + 1) * WINDOW;
    for (let at = seek(documents, window * WINDOW, 0); at < documents.length; at++) {
      const document = documents[at] ?? 0;
      if (document >= end) return;
      const frequency = frequencies?.[at] ?? 1;
      const norm = this.#base + this.#slope * (lengths[document] ?? 0);
      const slot = document & (WINDOW - 1);
      scores[slot] = (scores[slot] ?? 0) + weight * (frequency / (frequency + norm));
    }
  }
}

const rankWindows = (ranking: Ranking, bits: Uint32Array, hits: TopHits): void => {
  const bounds = boundScores(ranking);
  const scorer = new WindowScorer(ranking, bits);
  for (const window of sortWindows(bounds)) {
    if ((bounds[window] ?? 0) >= hits.threshold) scorer.rank(window, hits);
  }
};

/** Offers the best of `set` to `hits`. */
export const rankByRelevance = (ranking: Ranking, set: MatchSet, hits: TopHits): void => {
  if (set.count === 0) return;
  if (set.kind === "sparse") rankList(ranking, set.documents, hits);
  else rankWindows(ranking, set.bits, hits);
};
