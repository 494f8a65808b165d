import fc from "fast-check";
import { expect, test } from "vitest";
import { findWordDifference } from "./word-difference.ts";

const wordsOf = (recorded: string, found: string): [string, string] | undefined => {
  const difference = findWordDifference(recorded, found);
  if (difference === undefined) return undefined;
  const { recorded: a, found: b } = difference;
  return [recorded.slice(a.start, a.end), found.slice(b.start, b.end)];
};

test.each([
  ["considerable progress in Mali", "considerable prOgress in Mali", ["progress", "prOgress"]],
  ["the town of Kidal", "the towns of Kidal", ["town", "towns"]],
  ["the town of Kidal", "the town  of Kidal", ["of", " of"]],
  ["“considerable progress”", "“considerable progres”", ["progress", "progres"]],
  ["in Moscow, Mali said", "in Moscow; Mali said", ["Moscow,", "Moscow;"]],
  ["Kidal", "Gao", undefined],
  ["Kidal", "Kidal", undefined],
])("between %j and %j differ %j", (recorded, found, words) => {
  expect(wordsOf(recorded, found)).toEqual(words);
});

test("putting the recorded words in place of the found ones gives the recorded text", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "b", " "), maxLength: 20 });
  fc.assert(
    fc.property(text, text, (recorded, found) => {
      const difference = findWordDifference(recorded, found);
      if (difference === undefined) return;
      const words = recorded.slice(difference.recorded.start, difference.recorded.end);
      const mended =
        found.slice(0, difference.found.start) + words + found.slice(difference.found.end);
      expect(mended).toBe(recorded);
    }),
  );
});
