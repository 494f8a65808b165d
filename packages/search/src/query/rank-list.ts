/** Ranks documents that are a list: those that seem best, and then those that can still be better. */
import { WINDOW_SHIFT } from "../encoding/bit-words.ts";
import { B, K1 } from "../scoring.ts";
import { rankOf } from "../segment/postings.ts";
import type { BoundedWord, Ranking, WeightedPostings } from "./bounded-words.ts";
import { toBounded } from "./bounded-words.ts";
import { seek } from "./match-set.ts";
import type { TopHits } from "./top-hits.ts";

/** Levels that documents are counted by, of what they can reach. */
const LEVELS = 512;
/** About so many documents are looked at first: they tell what the others must reach. */
const FIRST_DOCUMENTS = 48;
/** Lists of so few documents are scored whole. */
const SHORT_LIST = 512;

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

/** A bound that about `FIRST_DOCUMENTS` documents reach, as far as levels tell them apart. */
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
    level > 0 && sum < FIRST_DOCUMENTS;
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

/** Offers the best of the documents, or those that seem to be; what is given back offers the others. */
export const rankList = (ranking: Ranking, documents: Uint32Array, hits: TopHits): (() => void) => {
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
