/** Small words that decide what a cue is. */
import { wordSet } from "../lexicon/word-set.ts";

/** After "said by": the way the words came, and nobody. */
export const BY_WAY =
  /^(?:e-?mail|fax|letter|mail|messenger|phone|radio|satellite|telephone|telegram|text|video|videolink|way)$/u;

export const BE: ReadonlySet<string> = wordSet("is are was were be been being 's");
export const QUESTION: ReadonlySet<string> = wordSet(
  "whether if what why how who when where which",
);
