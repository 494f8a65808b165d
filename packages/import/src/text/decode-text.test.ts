import fc from "fast-check";
import { expect, test } from "vitest";

import { decodeText } from "./decode-text.ts";
import { findPageEncoding, findXmlEncoding } from "./find-declared-encoding.ts";

const FRENCH = "Les autorités ont relevé des progrès considérables à Ségou.";
const RUSSIAN = "Министр заявил в среду, что обе страны продолжат сотрудничество.";

/** windows-1252 has these letters where Unicode has them. */
const latin1 = (text: string): Buffer => Buffer.from(text, "latin1");
/** windows-1251 has А to я in one row from 0xC0. */
const cyrillic = (text: string): Uint8Array =>
  Uint8Array.from(text, (letter) => {
    const code = letter.charCodeAt(0);
    return code < 0x80 ? code : code - 0x410 + 0xc0;
  });
const utf16be = (text: string): Buffer => Buffer.from(text, "utf16le").swap16();

const codesOf = (bytes: Uint8Array, declared: string | null = null): string[] =>
  decodeText(bytes, declared).doubts.map(({ code }) => code);

test.each([
  ["UTF-8", Buffer.from(FRENCH), null, FRENCH, "utf-8"],
  ["UTF-8 with a mark", Buffer.from(`\ufeff${FRENCH}`), null, FRENCH, "utf-8"],
  ["UTF-16 with a mark", Buffer.from(`\ufeff${FRENCH}`, "utf16le"), null, FRENCH, "utf-16le"],
  ["UTF-16 the other way round", utf16be(`\ufeff${FRENCH}`), null, FRENCH, "utf-16be"],
  ["UTF-16 without a mark", Buffer.from(FRENCH, "utf16le"), null, FRENCH, "utf-16le"],
  ["a declared encoding", latin1(FRENCH), "ISO-8859-1", FRENCH, "windows-1252"],
  ["a declared encoding", cyrillic(RUSSIAN), "cp1251", RUSSIAN, "windows-1251"],
  ["a mark and another declared", utf16be(`\ufeff${FRENCH}`), "utf-8", FRENCH, "utf-16be"],
  ["ASCII and another declared", Buffer.from("plain"), "iso-8859-1", "plain", "utf-8"],
  [
    "seven bits that are not ASCII",
    latin1("\u001b$BF|\u001b(B"),
    "ISO-2022-JP",
    "日",
    "iso-2022-jp",
  ],
  ["an encoding that nobody knows", Buffer.from(FRENCH), "klingon", FRENCH, "utf-8"],
])("%s is read without a doubt", (_what, bytes, declared, text, encoding) => {
  expect(decodeText(bytes, declared)).toEqual({ text, encoding, doubts: [] });
});

test.each([
  ["no word of the encoding", latin1(FRENCH), null, "encoding-guessed", "windows-1252", FRENCH],
  ["no word of the encoding", cyrillic(RUSSIAN), null, "encoding-guessed", "windows-1251", RUSSIAN],
  ["a wrong word", latin1(FRENCH), "utf-8", "encoding-disagrees", "windows-1252", FRENCH],
  ["a wrong word", Buffer.from(FRENCH), "windows-1252", "encoding-disagrees", "utf-8", FRENCH],
])("%s is a doubt, and the bytes decide", (_what, bytes, declared, code, encoding, text) => {
  const decoded = decodeText(bytes, declared);
  expect(decoded).toMatchObject({ text, encoding });
  expect(decoded.doubts.map((doubt) => doubt.code)).toEqual([code]);
});

test("damaged UTF-8 stays UTF-8, and the first bad byte is named", () => {
  const bytes = Buffer.from(`${FRENCH}${FRENCH}`);
  bytes[40] = 0xff;
  const { text, encoding, doubts } = decodeText(bytes);
  expect({ encoding, bad: text.match(/\ufffd/gu)?.length }).toEqual({ encoding: "utf-8", bad: 1 });
  expect(doubts.map(({ code }) => code)).toEqual(["encoding-undecodable"]);
  expect(doubts[0]?.reason).toContain("Byte 40 ");
});

test("a character that is cut off at the end is named", () => {
  const bytes = Buffer.from(FRENCH.repeat(3) + "é").subarray(0, -1);
  expect(codesOf(bytes)).toEqual(["encoding-undecodable"]);
});

test("a text that has the sign for lost characters itself is not in doubt", () => {
  expect(codesOf(Buffer.from("area of \ufffd security"))).toEqual([]);
});

test.each([
  ['<meta charset="utf-8">', "utf-8"],
  ["<META CHARSET=koi8-r>", "koi8-r"],
  ['<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">', "windows-1251"],
  ['<?xml version="1.0" encoding="ISO-8859-1"?><html>', "ISO-8859-1"],
  ["<p>charset=none</p>", null],
  [`${" ".repeat(5000)}<meta charset=late>`, null],
])("a page says its encoding: %s", (html, expected) => {
  expect(findPageEncoding(Buffer.from(html))).toBe(expected);
});

test("XML says its encoding in its first line alone", () => {
  expect(findXmlEncoding(Buffer.from("<?xml version='1.0' encoding='big5'?>"))).toBe("big5");
  expect(findXmlEncoding(Buffer.from("<a><?xml encoding='big5'?>"))).toBeNull();
});

const labels = fc.constantFrom(
  null,
  "utf-8",
  "gb18030",
  "shift_jis",
  "euc-kr",
  "windows-1256",
  "utf-16",
  "nonsense",
  "",
);

test("whatever the bytes are, they become a well-formed text, and lost ones are told", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), labels, (bytes, declared) => {
      const { text, encoding, doubts } = decodeText(bytes, declared);
      expect(text.isWellFormed()).toBe(true);
      expect(new TextDecoder(encoding).encoding).toBe(encoding);
      const isTold = doubts.some(({ code }) => code === "encoding-undecodable");
      expect(!isTold || text.includes("\ufffd")).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test("every text is read back from UTF-8, with a mark or without", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.constantFrom("", "\ufeff"), (text, mark) => {
      fc.pre(!text.includes("\0") && !text.startsWith("\ufeff"));
      expect(decodeText(Buffer.from(mark + text))).toEqual({ text, encoding: "utf-8", doubts: [] });
    }),
  );
});
