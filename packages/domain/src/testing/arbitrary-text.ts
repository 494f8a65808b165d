/** Texts for the tests: prose with all that breaks careless offsets. */
import fc from "fast-check";
import type { Span } from "../text/span.ts";

const FRAGMENTS = [
  "Mali ",
  "Mr. Diop said. ",
  "Kidal",
  "“progress” ",
  "it’s ",
  ". ",
  "! ",
  " ",
  "\n\n",
  "\r\n",
  "\r\n\r\n",
  "\t",
  // Emoji: a pair, a family joined by ZWJ, a flag, a skin tone.
  "😀",
  "👨‍👩‍👧",
  "🇲🇱",
  "👍🏽",
  // Combining marks: e with an acute, a letter with two marks.
  "e\u0301",
  "q\u0307\u0323",
  // Right to left: Hebrew with a vowel sign, Arabic.
  "שָׁלוֹם ",
  "السلام عليكم. ",
  "。",
  "日本語",
  "\uFEFF",
  "\u00A0",
];

/** Text that can be written as UTF-8. */
export const wellFormedText: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.array(fc.constantFrom(...FRAGMENTS)).map((parts) => parts.join("")) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme" }) },
);

/** Any string that JavaScript can hold, lone surrogates among them. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: wellFormedText },
  {
    weight: 2,
    arbitrary: fc
      .array(fc.constantFrom(...FRAGMENTS, "\uD83D", "\uDE00"))
      .map((parts) => parts.join("")),
  },
  { weight: 1, arbitrary: fc.string({ unit: "binary" }) },
);

/** A text and a span of it. */
export const textWithSpan: fc.Arbitrary<{ text: string; span: Span }> = anyText
  .filter((text) => text.length > 0)
  .chain((text) =>
    fc
      .tuple(fc.nat({ max: text.length - 1 }), fc.integer({ min: 1, max: text.length }))
      .map(([start, length]) => ({
        text,
        span: { start, end: Math.min(text.length, start + length) },
      })),
  );
