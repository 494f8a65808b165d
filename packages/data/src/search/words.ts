/**
 * The words of a text, as FTS5's `unicode61` sees them: runs of letters, digits, private-use
 * characters and the marks that belong to them. Everything else separates words.
 */
const WORD = /[\p{L}\p{N}\p{M}\p{Co}]+/gu;

/** The words of a text, in order. Marks that stand alone are no word. */
export const splitWords = (text: string): string[] =>
  (text.match(WORD) ?? []).filter((word) => /[\p{L}\p{N}\p{Co}]/u.test(word));

/** The text with each of its words as `replace` gives it; what stands between them stays. */
export const replaceWords = (text: string, replace: (word: string) => string): string =>
  text.replaceAll(WORD, replace);
