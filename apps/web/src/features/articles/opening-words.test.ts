import { expect, test } from "vitest";
import { toOpeningWords } from "./opening-words.ts";

test("toOpeningWords keeps a short text whole, in one line", () => {
  expect(toOpeningWords("Two lines\n\nof text. ")).toBe("Two lines of text.");
});

test("toOpeningWords cuts between words and not after a comma", () => {
  const text =
    "The head of diplomacy of Mali, Abdoulaye Diop, welcomed on Wednesday February 28, considerable progress";
  expect(toOpeningWords(text)).toBe(
    "The head of diplomacy of Mali, Abdoulaye Diop, welcomed on Wednesday February 28 …",
  );
});

test("toOpeningWords cuts even a text without spaces", () => {
  expect(toOpeningWords("x".repeat(200))).toBe(`${"x".repeat(90)} …`);
});
