import { expect, test } from "vitest";

import { countLines, measureFunctions, toSpread } from "./measure-code.ts";

test.each([
  ["", 0],
  ["a", 1],
  ["a\n", 1],
  ["a\n\nb\n", 3],
])("lines are counted as an editor shows them: %j", (text, lines) => {
  expect(countLines(text)).toBe(lines);
});

test("declarations, methods and named function values are measured, callbacks in place are not", () => {
  const text = [
    "export function one() {",
    "  return [1].map((n) => {",
    "    return n;",
    "  });",
    "}",
    "const two = () => {",
    "};",
    "class Three {",
    "  method() {",
    "    return 1;",
    "  }",
    "}",
    "const four = { five: () => 1 };",
  ].join("\n");
  expect(measureFunctions({ path: "a.ts", text })).toEqual([5, 2, 3, 1]);
});

test("JSX is understood", () => {
  const text = "export const Span = () => (\n  <span />\n);";
  expect(measureFunctions({ path: "a.tsx", text })).toEqual([3]);
});

test("median and 90th percentile are values that occur", () => {
  expect(toSpread([5, 1, 4, 2, 3, 6, 7, 8, 9, 100])).toEqual({ count: 10, median: 5, p90: 9 });
  expect(toSpread([])).toEqual({ count: 0, median: 0, p90: 0 });
});
