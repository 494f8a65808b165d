import fc from "fast-check";
import { expect, test } from "vitest";
import { toPrintable } from "./printable.ts";

test.each([
  ["a\u001b[31mred", "a␛[31mred"],
  ["bell\u0007", "bell␇"],
  ["\u202eKidal", "␦Kidal"],
  ["\u009b31m", "␦31m"],
  ["delete\u007f", "delete␡"],
  ["two\nlines\tand", "two lines and"],
  ["family 👩‍👧", "family 👩‍👧"],
])("%j is shown as %j", (text, shown) => {
  expect(toPrintable(text)).toBe(shown);
});

test("nothing that a terminal obeys is left, and every offset stays true", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const shown = toPrintable(text);
      expect(shown).toHaveLength(text.length);
      expect(shown).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
    }),
  );
});
