import fc from "fast-check";
import { stemmer as porter } from "stemmer";
import { expect, test } from "vitest";

import { stemWord } from "./stem.ts";

/** The endings that Porter's rules know: https://tartarus.org/martin/PorterStemmer/def.txt */
const ENDINGS =
  "sses ies ss s eed ed ing at bl iz y ational tional enci anci izer bli abli alli entli eli ousli ization ation ator alism iveness fulness ousness aliti iviti biliti logi icate ative alize iciti ical ful ness al ance ence er ic able ible ant ement ment ent sion tion ou ism ate iti ous ive ize e ll".split(
    " ",
  );

test("a word that is not asked about has the stem that the rules would give it", () => {
  const letters = fc.string({
    unit: fc.integer({ min: 97, max: 122 }).map((code) => String.fromCharCode(code)),
    minLength: 1,
    maxLength: 7,
  });
  const word = fc
    .tuple(letters, fc.constantFrom("", ...ENDINGS), fc.constantFrom("", "", "s", "k", "i", "o"))
    .map((parts) => parts.join(""))
    // The exceptions of our own are few, and all end so.
    .filter((made) => !/(?:news|sky|skies|atlas|cosmos|bias|andes|ings?|eed|d?ied?s?)$/.test(made));
  fc.assert(
    fc.property(word, (made) => {
      expect(stemWord(made, "en")).toBe(porter(made));
    }),
    { numRuns: 5000 },
  );
});
