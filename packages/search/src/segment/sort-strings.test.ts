import fc from "fast-check";
import { expect, test } from "vitest";

import { sortStrings } from "./sort-strings.ts";

test("strings come in the order of their code units, equal ones in the order they were in", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 8 }),
    fc.string({ unit: fc.constantFrom("a", "b", "\u0000", "ÿ", "ā", "中"), maxLength: 7 }),
  );
  fc.assert(
    fc.property(fc.array(text, { maxLength: 60 }), (texts) => {
      const order = [...sortStrings(texts)];
      const expected = [...texts.keys()].toSorted((a, b) => {
        const [left, right] = [texts[a] ?? "", texts[b] ?? ""];
        if (left === right) return a - b;
        return left < right ? -1 : 1;
      });
      expect(order).toEqual(expected);
    }),
  );
});
