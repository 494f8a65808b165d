/** News-like articles, the same for the same number: words by Zipf's law, forty sources, twenty-five years, five kinds. */
import type { IndexedDocument } from "../src/indexed-document.ts";
import { RandomSource } from "../src/testing/random-source.ts";

const SYLLABLES =
  "ka ri mo ta len ber so vi da no pe ru al en is or ga mi tu ha ze wo ly che fra sta pol tion".split(
    " ",
  );
const VOCABULARY = 200_000;
const BODY_WORDS = 250;
const FIRST_DAY = 10_957;
const DAYS = 9_131;

const toWord = (rank: number): string => {
  let rest = rank + SYLLABLES.length;
  let word = "";
  while (rest > 0) {
    word += SYLLABLES[rest % SYLLABLES.length] ?? "";
    rest = Math.floor(rest / SYLLABLES.length);
  }
  return word;
};

/** Words by their rank: the first is the most frequent. */
export const WORDS: readonly string[] = Array.from({ length: VOCABULARY }, (_, rank) =>
  toWord(rank),
);

/** Ranks by Zipf's law, drawn from a table of what each rank's share adds up to. */
const createZipf = (size: number): ((random: RandomSource) => number) => {
  const sums = new Float64Array(size);
  let sum = 0;
  for (let rank = 0; rank < size; rank++) {
    sum += 1 / (rank + 2.7) ** 1.05;
    sums[rank] = sum;
  }
  return (random) => {
    const wanted = random.next() * sum;
    let low = 0;
    let high = size - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((sums[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };
};

const zipf = createZipf(VOCABULARY);
const SOURCES = Array.from({ length: 40 }, (_, index) => `Source ${index + 1}`);
const KINDS = ["article", "report", "wire", "opinion", "interview"];
const LANGUAGES = ["en", "en", "en", "fr", "ru"];
const SECTIONS = Array.from({ length: 12 }, (_, index) => `Section ${index + 1}`);

const toText = (random: RandomSource, length: number): string => {
  let text = WORDS[zipf(random)] ?? "";
  for (let index = 1; index < length; index++) text += ` ${WORDS[zipf(random)] ?? ""}`;
  return text;
};

export const createArticle = (key: number): IndexedDocument => {
  const random = new RandomSource(key * 7919 + 13);
  const day = FIRST_DAY + random.below(DAYS);
  return {
    key,
    language: "en",
    fields: {
      title: toText(random, 8),
      body: toText(random, Math.round(BODY_WORDS * (0.4 + 1.2 * random.next()))),
    },
    facets: {
      kind: [random.pickSkewed(KINDS)],
      source: [random.pickSkewed(SOURCES)],
      year: [String(new Date(day * 86_400_000).getUTCFullYear())],
      language: [random.pick(LANGUAGES)],
      section: [random.pick(SECTIONS)],
    },
    days: { earliest: day, latest: day },
  };
};
