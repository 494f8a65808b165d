import { describe, expect, it } from "vitest";
import { findDelimiter, looksLikeHeader } from "./find-delimiter.ts";

describe("findDelimiter", () => {
  it.each([
    ["title,text\na,b\n", ","],
    ["title;text\na, or so;b, c, d\n", ";"],
    ["title\ttext\na, b\tc\n", "\t"],
    ["title|text\na|b\n", "|"],
    ['title,text\n"a;b;c\n;",d\n"e;f",g\n', ","],
    ["Only words.\nNothing else; nothing more.\n", undefined],
    ["", undefined],
  ])("of %j is %j", (sample, expected) => {
    expect(findDelimiter(sample)).toBe(expected);
  });
});

describe("looksLikeHeader", () => {
  it.each([
    [["id", "Date published", "text"], true],
    [["titre", "", "texte"], true],
    [["2024-02-28", "A title", "Some text"], false],
    [["A title", "Mr Diop was received in Moscow."], false],
    [["a", "a"], false],
    [["https://example.org/a", "b"], false],
    [["", "-"], false],
  ])("%j: %j", (cells, expected) => {
    expect(looksLikeHeader(cells)).toBe(expected);
  });
});
