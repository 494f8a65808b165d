/** Documents and searches that cover what the engine can be asked, drawn from few words so that they meet. */
import type { IndexedDocument } from "../indexed-document.ts";
import type { EngineRequest } from "../search-engine.ts";
import type { SearchExpression } from "../search-expression.ts";
import type { RandomSource } from "./random-source.ts";

const WORDS: Readonly<Record<string, readonly string[]>> = {
  en: "the of minister Mali said talks army report elections elected Moscow running runs border ceasefire U.N. officials withdrew statement mission negotiated Lavrov Bamako drones treaty hospital verdict grain".split(
    " ",
  ),
  fr: "le de Mali ministre l'armée élection élections déclaré frontière Moscou entretien été hôpital retrait Bamako accord réunions œuvre".split(
    " ",
  ),
  ru: "в Мали министр заявил переговоры армия Москва граница соглашение встреча Лавров".split(" "),
  ar: "في مالي وزير الجيش موسكو اتفاق قال محادثات".split(" "),
  zh: "中国外交部长 马里 莫斯科 和平协议 谈判 在".split(" "),
};
const LANGUAGES = ["en", "en", "en-GB", "fr", "ru", "ar", "zh", "sw"];
const KINDS = ["article", "report", "wire"];
const SOURCES = Array.from({ length: 12 }, (_, index) => `Source ${index}`);
const ENTITIES = Array.from({ length: 40 }, (_, index) => `entity/${index}`);
const FIRST_DAY = 18_000;
const DAYS = 900;

const wordsOf = (language: string): readonly string[] =>
  WORDS[language.slice(0, 2)] ?? WORDS["en"] ?? [];

const toText = (random: RandomSource, words: readonly string[], most: number): string =>
  random
    .list(random.below(most + 1), () => random.pickSkewed(words))
    .join(random.isOneIn(5) ? ", " : " ");

const toDays = (random: RandomSource): IndexedDocument["days"] => {
  if (random.isOneIn(10)) return null;
  const earliest = (random.isOneIn(50) ? -FIRST_DAY : FIRST_DAY) + random.below(DAYS);
  return { earliest, latest: earliest + (random.isOneIn(6) ? random.below(400) : 0) };
};

const toFacets = (random: RandomSource, key: number): IndexedDocument["facets"] => ({
  kind: [random.pickSkewed(KINDS)],
  source: random.isOneIn(20) ? [] : [random.pickSkewed(SOURCES)],
  entity: random.list(random.below(5), () => random.pickSkewed(ENTITIES)),
  ...(random.isOneIn(3) ? { reference: [`R-${key}`] } : {}),
});

export const createRandomDocument = (random: RandomSource, key: number): IndexedDocument => {
  const language = random.pick(LANGUAGES);
  const words = wordsOf(language);
  return {
    key,
    language,
    fields: {
      title: toText(random, words, 8),
      body: toText(random, words, random.isOneIn(9) ? 400 : 40),
    },
    facets: toFacets(random, key),
    days: toDays(random),
  };
};

const toQueryText = (random: RandomSource, length: number): string => {
  const words = wordsOf(random.pick(LANGUAGES));
  return random.list(length, () => random.pickSkewed(words)).join(" ");
};

const toPrefix = (random: RandomSource): string => {
  const text = toQueryText(random, 1);
  return text.slice(0, 1 + random.below(text.length));
};

const toMisspelt = (random: RandomSource): string => {
  const text = toQueryText(random, 1);
  const at = random.below(text.length);
  return text.slice(0, at) + random.pick(["", "a", "e", "и"]) + text.slice(at + random.below(2));
};

const LEAVES: readonly ((random: RandomSource) => SearchExpression)[] = [
  (random) => ({ kind: "word", text: toQueryText(random, 1) }),
  (random) => ({ kind: "word", text: toQueryText(random, 1) }),
  (random) => ({ kind: "word", text: toQueryText(random, 1) }),
  (random) => ({ kind: "prefix", text: toPrefix(random) }),
  (random) => ({ kind: "phrase", text: toQueryText(random, 2 + random.below(2)) }),
  (random) => ({
    kind: "phrase",
    text: `${toQueryText(random, 1)} ${toPrefix(random)}`,
    prefix: random.isOneIn(2),
  }),
  (random) => ({ kind: "fuzzy", text: toMisspelt(random), distance: 1 }),
  (random) => ({
    kind: "facet",
    field: random.pick(["kind", "source", "entity", "reference", "nothing"]),
    values: random.list(1 + random.below(2), () =>
      random.pickSkewed([...KINDS, ...SOURCES, ...ENTITIES, "R-7"]),
    ),
  }),
  (random) => {
    const earliest = FIRST_DAY + random.below(DAYS) - 100;
    return { kind: "days", earliest, latest: earliest + random.below(400) - 10 };
  },
  (random) => ({ kind: "keys", above: random.below(1200) - 100 }),
];

const RARE_LEAVES: readonly SearchExpression[] = [
  { kind: "all" },
  { kind: "none" },
  { kind: "word", text: "—" },
  { kind: "word", text: "nowhere" },
  { kind: "and", parts: [] },
  { kind: "or", parts: [] },
];

const createRandomExpression = (random: RandomSource, depth: number): SearchExpression => {
  if (depth === 0 || random.isOneIn(3)) {
    return random.isOneIn(25) ? random.pick(RARE_LEAVES) : random.pick(LEAVES)(random);
  }
  if (random.isOneIn(5)) return { kind: "not", part: createRandomExpression(random, depth - 1) };
  const parts = random.list(2 + random.below(2), () => createRandomExpression(random, depth - 1));
  return { kind: random.isOneIn(2) ? "and" : "or", parts };
};

export const createRandomRequest = (random: RandomSource): EngineRequest => ({
  expression: createRandomExpression(random, random.below(4)),
  order: random.pick(["relevance", "relevance", "relevance", "newest", "oldest"] as const),
  limit: random.pick([0, 1, 5, 20, 20, 20, 100]),
  // With few values to add up, what is found is counted from what is kept; with many, document by document.
  facets: random.pick([
    [],
    ["kind", "source"],
    ["kind", "source", "entity", "reference", "nothing"],
  ]),
  facetLimit: random.pick([3, 10, 1000]),
  histogram: random.isOneIn(3)
    ? undefined
    : random.pick(["year", "month", "day", "fitting"] as const),
});
