import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toPrintableLine, toPrintableText } from "./printable-text.ts";

describe("text that any reader takes", () => {
  test("keeps tabs, line ends, emoji, marks and every script", () => {
    const text = "a\tb\nc\r\nd 👩‍👩‍👧 \u202Eمالي Мали\u2028";
    expect(toPrintableText(text)).toBe(text);
  });

  test("has a sign of replacement for what XML cannot hold, one for one", () => {
    expect(toPrintableText("a\u0000b\u001Bc\uFFFEd\uD83D")).toBe("a�b�c�d�");
  });

  test("is as long as before, and well-formed, whatever comes in", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const printable = toPrintableText(text);
        expect(printable).toHaveLength(text.length);
        expect(printable.isWellFormed()).toBe(true);
        expect(toPrintableText(printable)).toBe(printable);
      }),
    );
  });

  test("is on one line where a line end would mean something", () => {
    expect(toPrintableLine(" a\r\nb\u2028\tc ")).toBe("a b c");
  });
});
