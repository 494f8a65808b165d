import fc from "fast-check";
import { expect, test } from "vitest";
import { tokenize } from "./token.ts";

const words = (text: string): string[] =>
  tokenize(text, { start: 0, end: text.length }).map((token) => token.text);

test.each([
  ["Mali’s army", ["Mali", "’s", "army"]],
  ["It's the U.N.'s St. Petersburg", ["It's", "the", "U.N.", "'s", "St", ".", "Petersburg"]],
  ["a US-led force", ["a", "US", "-", "led", "force"]],
  ["Al-Shabaab, 1,500 men", ["Al-Shabaab", ",", "1,500", "men"]],
  ["“Barkhane” in 2022", ["“", "Barkhane", "”", "in", "2022"]],
])("%s is parted into its words", (text, expected) => {
  expect(words(text)).toEqual(expected);
});

test("every token stands where it says, and nothing but white space is left out", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (text) => {
      const tokens = tokenize(text, { start: 0, end: text.length });
      for (const token of tokens) expect(text.slice(token.start, token.end)).toBe(token.text);
      const kept = tokens.map((token) => token.text).join("");
      expect(kept).toBe(text.replaceAll(/\s/gu, ""));
    }),
  );
});
