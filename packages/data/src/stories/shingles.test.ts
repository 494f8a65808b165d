import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { SHINGLE_WORDS, toShingles } from "./shingles.ts";

const hashesOf = (text: string): number[] => [...toShingles(text).hashes];

describe("the shingles of a text", () => {
  test("are its runs of five words", () => {
    expect(hashesOf("one two three four")).toEqual([]);
    const [first, second, ...rest] = hashesOf("one two three four five six");
    expect(rest).toEqual([]);
    expect(hashesOf("one two three four five")).toEqual([first]);
    expect(hashesOf("two three four five six")).toEqual([second]);
    expect(first).not.toBe(second);
  });

  test("take no notice of case, diacritics, punctuation and line ends", () => {
    const plain = hashesOf("the minister of turkiye said so on wednesday");
    expect(hashesOf("The Minister of Türkiye said so,\r\n\r\non “Wednesday”!")).toEqual(plain);
    expect(hashesOf("The minister of Tu\u0308rkiye said so … on Wednesday")).toEqual(plain);
  });

  test.each(["NFC", "NFD", "NFKC", "NFKD"] as const)("are the same for a text in %s", (form) => {
    const text = fc.string({ unit: "binary", size: "large" });
    fc.assert(
      fc.property(text, (written) => {
        expect(hashesOf(written.normalize(form))).toEqual(hashesOf(written));
      }),
    );
    expect(hashesOf("Ο ΥΠΟΥΡΓΌΣ Τ\u03a3 μας ﬁnds ½".normalize(form))).toEqual(
      hashesOf("ο υπουργος τς μας finds 1⁄2"),
    );
  });

  test("do notice the order of words and their number", () => {
    expect(hashesOf("one two three five four")).not.toEqual(hashesOf("one two three four five"));
    expect(hashesOf("five five five five five five")).toHaveLength(2);
  });

  test.each([
    ["Chinese", "马里外交部长访问莫斯科", "马里外交部长访问莫斯科了"],
    ["Thai", "รัฐมนตรีต่างประเทศ", "รัฐมนตรีต่างประเทศก"],
  ])("of %s are runs of characters, since no space parts its words", (_, text, longer) => {
    const short = hashesOf(text);
    expect(short.length).toBeGreaterThan(SHINGLE_WORDS);
    expect(hashesOf(longer)).toEqual([...short, expect.any(Number)]);
  });

  test.each([
    "النظام في مالي يقول إن روسيا صديق",
    "Министр Мали посетил Москву в среду",
    "𝒶 𝒷 𝒸 𝒹 𝑒 𝒻",
  ])("are found in any script: %s", (text) => {
    expect(hashesOf(text)).toHaveLength(text.split(" ").length - SHINGLE_WORDS + 1);
  });

  test("of two texts in one are those of the one, some on the seam, and those of the other", () => {
    const words = fc.array(fc.stringMatching(/^[a-zé0-9]{1,9}$/), { maxLength: 40 });
    fc.assert(
      fc.property(words, words, (some, more) => {
        const [one, other] = [hashesOf(some.join(" ")), hashesOf(more.join(", "))];
        const both = hashesOf([...some, ...more].join(" "));
        expect(both.slice(0, one.length)).toEqual(one);
        expect(both.slice(both.length - other.length)).toEqual(other);
        expect(both).toHaveLength(Math.max(0, some.length + more.length - SHINGLE_WORDS + 1));
      }),
    );
  });
});
