/**
 * The words of a text, as FTS5's `unicode61` sees them: runs of letters, digits, private-use
 * characters and the marks that belong to them. Everything else separates words.
 */
import type { Span } from "@onrecord/domain";

const WORD = /[\p{L}\p{N}\p{M}\p{Co}]+/gu;

/** The words of a text, in order. Marks that stand alone are no word. */
export const splitWords = (text: string): string[] => (text.match(WORD) ?? []).filter(isWord);

/** Where the words of a text stand, in order. */
export const findWords = (text: string): Span[] =>
  Array.from(text.matchAll(WORD))
    .filter(([word]) => isWord(word))
    .map(({ 0: word, index }) => ({ start: index, end: index + word.length }));

/** The text with each of its words as `replace` gives it; what stands between them stays. */
export const replaceWords = (text: string, replace: (word: string) => string): string =>
  text.replaceAll(WORD, replace);

const isWord = (run: string): boolean => /[\p{L}\p{N}\p{Co}]/u.test(run);
