import fc from "fast-check";
import { bundledDataset } from "@onrecord/testing";
import { expect, test } from "vitest";
import { QUOTE_LENGTH, recordFor, shortQuote } from "./short-quote.ts";

test("a quote is never longer than it may be, is a beginning of the words, and says that it was cut", () => {
  const anyWords = fc.string({ unit: "grapheme", minLength: 200, maxLength: 400 });
  fc.assert(
    fc.property(anyWords, (words) => {
      const quote = shortQuote(words);
      expect(quote.length).toBeLessThanOrEqual(QUOTE_LENGTH);
      const kept = quote === words ? words : quote.slice(0, -"[…]".length);
      expect(words.startsWith(kept)).toBe(true);
      expect(quote).toBe(words.length <= QUOTE_LENGTH ? words : `${kept}[…]`);
    }),
  );
});

test("a quote is not cut within a character", () => {
  expect(shortQuote("👩‍👩‍👧".repeat(60))).toBe(`${"👩‍👩‍👧".repeat(37)}[…]`);
});

test("a record with short quotes is left as it is", () => {
  for (const mention of bundledDataset().mentions)
    expect(recordFor(mention, { withoutText: true })).toEqual(mention);
});
