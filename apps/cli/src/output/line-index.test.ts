import fc from "fast-check";
import { expect, test } from "vitest";
import { LineIndex } from "./line-index.ts";

test.each([
  [0, { line: 1, column: 1 }],
  [2, { line: 1, column: 3 }],
  [3, { line: 2, column: 1 }],
  [4, { line: 3, column: 1 }],
  [6, { line: 3, column: 3 }],
])("offset %i of three lines is at %j", (offset, position) => {
  expect(new LineIndex("ab\n\ncd").positionOf(offset)).toEqual(position);
});

test("the lines together are the text, and each offset is in its line", () => {
  const texts = fc.string({ unit: fc.constantFrom("a", "é", "\n", "👩‍👧") });
  fc.assert(
    fc.property(texts, (text) => {
      const index = new LineIndex(text);
      const lines = text.split("\n");
      lines.forEach((line, at) =>
        expect(text.slice(index.startOf(at + 1), index.endOf(at + 1))).toBe(line),
      );
      for (let offset = 0; offset <= text.length; offset += 1) {
        const { line, column } = index.positionOf(offset);
        expect(index.startOf(line) + column - 1).toBe(offset);
        expect(offset).toBeLessThanOrEqual(index.endOf(line));
      }
    }),
  );
});
