import fc from "fast-check";
import { expect, test } from "vitest";

import { BitMemory } from "./bit-memory.ts";
import { countBits } from "./bit-words.ts";

const sets = fc.integer({ min: 1, max: 70 }).chain((words) =>
  fc.record({
    words: fc.constant(words),
    written: fc.array(
      fc.record({
        slot: fc.integer({ min: 0, max: 400 }),
        bits: fc.uint32Array({ minLength: words, maxLength: words }),
      }),
      { minLength: 2, maxLength: 6 },
    ),
  }),
);

test("what two sets have in common is counted as one bit after the other would be", () => {
  fc.assert(
    fc.property(sets, ({ words, written }) => {
      const memory = new BitMemory(words);
      const kept = new Map<number, Uint32Array>();
      for (const { slot, bits } of written) {
        memory.write(slot, bits);
        kept.set(slot, bits);
      }
      for (const [a, first] of kept) {
        for (const [b, second] of kept) {
          const both = first.map((word, index) => word & (second[index] ?? 0));
          expect(memory.countCommon(a, b)).toBe(countBits(both));
        }
      }
    }),
  );
});
