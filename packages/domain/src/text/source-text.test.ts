import fc from "fast-check";
import { expect, test } from "vitest";
import { wellFormedText } from "../testing/arbitrary-text.ts";
import { articleIdOf, sourceTextOf, toSourceText } from "./source-text.ts";

test("the fingerprint is the sha256 of the bytes", async () => {
  // The sha256 of "abc", from FIPS 180-2, appendix B.1.
  const sha256 = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
  expect(await sourceTextOf("abc")).toEqual({ text: "abc", sha256, bytes: 3 });
  expect(articleIdOf(sha256)).toBe("article/ba7816bf8f01cfea");
});

test("a byte order mark stays in the text, so that nothing is lost", async () => {
  const bytes = Uint8Array.of(0xef, 0xbb, 0xbf, 0x61);
  const read = await toSourceText(bytes);
  expect(read).toMatchObject({ ok: true, value: { text: "\uFEFFa", bytes: 4 } });
  expect(read).toEqual({ ok: true, value: await sourceTextOf("\uFEFFa") });
});

test.each([
  ["a lone byte of a longer character", [0x61, 0xe9, 0x62]],
  ["an overlong slash", [0xc0, 0xaf]],
  ["half a surrogate pair", [0xed, 0xa0, 0x80]],
])("bytes that are not UTF-8 are refused: %s", async (_, bytes) => {
  const read = await toSourceText(Uint8Array.from(bytes));
  expect(read).toEqual({ ok: false, error: { reason: expect.stringContaining("UTF-8") } });
});

test("a text with half a surrogate pair has no bytes", async () => {
  await expect(sourceTextOf("\uD83D")).rejects.toThrow(RangeError);
});

test("what is not a fingerprint makes no article id", () => {
  expect(() => articleIdOf("not hex")).toThrow("16 hex digits");
});

test("each text has its own fingerprint, and the same one each time", async () => {
  await fc.assert(
    fc.asyncProperty(wellFormedText, wellFormedText, async (a, b) => {
      fc.pre(a.isWellFormed() && b.isWellFormed());
      const [first, again, other] = await Promise.all([a, a, b].map(sourceTextOf));
      expect(again).toEqual(first);
      expect(first?.sha256 === other?.sha256).toBe(a === b);
    }),
  );
});
