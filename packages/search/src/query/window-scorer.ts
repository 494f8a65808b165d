/** Scores the documents of windows, and no more of them than can be among the best. */
import { hasBit, WORDS_IN_WINDOW } from "../encoding/bit-words.ts";
import { B, K1 } from "../scoring.ts";
import type { Postings } from "../segment/postings.ts";
import { rankOf } from "../segment/postings.ts";
import type { BoundedWord, Ranking } from "./bounded-words.ts";
import type { TopHits } from "./top-hits.ts";

/** More than all that is lost when one bound is taken away from their sum. */
const SLACK = 1e-9;
/** Of so many words it is asked whether a document must have them. */
const FEW_WORDS = 8;

/** Scores one window after another. */
export class WindowScorer {
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
    const asked = Math.min(words.length, FEW_WORDS);
    const first = window * WORDS_IN_WINDOW;
    for (let index = first; index < first + WORDS_IN_WINDOW; index++) {
      let word = this.#bits[index] ?? 0;
      for (let at = 0; at < asked && word !== 0; at++) {
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
