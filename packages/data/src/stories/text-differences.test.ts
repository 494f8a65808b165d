import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findDifferences } from "./text-differences.ts";

/** The differences as the words that stand for each other. */
const wordsOf = (before: string, after: string): [string, string][] =>
  findDifferences(before, after).map((each) => [
    before.slice(each.before.start, each.before.end),
    after.slice(each.after.start, each.after.end),
  ]);

/** Six thousand numbers as words. */
const numbers = (from: number): string =>
  Array.from({ length: 6000 }, (_, index) => from + index).join(" ");

/** A text without its white space. */
const marks = (words: string): string => words.replaceAll(/\s+/g, "");

describe("differences between two texts", () => {
  test("are the words that were replaced, removed and added", () => {
    expect(
      wordsOf(
        "Mr. Lavrov met Mr. Diop in Moscow on Wednesday.",
        "Mr. Lavrov received Mr. Diop on Wednesday evening.",
      ),
    ).toEqual([
      ["met", "received"],
      ["in Moscow", ""],
      ["", "evening"],
    ]);
  });

  test("say where words are missing", () => {
    expect(findDifferences("one two", "one new two")).toEqual([
      { before: { start: 3, end: 3 }, after: { start: 4, end: 7 } },
    ]);
  });

  test("are none where only the wrapping differs", () => {
    expect(findDifferences("one two\nthree", " one  two three\n\n")).toEqual([]);
    expect(findDifferences("", "")).toEqual([]);
  });

  test("of texts with nothing in common are both texts", () => {
    expect(wordsOf("Kidal was taken.", "Ils arrivent")).toEqual([
      ["Kidal was taken.", "Ils arrivent"],
    ]);
    expect(wordsOf("", "Ils arrivent")).toEqual([["", "Ils arrivent"]]);
  });

  test("of long texts that are wholly different are told without working out each", () => {
    expect(findDifferences(numbers(0), numbers(10_000))).toHaveLength(1);
  });

  test("replaced in the one text give the words of the other", () => {
    const text = fc
      .array(fc.constantFrom("Diop", "said", "that", "Mali", ",", "“will", "go”", "2024", "é"))
      .map((words) => words.join(" "));
    fc.assert(
      fc.property(text, text, (before, after) => {
        let replaced = "";
        let at = 0;
        for (const { before: out, after: put } of findDifferences(before, after)) {
          expect(out.start).toBeGreaterThanOrEqual(at);
          replaced += `${before.slice(at, out.start)} ${after.slice(put.start, put.end)} `;
          at = out.end;
        }
        expect(marks(replaced + before.slice(at))).toBe(marks(after));
      }),
    );
  });
});
