/**
 * The best documents of a segment. A short list is scored whole. Of bits, the windows of 64 documents with the greatest possible scores
 * are looked at first, of all segments, and then those that can hold a better hit than were found. Scores are added up in the order of the words in
 * every case, so that they are the same to the last bit.
 */
import { hasBit, WINDOW, WINDOW_SHIFT, WORDS_IN_WINDOW } from "../encoding/bit-words.ts";
import { B, K1 } from "../scoring.ts";
import type { OrderedWindows, Postings, WindowBounds } from "../segment/postings.ts";
import { BOUND_SCALE, boundWindows, rankOf, startWindows } from "../segment/postings.ts";
import type { Segment } from "../segment/segment.ts";
import type { MatchSet } from "./match-set.ts";
import { documentsOf, seek } from "./match-set.ts";
import type { TopHits } from "./top-hits.ts";
import { orderWindows } from "./window-order.ts";

/** A word that documents are ranked by: where it is, and idf · (k1 + 1). */
export type WeightedPostings = { readonly postings: Postings; readonly weight: number };

export type Ranking = {
  readonly segment: Segment;
  readonly words: readonly WeightedPostings[];
  readonly averageLength: number;
};

/** Levels that windows are counted by, of what they can reach. */
const LEVELS = 512;
/** About so many windows are looked at first: they tell what the others must reach. */
const FIRST_WINDOWS = 48;
/** Lists of so few documents are scored whole. */
const SHORT_LIST = 512;
/** Sums of bounds are rounded; they must never be below a score. */
const ROUNDING = 1 + 1e-9;
/** More than all that is lost when one bound is taken away from their sum. */
const SLACK = 1e-9;

/** Goes on with what can come among the best only if the best are not better yet. */
type Continue = () => void;

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
type BoundedWord = WeightedPostings & {
  readonly unit: number;
  readonly bounds: Uint16Array;
  readonly starts: Uint32Array | undefined;
  readonly windows: WindowBounds;
};

const toBounded = (ranking: Ranking, word: WeightedPostings): BoundedWord => {
  const bounds = boundsOf(ranking, word.postings);
  // With a greater average a document counts as shorter: its score grows, and by no more than the averages' ratio.
  const stretch = Math.max(1, ranking.averageLength / bounds.averageLength);
  const unit = (word.weight * stretch * ROUNDING) / BOUND_SCALE;
  return { ...word, unit, bounds: bounds.scores, starts: bounds.starts, windows: bounds };
};

/** The greatest score that a document of each window can have. */
const boundScores = (words: readonly BoundedWord[], windows: number): Float64Array => {
  const sums = new Float64Array(windows);
  for (const { unit, bounds } of words) {
    for (let window = 0; window < sums.length; window++) {
      sums[window] = (sums[window] ?? 0) + unit * (bounds[window] ?? 0);
    }
  }
  return sums;
};

/** A bound that about `FIRST_WINDOWS` windows reach, as far as levels tell them apart. */
const findHighBound = (bounds: Float64Array): number => {
  let greatest = 0;
  for (let window = 0; window < bounds.length; window++) {
    const bound = bounds[window] ?? 0;
    if (bound > greatest) greatest = bound;
  }
  if (greatest === 0) return 0;
  const scale = (LEVELS - 1) / greatest;
  const windows = new Uint16Array(LEVELS);
  for (let window = 0; window < bounds.length; window++) {
    const level = ((bounds[window] ?? 0) * scale) | 0;
    windows[level] = Math.min(0xffff, (windows[level] ?? 0) + 1);
  }
  let level = LEVELS - 1;
  for (
    let sum = windows[level] ?? 0;
    level > 0 && sum < FIRST_WINDOWS;
    sum += windows[level] ?? 0
  ) {
    level--;
  }
  return level / scale;
};

/** The numbers of the bounds that are at least `from` and below `to`: few of many. */
const pickBounds = (bounds: Float64Array, from: number, to: number): number[] => {
  const picked: number[] = [];
  for (let index = 0; index < bounds.length; index++) {
    const bound = bounds[index] ?? 0;
    if (bound >= from && bound < to) picked.push(index);
  }
  return picked;
};

const scoreDocuments = (ranking: Ranking, documents: Uint32Array, hits: TopHits): void => {
  const { keys } = ranking.segment.columns;
  const scores = new Float64Array(documents.length);
  for (const word of ranking.words) scoreList(ranking, word, { documents, scores });
  for (let index = 0; index < documents.length; index++) {
    const score = scores[index] ?? 0;
    if (score >= hits.threshold) hits.add(score, keys[documents[index] ?? 0] ?? 0);
  }
};

/** The greatest score that each of some documents can have: that of its window. */
const boundDocuments = (words: readonly BoundedWord[], documents: Uint32Array): Float64Array => {
  const sums = new Float64Array(documents.length);
  for (const { unit, bounds } of words) {
    for (let index = 0; index < sums.length; index++) {
      const window = (documents[index] ?? 0) >>> WINDOW_SHIFT;
      sums[index] = (sums[index] ?? 0) + unit * (bounds[window] ?? 0);
    }
  }
  return sums;
};

