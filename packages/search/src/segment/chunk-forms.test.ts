import fc from "fast-check";
import { expect, test } from "vitest";

import { visitTerms } from "../analysis/analyze.ts";
import type { Analysis } from "../analysis/stem.ts";
import { toTextUnits } from "../analysis/text-units.ts";
import { Lexicon } from "./lexicon.ts";

/** The terms and words of a text, by way of a lexicon's numbers. */
const read = (lexicon: Lexicon, text: string, analysis: Analysis): [string, string][] => {
  const list = { forms: new Uint32Array(text.length), count: 0 };
  lexicon.chunksOf(analysis).read({ units: toTextUnits(text), length: text.length }, list);
  return Array.from(list.forms.subarray(0, list.count), (form) => {
    const { term, word } = lexicon.toForm(form);
    return [term, word];
  });
};

const piece = fc.oneof(
  fc.constantFrom("Mali", "mali", "Mali's", "don't", "U.N.", "1,000.5", "a,b", "l’Union", "Ivuar"),
  fc.constantFrom(
    "д’Ивуар",
    "й",
    "莫斯科外交部长",
    "ประเทศไทย",
    "١٢٣",
    "ﬁn",
    "İ",
    "Straße",
    "a\u0301",
  ),
  fc.constantFrom("\ud800", "\udc00", "𝔘𝔫𝔦", "🙂", "z".repeat(70), "Z".repeat(40), "1٣,٤"),
  fc.string({ unit: "binary", maxLength: 12 }),
);
const text = fc
  .array(fc.tuple(piece, fc.constantFrom(" ", "", "-", "'", ".", ",", "\n")), { maxLength: 40 })
  .map((pieces) => pieces.flat().join(""));

test("a text has the terms that it is analysed to, met before or not", () => {
  const lexicon = new Lexicon();
  fc.assert(
    fc.property(
      text,
      fc.constantFrom<Analysis>("en", "fr", "ru", "ar", "plain"),
      (words, analysis) => {
        const expected: [string, string][] = [];
        visitTerms(words, analysis, (term, _, word) => expected.push([term, word]));
        expect(read(lexicon, words, analysis)).toEqual(expected);
      },
    ),
    { numRuns: 500 },
  );
});

test("forms are in the order of their terms, whenever they were met", () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 6 }), (texts) => {
      const lexicon = new Lexicon();
      for (const each of texts) {
        read(lexicon, each, "en");
        read(lexicon, each, "plain");
        const { order, isSame } = lexicon.toOrder();
        const terms = Array.from(order, (form) => lexicon.toForm(form).term);
        const all = Array.from({ length: lexicon.size }, (_, form) => lexicon.toForm(form).term);
        expect(terms).toEqual(
          all.toSorted((one, other) => (one < other ? -1 : Number(one > other))),
        );
        expect([...isSame]).toEqual(
          terms.map((term, at) => Number(at > 0 && term === terms[at - 1])),
        );
      }
    }),
  );
});

test("a small letter and a capital one make the same form", () => {
  const lexicon = new Lexicon();
  read(lexicon, "Kidal kidal KIDAL Kidal's", "en");
  expect(lexicon.size).toBe(1);
  expect(lexicon.toForm(0)).toEqual({ term: "kidal", word: "kidal" });
});
