import fc from "fast-check";
import { expect, test } from "vitest";
import { line, mark, plainText } from "./line.ts";
import { textWidth } from "./text-width.ts";
import { wrapLine, wrapText } from "./wrap.ts";

const wrapped = (text: string, width: number): string[] =>
  wrapText(text, width).map(({ start, end }) => text.slice(start, end));

test.each([
  ["rebel groups lost control", 12, ["rebel groups", "lost control"]],
  ["one", 10, ["one"]],
  ["", 10, [""]],
  ["incomprehensibilities", 10, ["incomprehe", "nsibilitie", "s"]],
  ["北京の会談", 4, ["北京", "の会", "談"]],
  ["a bb ccc", 4, ["a bb", "ccc"]],
])("%j in %i columns is %j", (text, width, lines) => {
  expect(wrapped(text, width)).toEqual(lines);
});

test("no line is wider than the screen, and no letter is lost", () => {
  const words = fc.array(fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }), {
    maxLength: 30,
  });
  fc.assert(
    fc.property(words, fc.integer({ min: 2, max: 40 }), (parts, width) => {
      const text = parts.join(" ");
      const lines = wrapped(text, width);
      for (const each of lines) expect(textWidth(each.trimEnd())).toBeLessThanOrEqual(width);
      expect(lines.join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
    }),
  );
});

test("a marked word that is broken stays marked on both lines", () => {
  const lines = wrapLine(line("the ", mark("military cooperation"), " with Russia"), { width: 14 });
  expect(lines.map(plainText)).toEqual(["the military", "cooperation", "with Russia"]);
  expect(lines[1]).toEqual([mark("cooperation")]);
});

test("lines after the first stand under its text", () => {
  const lines = wrapLine(line("who said what to whom"), { width: 16, first: line("  1. ") });
  expect(lines.map(plainText)).toEqual(["  1. who said", "     what to", "     whom"]);
});
