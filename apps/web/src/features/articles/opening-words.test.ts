import { expect, test } from "vitest";
import { toOpeningWords } from "./opening-words.ts";

test("toOpeningWords keeps a short text whole, in one line", () => {
  expect(toOpeningWords("Two lines\n\nof text. ")).toBe("Two lines of text.");
});

test("toOpeningWords cuts between words and leaves no comma before the ellipsis", () => {
  expect(toOpeningWords("word, ".repeat(40))).toBe(`${"word, ".repeat(19)}word …`);
});

test("toOpeningWords cuts even a text without spaces", () => {
  expect(toOpeningWords("x".repeat(200))).toBe(`${"x".repeat(120)} …`);
});

test("toOpeningWords finds the first words behind much white space", () => {
  expect(toOpeningWords(`${" \n".repeat(2000)}Two${" ".repeat(2000)}words`)).toBe("Two words");
});
