/** Small words that decide what a cue is. */
import { wordSet } from "../lexicon/word-set.ts";

export const BE: ReadonlySet<string> = wordSet("is are was were be been being 's");
export const QUESTION: ReadonlySet<string> = wordSet(
  "whether if what why how who when where which",
);
