/** Makes the queries: twenty of each class, from easy to hard, the same each time. */
import type { ArticleMaterial } from "./article-material.ts";
import type { BenchQuery, QueryClass, QueryFilter } from "./bench-query.ts";
import { QUERY_CLASSES } from "./bench-query.ts";

const EACH = 20;

type Asked = Pick<BenchQuery, "words" | "match"> & Partial<Pick<BenchQuery, "excluded" | "filter">>;
type QueryMaker = (material: ArticleMaterial, turn: number) => Asked;

/** Ranks that grow evenly by proportion: of twenty turns one gives `low` and one `high`. */
const rankBetween = (low: number, high: number, turn: number): number => {
  const growth = growthBetween(low, high);
  let rank = low;
  // Step by step: a power would not be the same on every machine.
  for (let step = (turn * 7) % EACH; step > 0; step -= 1) rank *= growth;
  return Math.min(Math.floor(rank), high);
};

/** By how much a rank must grow nineteen times to come from `low` to `high`. */
const growthBetween = (low: number, high: number): number => {
  for (let thousandths = 1; ; thousandths += 1) {
    const growth = 1 + thousandths / 1000;
    let rank = low;
    for (let step = 1; step < EACH; step += 1) rank *= growth;
    if (rank >= high) return growth;
  }
};

const at = (words: readonly string[], rank: number): string => words[rank] ?? "";
const common = ({ words }: ArticleMaterial, turn: number): string =>
  at(words, rankBetween(10, 300, turn));
const middling = ({ words }: ArticleMaterial, turn: number): string =>
  at(words, rankBetween(60, 4000, turn));
const rare = ({ words }: ArticleMaterial, turn: number): string =>
  at(words, rankBetween(20_000, 190_000, turn));
const entityAt = ({ entities }: ArticleMaterial, turn: number): string =>
  at(entities, rankBetween(1, 2000, turn));

/** One, two or three words; the more frequent ones come first. */
const someWords: QueryMaker = (material, turn) => ({
  match: "all",
  words: [common(material, turn), middling(material, turn + 3), common(material, turn + 11)].slice(
    0,
    2 + (turn % 2),
  ),
});

const daysFor = (turn: number): QueryFilter => {
  const year = 2000 + ((turn * 7) % 24);
  if (turn % 3 === 0) return { kind: "days", earliest: `${year}-03-01`, latest: `${year}-03-31` };
  if (turn % 3 === 1) return { kind: "days", earliest: `${year}-01-01`, latest: `${year}-12-31` };
  return { kind: "days", earliest: "2005-07-01", latest: `${2010 + (turn % 10)}-06-30` };
};

const MAKERS: { readonly [C in QueryClass]: QueryMaker } = {
  rare: (material, turn) => ({ match: "all", words: [rare(material, turn)] }),
  common: (material, turn) => ({ match: "all", words: [common(material, turn)] }),
  and: someWords,
  or: (material, turn) => ({ ...someWords(material, turn + 5), match: "any" }),
  phrase: (material, turn) => ({
    match: "phrase",
    words:
      turn % 2 === 0
        ? entityAt(material, turn).toLowerCase().split(" ")
        : [common(material, turn), common(material, turn + 7)],
  }),
  prefix: (material, turn) => ({
    match: "prefix",
    words: [middling(material, turn).slice(0, 3 + (turn % 3))],
  }),
  excluded: (material, turn) => ({
    match: "all",
    words: [turn % 2 === 0 ? common(material, turn) : middling(material, turn)],
    excluded: common(material, turn + 9),
  }),
  "by date": (material, turn) => ({
    match: "all",
    words: [middling(material, turn)],
    filter: daysFor(turn),
  }),
  "by source": (material, turn) => ({
    match: "all",
    words: [turn % 4 === 0 ? common(material, turn) : middling(material, turn)],
    filter: { kind: "facet", field: "publisher", value: at(material.publishers, turn * 2) },
  }),
  "by entity": (material, turn) => ({
    match: "all",
    words: [turn % 4 === 0 ? middling(material, turn) : common(material, turn)],
    filter: { kind: "facet", field: "entity", value: entityAt(material, turn) },
  }),
  "by kind": (material, turn) => ({
    match: "all",
    words: [turn % 2 === 0 ? common(material, turn) : middling(material, turn)],
    filter: { kind: "facet", field: "kind", value: at(material.kinds, turn % 5) },
  }),
};

/** All queries, class by class. */
export const makeQueries = (material: ArticleMaterial): readonly BenchQuery[] =>
  QUERY_CLASSES.flatMap((name) =>
    Array.from({ length: EACH }, (_, turn) => ({
      excluded: null,
      filter: null,
      ...MAKERS[name](material, turn),
      id: `${name} ${String(turn + 1).padStart(2, "0")}`,
      class: name,
    })),
  );
