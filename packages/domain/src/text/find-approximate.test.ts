import { expect, test } from "vitest";
import { findApproximate } from "./find-approximate.ts";
import { sliceSpan } from "./span.ts";

const quote = (exact: string) => ({ exact, prefix: "", suffix: "" });

const wordsFound = (text: string, exact: string): string[] =>
  findApproximate(text, quote(exact)).map(({ span }) => sliceSpan(text, span));

test("each place is found once, by its best span, with the fewest edits first", () => {
  const text = "Sergey Lavrow spoke to Abdoulaye Diop, and Sergei Lavrow left.";
  expect(wordsFound(text, "Sergei Lavrov")).toEqual(["Sergei Lavrow", "Sergey Lavrow"]);
});

test("the exact words are not looked for", () => {
  expect(wordsFound("Sergei Lavrov left.", "Sergei Lavrov")).toEqual([]);
});

test("words that differ by more than a third are not found", () => {
  expect(wordsFound("Vladimir Putin left.", "Sergei Lavrov")).toEqual([]);
});

test("a match is widened to whole words by a few letters, and by no more", () => {
  expect(wordsFound("the Malien army", "Malian arm")).toEqual(["Malien army"]);
  expect(wordsFound("Kydalesians", "Kidal")).toEqual(["Kydal"]);
});
