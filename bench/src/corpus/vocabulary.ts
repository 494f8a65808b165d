/**
 * Made-up words that sound like words, the most frequent first, so that beginnings and misspellings
 * mean something. They end in such a way that no stemmer for English (Porter's or Snowball's)
 * changes them: engines that stem and engines that do not must find the same articles.
 */
import { randomFrom } from "./random.ts";
import type { Random } from "./random.ts";

export const VOCABULARY_SIZE = 200_000;

const ONSETS =
  "b c d f g h j k l m n p r s t v w z b c d f g h j k l m n p r s t v bl br ch cr dr fl fr gr pl pr sh sk sl st th tr";
const NUCLEI = "a e i o u a e i o u ai ea";
const CODAS = "- - - - - - - - l m n r s nd";
const LAST_NUCLEI = "a o u";
const LAST_CODAS = "- k m n p b";

const split = (letters: string): readonly string[] =>
  letters.split(" ").map((part) => (part === "-" ? "" : part));
const PARTS = {
  onset: split(ONSETS),
  nucleus: split(NUCLEI),
  coda: split(CODAS),
  lastNucleus: split(LAST_NUCLEI),
  lastCoda: split(LAST_CODAS),
};

const pick = (random: Random, from: readonly string[]): string =>
  from[Math.floor(random() * from.length)] ?? "";

const makeWord = (random: Random, syllables: number): string => {
  let word = "";
  for (let syllable = 1; syllable < syllables; syllable += 1)
    word += pick(random, PARTS.onset) + pick(random, PARTS.nucleus) + pick(random, PARTS.coda);
  return (
    word +
    pick(random, PARTS.onset) +
    pick(random, PARTS.lastNucleus) +
    pick(random, PARTS.lastCoda)
  );
};

/** Frequent words are short, as in any language. */
const syllablesOf = (rank: number): number => {
  if (rank < 100) return 1;
  if (rank < 8000) return 2;
  return rank < 100_000 ? 3 : 4;
};

/** Words by frequency, all different. */
export const makeVocabulary = (size: number = VOCABULARY_SIZE): readonly string[] => {
  const random = randomFrom(20_261_123);
  const words = new Set<string>();
  while (words.size < size) words.add(makeWord(random, syllablesOf(words.size)));
  return [...words];
};