/** As windows are ranked: the documents that seem best, and then those that can still be better. */
const rankList = (ranking: Ranking, documents: Uint32Array, hits: TopHits): Continue => {
  // A word's own list is scored without looking for its documents.
  const isOwn = ranking.words.some(
    ({ postings }) => postings.kind === "sparse" && postings.documents === documents,
  );
  if (isOwn || documents.length <= SHORT_LIST) {
    scoreDocuments(ranking, documents, hits);
    return () => {};
  }
  const bounds = boundDocuments(
    ranking.words.map((word) => toBounded(ranking, word)),
    documents,
  );
  const scoreBetween = (from: number, to: number): void => {
    const picked = pickBounds(bounds, from, to);
    const those = Uint32Array.from(picked, (index) => documents[index] ?? 0);
    scoreDocuments(ranking, those, hits);
  };
  const high = findHighBound(bounds);
  scoreBetween(high, Infinity);
  return () => {
    scoreBetween(hits.threshold, high);
  };
};

/** Of so many words it is asked whether a document must have them. */
const FEW_WORDS = 8;

/** Scores one window after another. */
class WindowScorer {
  readonly #ranking: Ranking;
  readonly #bits: Uint32Array;
  readonly #words: readonly BoundedWord[];
  readonly #base = K1 * (1 - B);
  readonly #slope: number;
  /** Where the window begins in the lists of words that are lists. */
  readonly #starts: Uint32Array;
  /** What each word of the window and those after it can add to a score. */
  readonly #left: Float64Array;

  constructor(ranking: Ranking, bits: Uint32Array, words: readonly BoundedWord[]) {
    this.#ranking = ranking;
    this.#bits = bits;
    this.#words = words;
    this.#slope = (K1 * B) / ranking.averageLength;
    this.#starts = new Uint32Array(words.length);
    this.#left = new Float64Array(words.length);
  }

  /** Offers the documents of a window; `bound` is the greatest score that one of them can have. */
  rank(window: number, bound: number, hits: TopHits): void {
    const words = this.#words;
    const { keys } = this.#ranking.segment.columns;
    const needed = this.#enter(window, bound, hits.threshold);
    const first = window * WORDS_IN_WINDOW;
    for (let index = first; index < first + WORDS_IN_WINDOW; index++) {
      let word = this.#bits[index] ?? 0;
      for (let at = 0; at < words.length && word !== 0; at++) {
        if ((needed & (1 << at)) !== 0) word &= this.#bitsOf(at, index);
      }
      for (; word !== 0; word &= word - 1) {
        const document = (index << 5) + 31 - Math.clz32(word & -word);
        const score = this.#score(document, hits.threshold);
        if (score >= hits.threshold) hits.add(score, keys[document] ?? 0);
      }
    }
  }

  /**
   * Works out what the words can add in a window, and which of them, as bits, a document must have to reach the threshold: without them,
   * all others are too little.
   */
  #enter(window: number, bound: number, threshold: number): number {
    const words = this.#words;
    // What is taken away may be rounded up.
    const most = bound + SLACK;
    let needed = 0;
    let left = SLACK;
    for (let at = words.length - 1; at >= 0; at--) {
      const word = words[at];
      if (word === undefined) break;
      const added = word.unit * (word.bounds[window] ?? 0);
      left += added;
      this.#left[at] = left;
      if (at < FEW_WORDS && most - added < threshold) needed |= 1 << at;
      if (word.starts !== undefined) this.#starts[at] = word.starts[window] ?? 0;
    }
    return needed;
  }

  /** The documents of a word among the 32 at `index`. */
  #bitsOf(at: number, index: number): number {
    const postings = this.#words[at]?.postings;
    if (postings === undefined) return 0;
    if (postings.kind === "dense") return postings.bits[index] ?? 0;
    const { documents } = postings;
    let bits = 0;
    // A window has few of a list's documents.
    for (let place = this.#starts[at] ?? 0; place < documents.length; place++) {
      const document = documents[place] ?? 0;
      if (document >>> 5 > index) break;
      if (document >>> 5 === index) bits |= 1 << (document & 31);
    }
    return bits;
  }

  /** The document's score, or something below the threshold as soon as it is known that it does not reach it. */
  #score(document: number, threshold: number): number {
    const words = this.#words;
    const left = this.#left;
    const length = this.#ranking.segment.columns.lengths[document] ?? 0;
    const norm = this.#base + this.#slope * length;
    let score = 0;
    for (let at = 0; at < words.length; at++) {
      const word = words[at];
      if (word === undefined || score + (left[at] ?? 0) < threshold) break;
      const frequency = this.#frequencyOf(word.postings, document, at);
      if (frequency > 0) score += word.weight * (frequency / (frequency + norm));
    }
    return score;
  }

  /** How often a word is in a document of the window; 0 where it is not. */
  #frequencyOf(postings: Postings, document: number, at: number): number {
    if (postings.kind === "dense") {
      if (!hasBit(postings.bits, document)) return 0;
      return postings.frequencies?.[rankOf(postings, document)] ?? 1;
    }
    const { documents, frequencies } = postings;
    let place = this.#starts[at] ?? 0;
    while ((documents[place] ?? Infinity) < document) place++;
    return documents[place] === document ? (frequencies?.[place] ?? 1) : 0;
  }
}

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
