import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { analyze, readQueryText, visitTerms } from "./analyze.ts";
import { foldText } from "./fold-text.ts";
import { ANALYSES } from "./stem.ts";

const termsOf = (text: string, language: string): string[] =>
  analyze(text, language).map(({ term }) => term);

describe("words", () => {
  test.each([
    ["l'Union européenne", ["l", "union", "europeenne"]],
    ["L’UNION", ["l", "union"]],
    ["Mali's and Mali’s", ["mali", "and", "mali"]],
    ["don't they're we'll", ["dont", "they", "we"]],
    ["O'Brien, rock'n'roll", ["o", "brien", "rock", "n", "roll"]],
    ["state-of-the-art", ["state", "of", "the", "art"]],
    ["Russia-Africa", ["russia", "africa"]],
    ["the U.N., the U.S.-led, e.g.", ["the", "un", "the", "us", "led", "eg"]],
    ["the end.Next", ["the", "end", "next"]],
    ["1,000,000 or 2.5 or 1,234.5", ["1000000", "or", "2.5", "or", "1234.5"]],
    ["28.02.2024; 3,5; a,b", ["28", "02", "2024", "3", "5", "a", "b"]],
    ["G20, 28th, COVID-19", ["g20", "28th", "covid", "19"]],
    ["Türkiye, Tu\u0308rkiye, TÜRKİYE", ["turkiye", "turkiye", "turkiye"]],
    ["Łódź, Øystein, Straße, ﬁre, Ｆｕｌｌ", ["lodz", "oystein", "strasse", "fire", "full"]],
    ["co\u00ADoperate", ["cooperate"]],
    ["👨‍👩‍👧‍👦 😀Kidal😀 & … —", ["kidal"]],
    ["\u0301 \u200D \uD800 ʼ", []],
    ["", []],
  ])("of %j", (text, terms) => {
    expect(termsOf(text, "und")).toEqual(terms);
  });

  test("without spaces between them are cut by a dictionary", () => {
    expect(termsOf("马里外交部长访问莫斯科，G20峰会", "zh")).toEqual(
      expect.arrayContaining(["马里", "访问", "莫斯科", "g20", "峰会"]),
    );
    expect(termsOf("東京で会議を開いた", "ja")).toEqual(expect.arrayContaining(["東京", "会議"]));
    expect(termsOf("ภาษาไทย", "th")).toEqual(["ภาษา", "ไทย"]);
  });

  test("in Arabic are the same with and without vowel signs, stretched, and with any alef", () => {
    expect(termsOf("مَالِي مـــالي أمن إيران آسيا ٢٠٢٤", "und")).toEqual(
      termsOf("مالي مالي امن ايران اسيا 2024", "und"),
    );
  });

  test("in Russian keep their short i, and lose the dots of yo", () => {
    expect(termsOf("Российский ёлка ЁЛКА й", "und")).toEqual(["российский", "елка", "елка", "й"]);
  });

  test("that are longer than any language has are cut off, in whole characters", () => {
    expect(termsOf("𝒦".repeat(100), "und")).toEqual(["k".repeat(64)]);
    expect(termsOf(`${"a".repeat(63)}𐐀b`, "und")).toEqual(["a".repeat(63)]);
  });
});

describe("stems", () => {
  test.each([
    ["en", "governments", "government"],
    ["en-GB", "negotiating", "negotiations"],
    ["en", "dying", "died"],
    ["fr", "élections", "election"],
    ["fr", "maliennes", "malien"],
    ["de", "Häuser", "Haus"],
    ["ru", "переговоров", "переговоры"],
    ["ru", "России", "Россия"],
    ["ar", "الحكومة", "حكومة"],
    ["es", "elecciones", "elección"],
    ["it", "governi", "governo"],
    ["pt", "governos", "governo"],
  ])("join in %s %s and %s", (language, one, other) => {
    expect(termsOf(one, language)).toEqual(termsOf(other, language));
  });

  test("are not those of another language, nor of words in another script", () => {
    expect(termsOf("governments", "und")).toEqual(["governments"]);
    expect(termsOf("governments", "zz-invalid-tag!")).toEqual(["governments"]);
    expect(termsOf("России", "en")).toEqual(["россии"]);
    expect(termsOf("news", "en")).not.toEqual(termsOf("new", "en"));
  });

  test("of a query are those of every language of the index, each once", () => {
    expect(readQueryText("Kidal", ["en", "fr"])).toEqual([["kidal"]]);
    expect(readQueryText("Maliennes", ["plain", "en", "fr"])).toEqual([
      ["maliennes"],
      ["malienn"],
      ["malien"],
    ]);
    expect(readQueryText("state-of-the-art", ["en"])).toEqual([["state", "of", "the", "art"]]);
    expect(readQueryText("…", ["en"])).toEqual([]);
  });
});

/** Texts with all that makes trouble: signs inside words, scripts, marks, pairs and halves of pairs. */
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ..."aBz09 ’'.,-‑\u00AD\u200D\u0301\u0308éİıßﬁПёйاأَـ马里會ไทย😀𝒦\uD800\n".split(""),
        "don't",
        "U.N.",
        "1,000",
      ),
      fc.string({ unit: "binary", maxLength: 3 }),
    ),
    { maxLength: 30 },
  )
  .map((pieces) => pieces.join(""));
const anyLanguage = fc.constantFrom(...ANALYSES, "und", "zh", "ja", "en-US");

describe("of any text", () => {
  test("tokens stand in order, do not overlap, and hold a word each", () => {
    fc.assert(
      fc.property(anyText, anyLanguage, (text, language) => {
        let before = 0;
        for (const [index, { term, start, end, position }] of analyze(text, language).entries()) {
          expect(position).toBe(index);
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(term).toMatch(/[\p{L}\p{N}]/u);
          expect(term.length).toBeLessThanOrEqual(64);
          before = end;
        }
        expect(before).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 2000 },
    );
  });

  test("indexing sees the terms and positions that marking sees", () => {
    fc.assert(
      fc.property(anyText, anyLanguage, (text, language) => {
        const seen: { term: string; position: number }[] = [];
        const count = visitTerms(text, language, (term, position) => {
          seen.push({ term, position });
        });
        expect(count).toBe(seen.length);
        expect(seen).toEqual(
          analyze(text, language).map(({ term, position }) => ({ term, position })),
        );
      }),
      { numRuns: 500 },
    );
  });

  test("folding it, and folding it again, changes no term", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const folded = foldText(text);
        expect(foldText(folded)).toBe(folded);
        expect(folded).toBe(foldText(text.normalize("NFD")));
      }),
      { numRuns: 2000 },
    );
  });

  test("a word with spaces around it has the term that it has alone, however it is written", () => {
    const word = fc.constantFrom(
      "Türkiye",
      "U.N.",
      "1,000",
      "Mali’s",
      "l'Union",
      "Россия",
      "الحكومة",
      "马里外交部",
      "don't",
    );
    fc.assert(
      fc.property(word, anyText, anyText, anyLanguage, (typed, before, after, language) => {
        const alone = termsOf(typed, language);
        expect(termsOf(typed.toUpperCase().normalize("NFD"), language)).toEqual(alone);
        const inside = analyze(`${before} ${typed} ${after}`, language);
        const start = before.length + 1;
        expect(
          inside
            .filter((token) => token.start >= start && token.end <= start + typed.length)
            .map(({ term }) => term),
        ).toEqual(alone);
      }),
      { numRuns: 500 },
    );
  });
});
