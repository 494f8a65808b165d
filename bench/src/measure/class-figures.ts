/** From the times of single queries to the figures of a class. */
import { QUERY_CLASSES } from "../corpus/bench-query.ts";
import type { BenchQuery, QueryClass } from "../corpus/bench-query.ts";
import type { Percentiles, Ratio, Verdict } from "./statistics.ts";
import { judge, median, toPercentiles, toRange } from "./statistics.ts";

/** Milliseconds by query, of each pass of each block. */
export type BlockTimes = readonly (readonly ReadonlyMap<string, number>[])[];

export type ClassFigures = {
  readonly class: QueryClass;
  /** Milliseconds: of all that was measured, and of the best of each query. */
  readonly raw: Percentiles;
  readonly best: Percentiles;
};

/** How the product stands to another engine: above 1, the product took less time. */
export type Comparison = { readonly ratio: Ratio; readonly verdict: Verdict };

const idsOf = (queries: readonly BenchQuery[], name: QueryClass): readonly string[] =>
  queries.filter((query) => query.class === name).map(({ id }) => id);

/** The figures of every class that the engine answered. */
export const toClassFigures = (
  times: BlockTimes,
  queries: readonly BenchQuery[],
): readonly ClassFigures[] => {
  const passes = times.flat();
  return QUERY_CLASSES.flatMap((name): ClassFigures[] => {
    const byQuery = idsOf(queries, name)
      .map((id) => passes.flatMap((pass) => pass.get(id) ?? []))
      .filter((measured) => measured.length > 0);
    if (byQuery.length === 0) return [];
    return [
      {
        class: name,
        raw: toPercentiles(byQuery.flat()),
        best: toPercentiles(byQuery.map((measured) => Math.min(...measured))),
      },
    ];
  });
};

/** How long a query took in a block: the lesser of both passes, which something else disturbed less. */
const timeIn = (passes: BlockTimes[number], id: string): number =>
  Math.min(...passes.map((pass) => pass.get(id) ?? Number.NaN));

/**
 * How many times as long the one took as the other for a class, block by block: of each query its
 * own ratio, and of these the middle one, so that one long query does not speak for all.
 */
const classRatio = (slower: BlockTimes, faster: BlockTimes, ids: readonly string[]): Ratio =>
  toRange(
    slower.map((passes, block) =>
      median(ids.map((id) => timeIn(passes, id) / timeIn(faster[block] ?? [], id))),
    ),
  );

export type Sides = {
  readonly product: BlockTimes;
  readonly control: BlockTimes;
  readonly other: BlockTimes;
};

/** Compares a class by the queries that both answered; undefined where the other answers none. */
export const compareClass = (
  { product, control, other }: Sides,
  queries: readonly BenchQuery[],
  name: QueryClass,
): Comparison | undefined => {
  const [first] = other.flat();
  const ids = idsOf(queries, name).filter((id) => first?.has(id));
  if (ids.length === 0) return undefined;
  const ratio = classRatio(other, product, ids);
  return { ratio, verdict: judge(ratio, classRatio(control, product, ids)) };
};
