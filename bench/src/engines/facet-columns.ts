/**
 * Facets of all articles as whole numbers in memory, the quickest way known to count them: an
 * engine that gives the numbers of its hits needs no join.
 */
import type { BenchArticle } from "../corpus/bench-article.ts";
import { FACET_FIELDS, facetValuesOf } from "../corpus/bench-article.ts";
import type { FacetCount, FacetCounts } from "./bench-engine.ts";
import { FACET_VALUES } from "./bench-engine.ts";

type Column = {
  readonly ids: Map<string, number>;
  readonly values: string[];
  /** Where the values of an article begin in `all`; articles are counted from 1. */
  starts: Uint32Array;
  all: Uint16Array;
  used: number;
};

export type FacetColumns = {
  add(article: BenchArticle): void;
  /** Counts the values of these articles, the most frequent first, then by name. */
  count(numbers: Iterable<number>): FacetCounts;
};

const grown = <T extends Uint32Array | Uint16Array>(array: T, larger: T): T => {
  larger.set(array);
  return larger;
};

const createColumn = (): Column => ({
  ids: new Map(),
  values: [],
  starts: new Uint32Array(1024),
  all: new Uint16Array(1024),
  used: 0,
});

/** The articles must be added in the order of their numbers, without a gap. */
export const createFacetColumns = (): FacetColumns => {
  const columns = FACET_FIELDS.map((field) => ({ field, column: createColumn() }));
  return {
    add: (article) => {
      for (const { field, column } of columns)
        append(column, article.number, facetValuesOf(article, field));
    },
    count: (numbers) => {
      const counters = columns.map(({ column }) => new Uint32Array(column.values.length));
      for (const number of numbers)
        for (const [index, { column }] of columns.entries()) tally(column, number, counters[index]);
      return new Map(
        columns.map(({ field, column }, index) => [field, mostFrequent(column, counters[index])]),
      );
    },
  };
};

const append = (column: Column, number: number, values: readonly string[]): void => {
  if (number + 1 >= column.starts.length)
    column.starts = grown(column.starts, new Uint32Array(column.starts.length * 2));
  column.starts[number] = column.used;
  for (const value of values) {
    if (column.used >= column.all.length)
      column.all = grown(column.all, new Uint16Array(column.all.length * 2));
    column.all[column.used] = idOf(column, value);
    column.used += 1;
  }
  column.starts[number + 1] = column.used;
};

const idOf = (column: Column, value: string): number => {
  const known = column.ids.get(value);
  if (known !== undefined) return known;
  column.ids.set(value, column.values.length);
  return column.values.push(value) - 1;
};

const tally = (column: Column, number: number, counter: Uint32Array | undefined): void => {
  if (counter === undefined) return;
  const end = column.starts[number + 1] ?? 0;
  for (let at = column.starts[number] ?? 0; at < end; at += 1) {
    const id = column.all[at] ?? 0;
    counter[id] = (counter[id] ?? 0) + 1;
  }
};

/** By count, then by name: what a facet shows. */
const mostFrequent = ({ values }: Column, counter: Uint32Array | undefined): FacetCount[] =>
  values
    .map((value, id) => ({ value, count: counter?.[id] ?? 0 }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    .slice(0, FACET_VALUES);
