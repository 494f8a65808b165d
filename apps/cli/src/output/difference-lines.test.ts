import { findDifferences } from "@onrecord/data";
import fc from "fast-check";
import { expect, test } from "vitest";
import { differenceLines } from "./difference-lines.ts";
import { plainText } from "./line.ts";

const shown = (before: string, after: string, all = false): string[] =>
  differenceLines({ before, after }, findDifferences(before, after), { width: 60, all }).map(
    plainText,
  );

const numbers = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, index) => `n${from + index}`).join(" ");

test("differences that are near each other stand in one passage", () => {
  expect(shown("They met in Moscow on Wednesday.", "They met in Bamako on Thursday.")).toEqual([
    "  They met in [-Moscow-] {+Bamako+} on [-Wednesday-]",
    "  {+Thursday+}.",
  ]);
});

test("what is the same and far from a difference is left out", () => {
  const [before, after] = [numbers(0, 60), numbers(0, 60).replace("n5 ", "").replace("n50", "x")];
  const lines = shown(before, after);
  expect(lines).toContain("");
  expect(lines.join(" ")).toMatch(
    /^ {2}n0 n1 .*\[-n5-\] n6 .* n13 … .*… n42 .*\[-n50-\] \{\+x\+\}/,
  );
  expect(shown(before, after, true).join(" ")).toContain("n30");
});

test("of a paragraph that one text has alone, the middle is left out", () => {
  const lines = shown("one two", `one ${numbers(0, 90)} two`);
  expect(lines.join(" ").replaceAll(/\s+/g, " ")).toContain("n14 … 60 words … n75");
  expect(shown("one two", `one ${numbers(0, 90)} two`, true).join(" ")).toContain("n40");
});

test("no line is wider than the screen, and shown whole both texts can be read in it", () => {
  const text = fc
    .array(fc.constantFrom("Diop", "said", "that", "Mali", "will", "go", "2024"), { maxLength: 60 })
    .map((words) => words.join(" "));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const lines = shown(before, after, true);
      expect(Math.max(0, ...lines.map((line) => line.length))).toBeLessThanOrEqual(60);
      const whole = lines.join(" ");
      const without = (marked: RegExp): string[] =>
        whole
          .replaceAll(marked, " ")
          .replaceAll(/\[-|-\]|\{\+|\+\}/g, " ")
          .split(/\s+/)
          .filter(Boolean);
      expect(without(/\{\+[^+]*\+\}/g)).toEqual(before.split(" ").filter(Boolean));
      expect(without(/\[-[^\]]*-\]/g)).toEqual(after.split(" ").filter(Boolean));
    }),
  );
});
