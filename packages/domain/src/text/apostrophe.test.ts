import { expect, test } from "vitest";
import { isApostrophe } from "./apostrophe.ts";

/** Whether the first single mark of the text is an apostrophe. */
const first = (text: string, open = false): boolean =>
  isApostrophe(text, text.search(/['’‘]/u), open);

test.each([
  ["between letters", "Mali’s", true],
  ["between letters, straight", "Mali's", true],
  ["before a decade", "the ‘90s", true],
  ["after a plural", "the soldiers’ camp", true],
  ["straight, with no partner", "the soldiers' camp", true],
  ["straight, opening a quotation", "said 'progress' here", false],
  ["curly, opening", "said ‘progress’ here", false],
])("a single mark %s (%s): %s", (_, text, expected) => {
  expect(first(text)).toBe(expected);
});

test("where a quotation waits, a mark after a word closes it", () => {
  expect(first("progress’, he said", true)).toBe(false);
});

test("where a quotation waits, a plural is one if another mark can close", () => {
  expect(first("soldiers’ camp,’ he said", true)).toBe(true);
  expect(first("the soldiers’ he said", true)).toBe(false);
});
