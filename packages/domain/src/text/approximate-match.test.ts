import fc from "fast-check";
import { expect, test } from "vitest";
import { anyText } from "../testing/arbitrary-text.ts";
import { forEachMatchEnd, type MatchEnd } from "./approximate-match.ts";

function matchEnds(text: string, pattern: string, maxErrors: number, anchored = false): MatchEnd[] {
  const ends: MatchEnd[] = [];
  forEachMatchEnd(text, pattern, { maxErrors, anchored, visit: (match) => ends.push(match) });
  return ends;
}

/** The textbook's table of edit distances, a column a code unit (P. Sellers, 1980). */
function slowMatchEnds(text: string, pattern: string, maxErrors: number, anchored: boolean) {
  let column = Array.from({ length: pattern.length + 1 }, (_, row) => row);
  const ends: MatchEnd[] = [];
  for (let end = 0; end <= text.length; end += 1) {
    if (end > 0) {
      const before = column;
      column = [anchored ? end : 0];
      for (let row = 1; row <= pattern.length; row += 1) {
        const replaced = text[end - 1] === pattern[row - 1] ? 0 : 1;
        column.push(
          Math.min(
            (before[row - 1] ?? 0) + replaced,
            (before[row] ?? 0) + 1,
            (column[row - 1] ?? 0) + 1,
          ),
        );
      }
    }
    const errors = column[pattern.length] ?? 0;
    if (errors <= maxErrors) ends.push({ end, errors });
  }
  return ends;
}

test("one wrong letter is one edit, and so is leaving it out", () => {
  expect(matchEnds("Sergey Lavrov", "Sergei", 1)).toEqual([
    { end: 5, errors: 1 },
    { end: 6, errors: 1 },
  ]);
});

test("an empty pattern ends nowhere", () => {
  expect(matchEnds("Mali", "", 3)).toEqual([]);
});

test.each([31, 32, 33, 63, 64, 65, 96, 97])(
  "a pattern of %d code units is found exactly across the blocks of 32",
  (length) => {
    const pattern = Array.from({ length }, (_, index) =>
      String.fromCharCode(97 + ((index * 7) % 26)),
    );
    const text = `xx${pattern.join("")}yy`;
    expect(matchEnds(text, pattern.join(""), 0)).toEqual([{ end: 2 + length, errors: 0 }]);
  },
);

const letters = fc.string({ unit: fc.constantFrom("a", "b", "c", " "), maxLength: 120 });

test("it counts as the textbook's table does", () => {
  fc.assert(
    fc.property(
      fc.oneof(letters, anyText),
      fc.oneof(letters, anyText).filter((pattern) => pattern.length > 0),
      fc.nat(40),
      fc.boolean(),
      (text, pattern, maxErrors, anchored) => {
        expect(matchEnds(text, pattern, maxErrors, anchored)).toEqual(
          slowMatchEnds(text, pattern, maxErrors, anchored),
        );
      },
    ),
    { numRuns: 500 },
  );
});
