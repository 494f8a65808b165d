import fc from "fast-check";
import { expect, test } from "vitest";
import { compareSpans, containsSpan, overlapsSpan, Span } from "./span.ts";

const spans = fc
  .tuple(fc.nat(20), fc.integer({ min: 1, max: 20 }))
  .map(([start, length]): Span => ({ start, end: start + length }));

test("spans that touch do not overlap", () => {
  expect(overlapsSpan({ start: 0, end: 2 }, { start: 2, end: 4 })).toBe(false);
  expect(overlapsSpan({ start: 0, end: 3 }, { start: 2, end: 4 })).toBe(true);
});

test("in text order the outer span comes before the inner one", () => {
  const order = [
    { start: 5, end: 6 },
    { start: 0, end: 2 },
    { start: 0, end: 9 },
  ].toSorted(compareSpans);
  expect(order.map(({ end }) => end)).toEqual([9, 2, 6]);
});

test.each([
  { start: 2, end: 2 },
  { start: -1, end: 2 },
  { start: 0.5, end: 2 },
])("$start to $end is no span", (span) => {
  expect(Span.safeParse(span).success).toBe(false);
});

test("a span that holds another overlaps it, and two that hold each other are the same", () => {
  fc.assert(
    fc.property(spans, spans, (a, b) => {
      expect(!containsSpan(a, b) || overlapsSpan(a, b)).toBe(true);
      expect(containsSpan(a, b) && containsSpan(b, a)).toBe(compareSpans(a, b) === 0);
      expect(overlapsSpan(a, b)).toBe(overlapsSpan(b, a));
    }),
  );
});
