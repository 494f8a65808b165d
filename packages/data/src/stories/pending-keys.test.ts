import fc from "fast-check";
import { expect, test } from "vitest";
import { MOST_PER_KEY } from "./key-run.ts";
import { PendingKeys } from "./pending-keys.ts";

const ascending = (numbers: readonly number[]): number[] =>
  numbers.toSorted((one, other) => one - other);

test("pending keys are found as in a map, and come out by key and then by article", () => {
  const pair = fc.tuple(fc.integer({ min: 0, max: 40 }), fc.nat({ max: 5000 }));
  const far = fc.tuple(fc.maxSafeNat(), fc.nat());
  const rounds = fc.array(fc.array(fc.oneof(pair, far), { size: "large" }), { maxLength: 3 });
  const pending = new PendingKeys();
  fc.assert(
    fc.property(rounds, (batches) => {
      for (const pairs of batches) {
        pending.clear();
        const expected = new Map<number, number[]>();
        for (const [key, position] of pairs) {
          pending.add(key, position);
          expected.set(key, [...(expected.get(key) ?? []), position].slice(0, MOST_PER_KEY));
        }
        for (const [key, positions] of expected)
          expect(ascending(pending.find(key))).toEqual(ascending(positions));
        expect(pending.has(41.5)).toBe(false);
        expect(pending.find(41.5)).toEqual([]);
        const run = ascending([...expected.keys()]).flatMap((key) =>
          ascending(expected.get(key) ?? []).map((position) => [key, position]),
        );
        const { keys, positions } = pending.toRun();
        expect([...keys].map((key, index) => [key, positions[index]])).toEqual(run);
        expect(pending.size).toBe(run.length);
      }
    }),
    { numRuns: 60 },
  );
});
