import fc from "fast-check";
import { expect, test } from "vitest";

import { toDraftText } from "./to-draft-text.ts";

test.each([
  ["A.\r\n\r\nB.", "A.\n\nB."],
  ["A.\rB.", "A.\nB."],
  ["\n\n A.\t \n\n\n\nB.\n", " A.\n\nB."],
  ["A.\fB.\u2029C.\u2028D.", "A.\n\nB.\n\nC.\nD."],
  ["half \ud83d", "half \ufffd"],
  ["e\u0301", "e\u0301"],
  [" \n\t", ""],
])("%j becomes %j", (raw, text) => {
  expect(toDraftText(raw)).toBe(text);
});

test("what is a draft's text already stays as it is", () => {
  const blanks = fc.string({ unit: fc.constantFrom("a", " ", "\n", "\r", "\t", "\f", "\ud83d") });
  fc.assert(
    fc.property(fc.oneof(blanks, fc.string({ unit: "binary" })), (raw) => {
      const text = toDraftText(raw);
      expect(toDraftText(text)).toBe(text);
      expect(text).not.toMatch(/\n{3}|\s$|\r/u);
      expect(text.isWellFormed()).toBe(true);
    }),
  );
});
