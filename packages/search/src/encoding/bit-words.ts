/** Sets of document numbers as bits in 32-bit words, lowest bit first. */

/** Documents are looked at in windows of this many: a window's bounds decide whether it is looked at at all. */
export const WINDOW = 64;
export const WINDOW_SHIFT = 6;
export const WORDS_IN_WINDOW: number = WINDOW / 32;

/** How many words hold `documents` bits, up to a whole window. */
export const wordsFor = (documents: number): number =>
  Math.ceil(documents / WINDOW) * WORDS_IN_WINDOW;

/** How many bits of a word are set. */
export const popcount = (word: number): number => {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
};

export const countBits = (words: Uint32Array): number => {
  let count = 0;
  for (let index = 0; index < words.length; index++) count += popcount(words[index] ?? 0);
  return count;
};

export const hasBit = (words: Uint32Array, document: number): boolean =>
  (((words[document >>> 5] ?? 0) >>> (document & 31)) & 1) !== 0;

export const setBit = (words: Uint32Array, document: number): void => {
  words[document >>> 5] = (words[document >>> 5] ?? 0) | (1 << (document & 31));
};

/** The first `documents` bits set. */
export const allBits = (documents: number): Uint32Array => {
  const words = new Uint32Array(wordsFor(documents));
  words.fill(0xffffffff, 0, documents >>> 5);
  if ((documents & 31) !== 0) words[documents >>> 5] = 2 ** (documents & 31) - 1;
  return words;
};
