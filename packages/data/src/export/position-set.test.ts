import fc from "fast-check";
import { expect, test } from "vitest";
import { PositionSet } from "./position-set.ts";

test("a set of positions holds what was added, in order, in pages that are full but for the last", () => {
  const positions = fc.array(fc.nat({ max: 5000 }));
  fc.assert(
    fc.property(positions, fc.integer({ min: 1, max: 9 }), (added, size) => {
      const set = new PositionSet();
      for (const position of added) set.add(position);
      const unique = [...new Set(added)].toSorted((a, b) => a - b);
      const pages = [...set.pages(size)];
      expect(pages.flat()).toEqual(unique);
      expect(pages.slice(0, -1).every((page) => page.length === size)).toBe(true);
      expect(set.size).toBe(unique.length);
      expect(unique.every((position) => set.has(position))).toBe(true);
      expect(set.has(5001)).toBe(false);
    }),
  );
});
