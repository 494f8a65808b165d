import { toCodePointSpan } from "@onrecord/domain";
import fc from "fast-check";
import { expect, test } from "vitest";
import { codePointSpans } from "./code-point-spans.ts";

const unit = fc.constantFrom("a", "é", "😀", "\ud83d", "\ude00", "\n", "مالي");

test("the spans are those that the domain counts one by one", () => {
  const texts = fc.array(unit, { minLength: 1, maxLength: 12 }).map((units) => units.join(""));
  fc.assert(
    fc.property(texts, fc.nat(), fc.nat(), (text, one, other) => {
      const [start = 0, end = 0] = [one, other]
        .map((offset) => offset % (text.length + 1))
        .toSorted((a, b) => a - b);
      expect(codePointSpans(text)({ start, end })).toEqual(toCodePointSpan(text, { start, end }));
    }),
  );
});
