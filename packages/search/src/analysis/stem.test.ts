import fc from "fast-check";
import { stemmer as porter } from "stemmer";
import { expect, test } from "vitest";

import { EXCEPTIONS, stemWord } from "./stem.ts";

/** The endings that Porter's rules know: https://tartarus.org/martin/PorterStemmer/def.txt */
const ENDINGS =
  "sses ies ss s eed ed ing at bl iz y ational tional enci anci izer bli abli alli entli eli ousli ization ation ator alism iveness fulness ousness aliti iviti biliti logi icate ative alize iciti ical ful ness al ance ence er ic able ible ant ement ment ent sion tion ou ism ate iti ous ive ize e ll".split(
    " ",
  );

test("an English word has the stem that another stemmer of the same rules gives it", () => {
  const letters = fc.string({
    unit: fc.constantFrom(...Array.from("abcdefghijklmnopqrstuvwxyzaeiouyaeiouyaeiouylsztwx")),
    minLength: 1,
    maxLength: 7,
  });
  const word = fc
    .tuple(
      letters,
      fc.constantFrom("", ...ENDINGS),
      fc.constantFrom("", "", "s", "k", "i", "o", ...ENDINGS),
    )
    .map((parts) => parts.join(""))
    .filter((made) => !EXCEPTIONS.has(made));
  fc.assert(
    fc.property(word, (made) => {
      expect(stemWord(made, "en")).toBe(porter(made));
    }),
    { numRuns: 10_000 },
  );
});
