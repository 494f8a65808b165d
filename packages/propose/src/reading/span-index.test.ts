import fc from "fast-check";
import { expect, test } from "vitest";
import { SpanIndex } from "./span-index.ts";

const anySpan = fc
  .tuple(fc.nat(60), fc.integer({ min: 1, max: 20 }))
  .map(([start, length]) => ({ start, end: start + length }));

test("spans are found as by looking at each", () => {
  fc.assert(
    fc.property(fc.array(anySpan, { maxLength: 40 }), anySpan, (spans, asked) => {
      const index = new SpanIndex(spans);
      const sorted = spans.toSorted((a, b) => a.start - b.start);
      expect(index.overlapping(asked)).toEqual(
        sorted.filter(({ start, end }) => start < asked.end && asked.start < end),
      );
      expect(index.findAround(asked)).toEqual(
        sorted.findLast(({ start, end }) => start <= asked.start && asked.end <= end),
      );
    }),
  );
});
