import fc from "fast-check";
import { expect, test } from "vitest";
import { analyze } from "./analyze.ts";
import { foldText } from "./fold-text.ts";
import { ANALYSES, STEMS_APART, stemWord } from "./stem.ts";
import { createWordFinder } from "./word-finder.ts";

const anyLanguage = fc.constantFrom(...ANALYSES);

/** Words as news has them, joined by what may stand between and inside them. */
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "Mali",
        "Mali's",
        "l'Union",
        "U.N.",
        "1,000.5",
        "don't",
        "Türkiye",
        "co\u00ADoperate",
        "e\u0301lan",
        "马里外交部长",
        "Лавров",
        "talks",
        "TALKING",
        "talk",
        "elections",
        "élection",
        "28th",
        "_talk",
        "__mali_talk_",
      ),
      fc.string({ unit: "grapheme", maxLength: 6 }),
      fc.string({ unit: fc.constantFrom(...Array.from("abeilmnorstuy'.,0")), maxLength: 10 }),
    ),
    { maxLength: 30 },
  )
  .chain((words) =>
    fc
      .array(fc.constantFrom(" ", ", ", "-", "'", ".", "\n", ""), {
        minLength: words.length,
        maxLength: words.length,
      })
      .map((gaps) => words.map((word, at) => word + (gaps[at] ?? "")).join("")),
  );

test("finds just the words that an analysis of the whole text has, at the same places", () => {
  fc.assert(
    fc.property(anyText, anyLanguage, fc.infiniteStream(fc.nat()), (text, language, picks) => {
      const tokens = analyze(text, language);
      const pick = (): string => tokens[(picks.next().value ?? 0) % tokens.length]?.term ?? "mali";
      const terms = new Set([pick(), pick(), "talk"]);
      const beginnings = [pick().slice(0, 2)].filter(Boolean);
      const wanted = tokens.filter(
        ({ term }) => terms.has(term) || beginnings.some((beginning) => term.startsWith(beginning)),
      );
      const whole = { start: 0, end: text.length };
      const found = createWordFinder({ terms, beginnings })(text, language, whole);
      expect(found).toEqual(
        wanted.map(({ term, start, end, position }, at) => ({
          term,
          word: expect.any(String),
          start,
          end,
          follows: at > 0 && wanted[at - 1]?.position === position - 1,
        })),
      );
    }),
    { numRuns: 2000 },
  );
});

test("a plain word of three characters or more begins with the first two of its stem, or with its stem of one", () => {
  const anyPlainWord = fc.string({
    unit: fc.constantFrom(
      ...Array.from("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"),
    ),
    minLength: 3,
    maxLength: 14,
  });
  fc.assert(
    fc.property(anyPlainWord, anyLanguage, (word, language) => {
      const folded = foldText(word);
      const stem = stemWord(folded, language);
      fc.pre(STEMS_APART.get(stem)?.includes(folded) !== true);
      const begun = /^.i$/.test(stem) && folded[1] === "y" ? `${stem.charAt(0)}y` : stem;
      expect(folded.startsWith(begun.slice(0, 2))).toBe(true);
    }),
    { numRuns: 20_000 },
  );
});

test("finds a word whose stem of two letters ends otherwise than it begins", () => {
  const find = createWordFinder({ terms: new Set(["ei"]), beginnings: [] });
  const text = "Wide eyed.";
  expect(find(text, "en", { start: 0, end: text.length }).map(({ word }) => word)).toEqual([
    "eyed",
  ]);
});

test("finds the words that do not begin like their stem", () => {
  const find = createWordFinder({ terms: new Set(["die"]), beginnings: [] });
  expect(
    find("Two died, one is dying.", "en", { start: 0, end: 23 }).map(({ word }) => word),
  ).toEqual(["died", "dying"]);
});

test("finds words that begin with no letter of ASCII", () => {
  const find = createWordFinder({ terms: new Set(["лавров"]), beginnings: [] });
  expect(find("Mr. Лавров left.", "und", { start: 0, end: 16 })).toMatchObject([
    { start: 4, end: 10 },
  ]);
});

test("looks at a part of a text alone, and gives words as they were before they were stemmed", () => {
  const find = createWordFinder({ terms: new Set(["negoti", "went"]), beginnings: [] });
  const text = "They negotiated, and NEGOTIATIONS went on.";
  expect(find(text, "en", { start: 17, end: text.length })).toEqual([
    { term: "negoti", word: "negotiations", start: 21, end: 33, follows: false },
    { term: "went", word: "went", start: 34, end: 38, follows: true },
  ]);
});

test("finds nothing where nothing is wanted", () => {
  expect(
    createWordFinder({ terms: new Set(), beginnings: [] })("Kidal", "en", { start: 0, end: 5 }),
  ).toEqual([]);
});
