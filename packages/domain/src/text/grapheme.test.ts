import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyText, textWithSpan } from "../testing/arbitrary-text.ts";
import { isGraphemeBoundary, toGraphemeSpan } from "./grapheme.ts";
import { containsSpan } from "./span.ts";

describe("inside what a reader sees as one character there is no boundary", () => {
  test.each([
    ["an emoji", "a😀b", 2],
    ["a family", "x👨‍👩‍👧y", 3],
    ["a flag", "🇲🇱", 2],
    ["a letter with an accent", "e\u0301", 1],
    ["a line end", "a\r\nb", 2],
    ["a line end at the start", "\r\nb", 1],
    ["a Hebrew letter with a vowel sign", "שָׁ", 1],
  ])("%s", (_, text, offset) => {
    expect(isGraphemeBoundary(text, offset)).toBe(false);
  });
});

test("the ends of a text are boundaries, and what lies outside is none", () => {
  expect([0, 1, 2, 3, -1].map((offset) => isGraphemeBoundary("é!", offset))).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
});

test("boundaries are those of the whole text, though only a line is looked at", () => {
  const whole = new Intl.Segmenter("und", { granularity: "grapheme" });
  fc.assert(
    fc.property(anyText, (text) => {
      const expected = new Set(Array.from(whole.segment(text), ({ index }) => index));
      for (let offset = 0; offset < text.length; offset += 1) {
        expect(isGraphemeBoundary(text, offset)).toBe(expected.has(offset));
      }
    }),
    { numRuns: 500 },
  );
});

test("a span widened to whole graphemes holds the span and ends at boundaries", () => {
  fc.assert(
    fc.property(textWithSpan, ({ text, span }) => {
      const wide = toGraphemeSpan(text, span);
      expect(containsSpan(wide, span)).toBe(true);
      expect(isGraphemeBoundary(text, wide.start) && isGraphemeBoundary(text, wide.end)).toBe(true);
    }),
  );
});

test("plain characters are graphemes of their own, whatever plain one stands beside them", () => {
  const whole = new Intl.Segmenter("und", { granularity: "grapheme" });
  for (let code = 0x20; code < 0x2030; code = code === 0x2ff ? 0x2010 : code + 1) {
    const text = `a${String.fromCharCode(code, code)}”é`;
    const expected = Array.from(whole.segment(text), ({ index }) => index);
    const found = Array.from(text, (_, offset) => offset).filter((offset) =>
      isGraphemeBoundary(text, offset),
    );
    expect(found, code.toString(16)).toEqual(expected);
  }
});
