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
import type { KnownWord } from "./chunk-table.ts";
import { ChunkTable } from "./chunk-table.ts";
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

/** The tokens of a text, in order. `language` is a BCP 47 tag, `und` where it is not known. */
export function analyze(text: string, language: string): readonly Token[] {
  const cache = tableOf(toAnalysis(language));
  const tokens: Token[] = [];
  let at = findChunkStart(text, 0);
  while (at < text.length) {
    const end = findChunkEnd(text, at);
    for (const cut of cache.read(text, at, end)) {
      const position = tokens.length;
      tokens.push({ term: cut.term, start: at + cut.start, end: at + cut.end, position });
    }
    at = findChunkStart(text, end);
  }
  return tokens;
}

/**
 * Calls `visit` for each word of a text, in order, with its term, its position and the folded word (the same string where it has no other
 * stem). Gives the terms that `analyze` gives, in the same order, and makes no object for a word that it has met before.
 * @returns how many words there are.
 */
export function visitTerms(
  text: string,
  language: string,
  visit: (term: string, position: number, word: string) => void,
): number {
  const table = tableOf(toAnalysis(language));
  let position = 0;
  let at = findChunkStart(text, 0);
  while (at < text.length) {
    const end = findChunkEnd(text, at);
    for (const { term, word } of table.read(text, at, end)) {
      visit(term, position, word);
      position += 1;
    }
    at = findChunkStart(text, end);
  }
  return position;
}

/** The words of the chunk of a text that `findChunkStart` and `findChunkEnd` gave, with their places in the chunk. */
export const readChunk = (
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  analysis: Analysis,
): readonly KnownWord[] => tableOf(analysis).read(text, start, end);

const cutChunk = (chunk: string, analysis: Analysis): readonly KnownWord[] =>
  cutWords(chunk).map(({ word, start, end }) => {
    const stem = stemWord(word, analysis);
    const term = stem === word ? word : stem;
    return { term, word, start, end };
  });

const tables: ReadonlyMap<Analysis, ChunkTable> = new Map(
  ANALYSES.map((analysis) => [analysis, new ChunkTable((chunk) => cutChunk(chunk, analysis))]),
);

function tableOf(analysis: Analysis): ChunkTable {
  const table = tables.get(analysis);
  if (table === undefined) throw new Error(`there is no analysis ${analysis}`);
  return table;
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
