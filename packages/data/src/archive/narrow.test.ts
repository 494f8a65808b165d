import { describe, expect, test } from "vitest";
import { MIGRATIONS } from "./migrations.ts";
import type { Filter, Query } from "./narrow.ts";
import { toFacetQuery, toPageQuery, toReversedPageQuery, toTotalQuery } from "./narrow.ts";
import { openDatabase, textOf } from "./sqlite.ts";

const db = openDatabase(":memory:");
for (const step of MIGRATIONS) db.run(step);

/** How SQLite goes about a query, step by step. */
const planOf = ({ sql, values }: Query): string[] =>
  db.all(`EXPLAIN QUERY PLAN ${sql}`, ...values).map((row) => textOf(row, "detail"));

const SPEAKER: Filter = { field: "speaker", value: "person/sergei-lavrov" };
const MANNER: Filter = { field: "manner", value: "direct" };

const CASES: readonly (readonly [name: string, filters: readonly Filter[]])[] = [
  ["no filter", []],
  ["one filter", [SPEAKER]],
  ["two filters", [SPEAKER, MANNER]],
];

describe.each(CASES)("with %s", (_, filters) => {
  const narrowing = { list: "statement", filters, words: null } as const;

  test.each([
    ["the first", toPageQuery, undefined],
    ["a deep", toPageQuery, { key: 7, position: 9 }],
    ["the last", toReversedPageQuery, undefined],
    ["a reversed", toReversedPageQuery, { key: -7, position: 9 }],
  ] as const)("%s page comes from an index, already in order", (_page, toQuery, after) => {
    const plan = planOf(toQuery(narrowing, { size: 20, offset: 0, after }));
    expect(
      plan.filter(
        (step) =>
          !/^(SEARCH .* USING (COVERING )?INDEX|SEARCH .* USING PRIMARY KEY|CORRELATED|SCALAR SUBQUERY)/.test(
            step,
          ),
      ),
    ).toEqual([]);
  });

  test("the total and the facets come from indexes too", () => {
    const plan = [...planOf(toTotalQuery(narrowing)), ...planOf(toFacetQuery(narrowing, "manner"))];
    expect(plan.filter((step) => step.startsWith("SCAN"))).toEqual([]);
  });
});
