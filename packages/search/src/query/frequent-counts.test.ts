import fc from "fast-check";
import { expect, test } from "vitest";

import { findFrequent, findLeast } from "./frequent-counts.ts";

const counts = fc.array(
  fc.record({ count: fc.nat({ max: 30 }), more: fc.nat({ max: 20 }), isTight: fc.boolean() }),
  { maxLength: 60 },
);

test("the greatest counts are found from their bounds, all that are as great as the last of them too", () => {
  fc.assert(
    fc.property(counts, fc.nat({ max: 12 }), (values, limit) => {
      const bounds = Uint32Array.from(values, ({ count, more, isTight }) =>
        isTight ? count : count + more,
      );
      const looked: number[] = [];
      const found = findFrequent(
        {
          bounds,
          count: (number) => {
            looked.push(number);
            return values[number]?.count ?? 0;
          },
        },
        limit,
      );
      const least = findLeast(
        Uint32Array.from(values, ({ count }) => count),
        limit,
      );
      const expected = values.flatMap(({ count }, number) =>
        count >= least && limit > 0 ? [{ number, count }] : [],
      );
      expect(found.toSorted((a, b) => a.number - b.number)).toEqual(expected);
      expect(new Set(looked).size).toBe(looked.length);
    }),
  );
});

test("what cannot be among the greatest is not counted", () => {
  const bounds = Uint32Array.from({ length: 1000 }, (_, number) => 1000 - number);
  let looked = 0;
  const found = findFrequent(
    {
      bounds,
      count: (number) => {
        looked++;
        return Math.max(0, (bounds[number] ?? 0) - 100);
      },
    },
    10,
  );
  expect(found).toHaveLength(10);
  expect(looked).toBeLessThan(150);
});
