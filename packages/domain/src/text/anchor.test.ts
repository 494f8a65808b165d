import fc from "fast-check";
import { expect, test } from "vitest";
import { ArticleId } from "../id.ts";
import { Anchor, CONTEXT_LENGTH, createAnchor } from "./anchor.ts";
import { textWithSpan } from "../testing/arbitrary-text.ts";
import { splitsSurrogatePair } from "./code-points.ts";
import { sliceSpan } from "./span.ts";

const ARTICLE = ArticleId.parse("article/0444e39c59b410bf");

test("an anchor keeps the words and 32 code units around them", () => {
  const text = `${"a".repeat(40)}Mali${"b".repeat(40)}`;
  expect(createAnchor(ARTICLE, text, { start: 40, end: 44 })).toEqual({
    article: ARTICLE,
    start: 40,
    end: 44,
    exact: "Mali",
    prefix: "a".repeat(CONTEXT_LENGTH),
    suffix: "b".repeat(CONTEXT_LENGTH),
  });
});

test("the context never begins or ends with half an emoji", () => {
  const text = `😀${"a".repeat(31)}Mali${"b".repeat(31)}😀`;
  const { prefix, suffix } = createAnchor(ARTICLE, text, { start: 33, end: 37 });
  expect([prefix, suffix]).toEqual(["a".repeat(31), "b".repeat(31)]);
});

test.each([
  [0, 0],
  [3, 2],
  [-1, 2],
  [0, 5],
])("no anchor can be made of the span from %d to %d of four letters", (start, end) => {
  expect(() => createAnchor(ARTICLE, "Mali", { start, end })).toThrow(RangeError);
});

test("the words and their context are those of the text, whatever it holds", () => {
  fc.assert(
    fc.property(textWithSpan, ({ text, span }) => {
      const anchor = createAnchor(ARTICLE, text, span);
      expect(Anchor.parse(anchor)).toEqual(anchor);
      expect(sliceSpan(text, anchor)).toBe(anchor.exact);
      const { start, end, prefix, suffix } = anchor;
      const around = text.slice(start - prefix.length, end + suffix.length);
      expect(around).toBe(prefix + anchor.exact + suffix);
      expect(prefix.length).toBeGreaterThanOrEqual(Math.min(start, CONTEXT_LENGTH - 1));
      expect(suffix.length).toBeGreaterThanOrEqual(Math.min(text.length - end, CONTEXT_LENGTH - 1));
      expect(splitsSurrogatePair(text, start - prefix.length)).toBe(
        prefix === "" && splitsSurrogatePair(text, start),
      );
    }),
    { numRuns: 500 },
  );
});
