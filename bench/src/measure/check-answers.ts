/** Engines may only be compared where they found the same. */
import type { FacetField } from "../corpus/bench-article.ts";
import { FACET_FIELDS } from "../corpus/bench-article.ts";
import type { FacetCounts, RankedHit } from "../engines/bench-engine.ts";
import type { FoundAnswer } from "./engine-messages.ts";

export type EngineAnswers = {
  readonly engine: string;
  /** Engines with the same formula must rank alike; null claims nothing. */
  readonly formula: string | null;
  readonly answers: readonly FoundAnswer[];
};

/** Scores that differ by less than this part count as equal: sums may be made in another order. */
const SCORE_TOLERANCE = 1e-4;

/** What does not agree with the first engine, one line each; empty when all is well. */
export const checkAnswers = ([first, ...others]: readonly EngineAnswers[]): readonly string[] =>
  first === undefined
    ? []
    : [
        ...first.answers.flatMap((answer) => checkOne(answer, `${first.engine}, ${answer.query}`)),
        ...others.flatMap((other) => checkPair(first, other)),
      ];

/** An engine must agree with itself: the count it shows is the count of what matches. */
const checkOne = ({ count, total, hits }: FoundAnswer, where: string): string[] => [
  ...(total === null || total === count ? [] : [`${where}: shows ${total} hits of ${count}`]),
  ...(hits.length === Math.min(20, count)
    ? []
    : [`${where}: lists ${hits.length} of ${count} hits`]),
];

const checkPair = (first: EngineAnswers, other: EngineAnswers): string[] => {
  const expected = new Map(first.answers.map((answer) => [answer.query, answer]));
  const sameFormula = first.formula !== null && first.formula === other.formula;
  return other.answers.flatMap((answer) => {
    const wanted = expected.get(answer.query);
    if (wanted === undefined) return [];
    const where = `${other.engine}, ${answer.query}`;
    return [
      ...checkOne(answer, where),
      ...checkCount(wanted, answer, where),
      ...(sameFormula ? checkRanking(wanted.hits, answer.hits, where) : []),
      ...checkFacets(wanted.facets, answer.facets, where),
    ];
  });
};

const checkCount = (wanted: FoundAnswer, found: FoundAnswer, where: string): string[] =>
  wanted.count === found.count ? [] : [`${where}: ${found.count} hits, not ${wanted.count}`];

/** Equal scores in the same places; hits that score the same may stand in any order. */
const checkRanking = (
  wanted: readonly RankedHit[],
  found: readonly RankedHit[],
  where: string,
): string[] => {
  const place = wanted.findIndex(({ score }, index) => !isClose(score, found[index]?.score));
  return place === -1
    ? []
    : [`${where}: place ${place + 1} scores ${found[place]?.score}, not ${wanted[place]?.score}`];
};

const isClose = (wanted: number, found = Number.NaN): boolean =>
  Math.abs(wanted - found) <= SCORE_TOLERANCE * Math.max(Math.abs(wanted), 1e-9);

/** Of values that are equally frequent an engine may show any: the counts must be the same. */
const countsOf = (facets: FacetCounts, field: FacetField): string =>
  (facets.get(field) ?? []).map(({ count }) => count).join(" ");

const checkFacets = (
  wanted: FacetCounts | undefined,
  found: FacetCounts | undefined,
  where: string,
): string[] => {
  if (wanted === undefined || found === undefined) return [];
  const both = FACET_FIELDS.filter((field) => wanted.has(field) && found.has(field));
  return both
    .filter((field) => countsOf(wanted, field) !== countsOf(found, field))
    .map(
      (field) =>
        `${where}: ${field} counts ${countsOf(found, field)}, not ${countsOf(wanted, field)}`,
    );
};
