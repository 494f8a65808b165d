/**
 * Cuts a chunk (a run of letters, digits and the signs that may stand inside a word) into words.
 * What a chunk is cut into depends on nothing around it, so that a word has the same term in a text,
 * in a query and alone.
 */
import { foldText } from "./fold-text.ts";

/** A word: what is kept of it, folded, and where it stands in the chunk, half-open in UTF-16. */
export type CutWord = { readonly word: string; readonly start: number; readonly end: number };

/** Longer words are cut off: no language has them, and they would fill a dictionary. */
const LONGEST_WORD = 64;

const ACRONYM = /^\p{L}\p{M}*(?:\.\p{L}\p{M}*)+$/u;
const NUMBER = /^(?:\p{Nd}{1,3}(?:,\p{Nd}{3})+(?:\.\p{Nd}+)?|\p{Nd}+\.\p{Nd}+)$/u;
const SIGN = /[.,'’ʼ＇]/;
const APOSTROPHE = /['’ʼ＇]/;

/** What English hangs on a word behind an apostrophe, and what is no part of it. */
const CLITIC = /^(?:s|re|ve|ll|d|m)$/i;

/** Scripts that put no spaces between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{M}ー]*/gu;

/** The dictionaries are chosen by script, whatever the locale; one segmenter serves them all. */
const segmenter = new Intl.Segmenter("und", { granularity: "word" });

/** Cuts a chunk into its words, in order. */
export function cutWords(chunk: string): readonly CutWord[] {
  if (!SIGN.test(chunk)) return cutScripts(chunk, 0);
  if (ACRONYM.test(chunk) || NUMBER.test(chunk)) return toWord(chunk, 0, chunk.length);
  return cutApostrophes(chunk);
}

/** At full stops and commas a word ends; at an apostrophe it depends. */
function cutApostrophes(chunk: string): readonly CutWord[] {
  const words: CutWord[] = [];
  const pieces = [...chunk.matchAll(/[^.,'’ʼ＇]+/g)];
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at];
    if (piece === undefined) continue;
    const [text] = piece;
    const next = pieces[at + 1];
    const end = piece.index + text.length;
    const joined = next !== undefined && APOSTROPHE.test(chunk.slice(end, next.index));
    if (joined && CLITIC.test(next[0])) {
      // "Mali's", "they're": the clitic is no word. Not after a single letter: "l's" is nobody's.
      words.push(...cutScripts(text, piece.index));
      at += 1;
    } else if (joined && /n$/i.test(text) && /^t$/i.test(next[0])) {
      words.push(...toWord(chunk, piece.index, next.index + next[0].length));
      at += 1;
    } else {
      words.push(...cutScripts(text, piece.index));
    }
  }
  return words;
}

/** Cuts off the runs of scripts that need a dictionary, and cuts these by it. */
function cutScripts(text: string, offset: number): readonly CutWord[] {
  const words: CutWord[] = [];
  let done = 0;
  for (const run of text.matchAll(UNSPACED)) {
    words.push(...toWord(text, done, run.index).map((word) => moved(word, offset)));
    for (const { segment, index, isWordLike } of segmenter.segment(run[0])) {
      const start = run.index + index;
      if (isWordLike === true) {
        words.push(
          ...toWord(text, start, start + segment.length).map((word) => moved(word, offset)),
        );
      }
    }
    done = run.index + run[0].length;
  }
  words.push(...toWord(text, done, text.length).map((word) => moved(word, offset)));
  return words;
}

const moved = ({ word, start, end }: CutWord, by: number): CutWord => ({
  word,
  start: start + by,
  end: end + by,
});

/** One word, or none where nothing but marks is left of it. */
function toWord(text: string, start: number, end: number): readonly CutWord[] {
  const word = foldText(text.slice(start, end))
    .replace(/[^\p{L}\p{N}\p{M}.]+/gu, "")
    .replace(/^\p{M}+/u, "");
  const kept = NUMBER.test(word) ? word : word.replaceAll(".", "");
  if (!/[\p{L}\p{N}]/u.test(kept)) return [];
  return [{ word: kept.length > LONGEST_WORD ? cutOff(kept) : kept, start, end }];
}

/** The beginning of a long word; half a surrogate pair is no letter. */
const cutOff = (word: string): string =>
  word.slice(0, LONGEST_WORD).replace(/[\uD800-\uDBFF]$/, "");
