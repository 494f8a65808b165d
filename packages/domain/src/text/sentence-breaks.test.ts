import fc from "fast-check";
import { expect, test } from "vitest";
import { segmenterOf } from "./segmenter.ts";
import { findSentenceBreaks } from "./sentence-breaks.ts";
import { endsSentence } from "./sentence-marks.ts";

const LANGUAGES = ["en", "fr", "de", "el", "und"];

const askSegmenter = (part: string, language: string): number[] =>
  Array.from(segmenterOf(language, "sentence").segment(part), ({ index }) => index).slice(1);

/** Latin text in which every other character has a part in Unicode's rules. */
const plainText = fc.string({
  unit: fc.constantFrom(
    ...Array.from("aZéÉßªº5.?!…,;:-–—‘’“”„‹›«»'\"()[]{}/¿¡§×ﬁ"),
    ". ",
    "! ",
    ".” ",
    ". “",
    " ",
    "\u00a0",
  ),
});

test("breaks are those of Unicode's rules but for some at which no sentence ends", () => {
  fc.assert(
    fc.property(plainText, fc.constantFrom(...LANGUAGES), (part, language) => {
      const breaks = findSentenceBreaks(part, language);
      const all = askSegmenter(part, language);
      const goesOn = (at: number): boolean =>
        !/[ \u00a0]/.test(part.charAt(at - 1)) ||
        /\p{Ll}/u.test(part.charAt(at)) ||
        !endsSentence(part.slice(0, at));
      expect(breaks.filter((at) => !all.includes(at))).toEqual([]);
      expect(all.filter((at) => !breaks.includes(at) && !goesOn(at))).toEqual([]);
    }),
    { numRuns: 2000 },
  );
});

test("what is not plain is cut as Unicode's rules have it", () => {
  for (const part of [
    "彼は帰った。彼女も帰った！",
    "He left.\nShe stayed.",
    "Он ушёл. Она осталась.",
  ])
    expect(findSentenceBreaks(part, "und")).toEqual(askSegmenter(part, "und"));
});
