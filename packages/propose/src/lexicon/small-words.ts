/** Whether a word is one that English writes with a small letter: at a sentence's start no name. */
import {
  ADVERBS,
  AUXILIARIES,
  CLAUSE_OPENERS,
  DETERMINERS,
  PREPOSITIONS,
} from "./function-words.ts";
import { SMALL_WORDS_LIST } from "./small-words-list.ts";
import { wordSet } from "./word-set.ts";

const SMALL_WORDS: ReadonlySet<string> = new Set([
  ...wordSet(SMALL_WORDS_LIST),
  ...DETERMINERS,
  ...PREPOSITIONS,
  ...CLAUSE_OPENERS,
  ...AUXILIARIES,
  ...ADVERBS,
]);

export const isSmallWord = (lower: string): boolean => SMALL_WORDS.has(lower);
