import fc from "fast-check";
import { expect, test } from "vitest";
import { anyText, textWithSpan } from "../testing/arbitrary-text.ts";
import { fromCodePointSpan, splitsSurrogatePair, toCodePointSpan } from "./code-points.ts";

test("an emoji counts once, and a combining mark by itself", () => {
  const text = "a😀e\u0301!";
  expect(toCodePointSpan(text, { start: 3, end: 5 })).toEqual({ start: 2, end: 4 });
  expect(fromCodePointSpan(text, { start: 2, end: 4 })).toEqual({ start: 3, end: 5 });
});

test("a lone surrogate counts as one", () => {
  expect(toCodePointSpan("\uDE00\uD83Dx", { start: 1, end: 3 })).toEqual({ start: 1, end: 3 });
});

test("a span that cuts a pair takes in the whole of it", () => {
  const text = "😀😀";
  expect(toCodePointSpan(text, { start: 1, end: 3 })).toEqual({ start: 0, end: 2 });
});

test("spans outside the text are refused", () => {
  expect(() => toCodePointSpan("Mali", { start: 2, end: 5 })).toThrow(RangeError);
  expect(() => fromCodePointSpan("😀", { start: 0, end: 2 })).toThrow(RangeError);
});

test("a span by whole code points is the same there and back", () => {
  fc.assert(
    fc.property(textWithSpan, ({ text, span }) => {
      fc.pre(!splitsSurrogatePair(text, span.start) && !splitsSurrogatePair(text, span.end));
      const points = toCodePointSpan(text, span);
      expect(fromCodePointSpan(text, points)).toEqual(span);
      const words = Array.from(text).slice(points.start, points.end).join("");
      expect(words).toBe(text.slice(span.start, span.end));
    }),
  );
});

test("a whole text has as many code points as its iterator says", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const whole = toCodePointSpan(text, { start: 0, end: text.length });
      expect(whole).toEqual({ start: 0, end: Array.from(text).length });
    }),
  );
});
