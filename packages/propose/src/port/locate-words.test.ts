import fc from "fast-check";
import { expect, test } from "vitest";
import type { Located } from "./locate-words.ts";
import { isWhole, WordFinder } from "./locate-words.ts";

const TEXT =
  "Malian minister Abdoulaye Diop met Sergei Lavrov.\n\n“Mali’s forces,” Diop said. Mali stays, Diop said.";

const finder = new WordFinder(TEXT);
const words = (located: Located): string =>
  located.kind === "found" ? TEXT.slice(located.span.start, located.span.end) : located.kind;

test("words that stand once are found where they stand", () => {
  expect(finder.locate({ exact: "Sergei Lavrov" })).toMatchObject({
    kind: "found",
    span: { start: TEXT.indexOf("Sergei") },
    moved: false,
  });
});

const REFUSED = [
  ["that nobody wrote", "Vladimir Putin", "not-in-text"],
  ["with straight quotation marks for curly ones", '"Mali\'s forces,"', "near-miss"],
  ["with another apostrophe", "Mali's forces", "near-miss"],
  ["with other capitals", "sergei lavrov", "near-miss"],
  ["with the paragraph's end as a space", "Lavrov. “Mali", "near-miss"],
  ["that are part of another word", "Malia", "part-of-a-word"],
  ["of nothing but space", " ", "not-in-text"],
] as const;

for (const [what, exact, reason] of REFUSED)
  test(`words ${what} are refused`, () => {
    expect(finder.locate({ exact })).toEqual({ kind: "refused", reason });
  });

test("a name inside a longer word is no place of it", () => {
  expect(finder.occurrences("Mali").map(({ start }) => TEXT.slice(start, start + 6))).toEqual([
    "Mali’s",
    "Mali s",
  ]);
});

test("what stands before or after tells which of several is meant", () => {
  const second = finder.locate({ exact: "Diop", prefix: "stays, " });
  expect(second).toMatchObject({ kind: "found", span: { start: TEXT.lastIndexOf("Diop") } });
  expect(words(finder.locate({ exact: "Mali", suffix: " stays" }))).toBe("Mali");
  expect(finder.locate({ exact: "Diop said" })).toMatchObject({ kind: "several", lied: false });
});

test("right offsets tell which is meant, and false ones tell nothing", () => {
  const start = TEXT.lastIndexOf("Diop");
  const exact = "Diop";
  expect(finder.locate({ exact, start, end: start + 4 })).toMatchObject({
    span: { start },
    moved: false,
  });
  expect(finder.locate({ exact, start: 3, end: 7 })).toMatchObject({ kind: "several", lied: true });
  expect(finder.locate({ exact: "Lavrov", start: 0, end: 6 })).toMatchObject({
    span: { start: TEXT.indexOf("Lavrov") },
    moved: true,
  });
});

test("a character is never cut in two, and letters without spaces between them may stand alone", () => {
  expect(isWhole("a🕊b", { start: 2, end: 3 })).toBe(false);
  expect(isWhole("🕊Mali🕊", { start: 2, end: 6 })).toBe(true);
  expect(isWhole("馬里外交", { start: 0, end: 2 })).toBe(true);
  expect(isWhole("Malian", { start: 0, end: 4 })).toBe(false);
});

test("whatever is asked for, what is found is it, word for word", () => {
  const piece = fc.constantFrom(
    "Mali",
    "Diop",
    " said",
    "“",
    "’s",
    "x",
    "\n\n",
    "Lavrov",
    "🕊",
    "i",
  );
  expect(() =>
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 30 }),
        fc.array(piece, { minLength: 1, maxLength: 3 }),
        fc.option(fc.nat(60)),
        (pieces, wanted, start) => {
          const text = pieces.join("");
          const exact = wanted.join("").trim();
          const located = new WordFinder(text).locate({ exact, start, end: start });
          if (located.kind === "several") return located.spans.length > 1;
          if (located.kind === "found")
            return text.slice(located.span.start, located.span.end) === exact;
          return located.reason === "part-of-a-word" || exact === "" || !text.includes(exact);
        },
      ),
    ),
  ).not.toThrow();
});
