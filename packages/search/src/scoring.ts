/**
 * BM25 over weighted term frequencies (Robertson & Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", 2009), as the
 * README has it: idf · tf · (k1 + 1) / (tf + k1 · (1 − b + b · length / average)).
 */

/**
 * Trotman, Puurula and Burgess ("Improvements to BM25 and Language Models Examined", 2014) found these best on news, and Anserini has
 * them as its defaults. With the textbook's 1.2 and 0.75, short items bury whole articles where a collection has both.
 */
export const K1 = 0.9;
export const B = 0.4;
/** A word in the title counts as much as so many in the body. */
export const TITLE_WEIGHT = 4;
/** Frequencies are kept in a byte; what is more counts as this. */
export const MAX_FREQUENCY = 255;
/** Lengths are kept in two bytes; what is more counts as this. */
export const MAX_LENGTH = 65_535;

/** What the scores of one search are worked out from: all documents that can be found, none that was removed. */
export type Statistics = { readonly documents: number; readonly totalLength: number };

export const averageLength = ({ documents, totalLength }: Statistics): number =>
  documents === 0 || totalLength === 0 ? 1 : totalLength / documents;

/** How much a term says that is in `matching` of `documents`; never negative. */
export const inverseFrequency = (documents: number, matching: number): number =>
  Math.log(1 + (Math.max(0, documents - matching) + 0.5) / (matching + 0.5));
