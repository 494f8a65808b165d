import fc from "fast-check";
import { expect, test } from "vitest";
import { ConfusionTable } from "./cohens-kappa.ts";

function tableOf(rows: readonly (readonly number[])[]): ConfusionTable {
  const table = new ConfusionTable();
  for (const [i, row] of rows.entries())
    for (const [j, count] of row.entries()) table.add(String(i), String(j), count);
  return table;
}

// J. Cohen, “A coefficient of agreement for nominal scales” (1960), table 1, as counts of 100.
const COHEN = [
  [44, 7, 9],
  [5, 20, 5],
  [1, 3, 6],
];

test("gives the figure of Cohen's own example", () => {
  const table = tableOf(COHEN);
  expect(table.agreed / table.units).toBeCloseTo(0.7);
  // (0.70 − 0.41) / (1 − 0.41)
  expect(table.kappa()).toBeCloseTo(0.492, 3);
});

test("is 1 for one who agrees with himself, and undefined where he tells nothing apart", () => {
  expect(tableOf([[3], [0, 4]]).kappa()).toBe(1);
  expect(tableOf([[9]]).kappa()).toBeNull();
  expect(new ConfusionTable().kappa()).toBeNull();
});

test("is 0 where the values have nothing to do with each other", () => {
  expect(
    tableOf([
      [10, 20],
      [20, 40],
    ]).kappa(),
  ).toBe(0);
});

test("is the same whoever is first", () => {
  const values = fc.constantFrom("a", "b", "c");
  fc.assert(
    fc.property(fc.array(fc.tuple(values, values)), (pairs) => {
      const [there, back] = [new ConfusionTable(), new ConfusionTable()];
      for (const [one, other] of pairs) {
        there.add(one, other);
        back.add(other, one);
      }
      expect(there.kappa()).toBe(back.kappa());
    }),
  );
});
