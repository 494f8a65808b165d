import { expect, test } from "vitest";
import { excerptAround, toCodeFrame } from "./code-frame.ts";
import { plainText } from "./line.ts";
import { textWidth } from "./text-width.ts";

const SENTENCE =
  "“This strategic bilateral relationship has enabled considerable progress, particularly in the area of ??security,” he underlined.";

const frameOf = (text: string, words: string, width = 80): string[] => {
  const start = text.indexOf(words);
  const marks = [{ start, end: start + words.length }];
  return toCodeFrame({ text, marks, lineNumber: 3, tone: "error" }, width).map(plainText);
};

test("the caret line stands under the words, on the line where they are", () => {
  expect(frameOf(SENTENCE, "??")).toEqual([
    "  3 │ “This strategic bilateral relationship has enabled considerable progress,",
    "    │ particularly in the area of ??security,” he underlined.",
    "    │                             ^^",
  ]);
});

test("words that are broken over two lines have carets on both", () => {
  expect(frameOf(SENTENCE, "progress, particularly")).toEqual([
    "  3 │ “This strategic bilateral relationship has enabled considerable progress,",
    "    │                                                                 ^^^^^^^^^",
    "    │ particularly in the area of ??security,” he underlined.",
    "    │ ^^^^^^^^^^^^",
  ]);
});

test.each([
  ["北京と Kidal の間", "Kidal", "       ^^^^^"],
  ["北京と Kidal の間", "北京", "^^^^"],
  ["Gao\u0301 and Kidal", "Kidal", "        ^^^^^"],
  ["👩‍👩‍👧‍👦 in Kidal", "Kidal", "      ^^^^^"],
  ["مالي and Kidal", "Kidal", "         ^^^^^"],
])("in %j the carets of %j are %j", (text, words, carets) => {
  expect(frameOf(text, words)[1]).toBe(`    │ ${carets}`);
});

test("words without any width are shown by one caret", () => {
  const marks = [{ start: 3, end: 4 }];
  const lines = toCodeFrame({ text: "Gao\u200b.", marks, tone: "error" }, 80).map(plainText);
  expect(lines).toEqual(["    │ Gao␦.", "    │    ^"]);
});

const caretsAt = (at: number): string | undefined => {
  const frame = { text: "Kidal", marks: [{ start: at, end: at }], tone: "error" } as const;
  return toCodeFrame(frame, 80).map(plainText)[1];
};

test("a place between two characters is shown by one caret", () => {
  expect(caretsAt(2)).toBe("    │   ^");
  expect(caretsAt(5)).toBe("    │      ^");
});

test("a passage that would fill the screen is shown by its beginning and its end", () => {
  const text = Array.from({ length: 200 }, (_, index) => `word${index}`).join(" ");
  const frame = frameOf(text, text.slice(6, -8), 60);
  expect(frame.length).toBeLessThan(20);
  expect(frame).toContain("    │ …");
  expect(frame.join("\n")).toContain("word199");
});

test("a passage that is meant as a whole has a heavier rule and no carets", () => {
  expect(frameOf("He thanked Russia.", "He thanked Russia.")).toEqual(["  3 ┃ He thanked Russia."]);
});

test.each([30, 40, 60, 80, 100])("no line is wider than a screen of %i columns", (width) => {
  for (const text of frameOf(SENTENCE, "enabled considerable progress", width)) {
    expect(textWidth(text)).toBeLessThanOrEqual(width);
  }
});

test("of a long line of a table only what is near the place is shown", () => {
  const text = `{"id":"statement/x","filler":"${"y".repeat(3000)}","edtf":"2024-13-45","more":"${"z".repeat(3000)}"}`;
  const start = text.indexOf('"2024-13-45"');
  const { text: shown, marks } = excerptAround(text, { start, end: start + 12 }, 80);
  const [place] = marks;
  expect(shown.length).toBeLessThan(200);
  expect(shown.slice(place?.start, place?.end)).toBe('"2024-13-45"');
});
