/**
 * From a text to the terms that it is found by. The same analysis serves documents, queries and the
 * marking of hits: a word that is marked is a word that was found.
 *
 * 1. A word is a run of letters, digits and marks. A hyphen separates words ("Russia-Africa" is two
 *    in a row), and so does an apostrophe ("l'Union" is "l" and "union"), but an English ending is
 *    no word ("Mali's" is "mali", "don't" is "dont"). "U.N." is "un", "1,000.5" is "1000.5".
 *    Chinese, Japanese, Thai, Lao, Khmer and Burmese are cut by the dictionaries of Intl.Segmenter.
 * 2. Words are folded (`foldText`).
 * 3. Words of a language with a stemmer are stemmed. No word is left out for being frequent.
 */
import { findChunkEnd, findChunkStart } from "./chunk-end.ts";
import { cutWords } from "./cut-words.ts";
import type { Analysis } from "./stem.ts";
import { ANALYSES, stemWord, toAnalysis } from "./stem.ts";

/** A term, where its word stands (half-open, UTF-16 code units), and which word of the text it is. */
export type Token = {
  readonly term: string;
  readonly start: number;
  readonly end: number;
  readonly position: number;
};

/** A word of a chunk, with its term; `word` is the folded word before it was stemmed. */
type CutTerm = {
  readonly term: string;
  readonly word: string;
  readonly start: number;
  readonly end: number;
};

/** The tokens of a text, in order. `language` is a BCP 47 tag, `und` where it is not known. */
export function analyze(text: string, language: string): readonly Token[] {
  const cache = cacheOf(toAnalysis(language));
  const tokens: Token[] = [];
  let at = findChunkStart(text, 0);
  while (at < text.length) {
    const end = findChunkEnd(text, at);
    for (const cut of cache.read(text.slice(at, end))) {
      const position = tokens.length;
      tokens.push({ term: cut.term, start: at + cut.start, end: at + cut.end, position });
    }
    at = findChunkStart(text, end);
  }
  return tokens;
}

/**
 * Calls `visit` for each word of a text, in order, with its term, its position and the folded word
 * (the same string as the term where it has no other stem). Gives the terms that `analyze` gives, in
 * the same order, and makes no object for a word that it has met before.
 * @returns how many words there are.
 */
export function visitTerms(
  text: string,
  language: string,
  visit: (term: string, position: number, word: string) => void,
): number {
  const cache = cacheOf(toAnalysis(language));
  let position = 0;
  let at = findChunkStart(text, 0);
  while (at < text.length) {
    const end = findChunkEnd(text, at);
    for (const { term, word } of cache.read(text.slice(at, end))) {
      visit(term, position, word);
      position += 1;
    }
    at = findChunkStart(text, end);
  }
  return position;
}

/** Chunks longer than this are rare, and Chinese sentences. */
const LONGEST_KEPT = 32;

/** How many chunks an analysis remembers: more than most archives have; about 60 MB at the most. */
const MOST_KEPT = 400_000;

/** What the chunks of one analysis are cut into. */
class ChunkCache {
  readonly #analysis: Analysis;
  readonly #known = new Map<string, readonly CutTerm[]>();

  constructor(analysis: Analysis) {
    this.#analysis = analysis;
  }

  read(chunk: string): readonly CutTerm[] {
    const known = this.#known.get(chunk);
    if (known !== undefined) return known;
    if (chunk.length > LONGEST_KEPT) return this.#cut(chunk);
    // A slice would keep the whole text that it is cut from; this one keeps a space.
    const copy = ` ${chunk}`.slice(1);
    const terms = this.#cut(copy);
    if (this.#known.size >= MOST_KEPT) this.#known.clear();
    this.#known.set(copy, terms);
    return terms;
  }

  #cut(chunk: string): readonly CutTerm[] {
    return cutWords(chunk).map(({ word, start, end }) => {
      const stem = stemWord(word, this.#analysis);
      return { term: stem === word ? word : stem, word, start, end };
    });
  }
}

const caches: ReadonlyMap<Analysis, ChunkCache> = new Map(
  ANALYSES.map((analysis) => [analysis, new ChunkCache(analysis)]),
);

function cacheOf(analysis: Analysis): ChunkCache {
  const cache = caches.get(analysis);
  if (cache === undefined) throw new Error(`there is no analysis ${analysis}`);
  return cache;
}

/**
 * What typed words can mean in an index that holds documents of these analyses: the distinct lists
 * of terms, each to be found in a row. Most words have one; "elections" has two where French
 * documents have another stem for it than English ones. Empty where the text has no word.
 */
export function readQueryText(
  text: string,
  analyses: readonly Analysis[],
): readonly (readonly string[])[] {
  const readings = new Map<string, readonly string[]>();
  for (const analysis of analyses) {
    const terms = analyze(text, analysis).map(({ term }) => term);
    if (terms.length > 0) readings.set(terms.join(" "), terms);
  }
  return [...readings.values()];
}
