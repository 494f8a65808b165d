import fc from "fast-check";
import { expect, test } from "vitest";
import { analyze } from "./analyze.ts";
import { ANALYSES } from "./stem.ts";
import { oneEditTerms, oneEditWords, prefixStems } from "./written-forms.ts";

const termOf = (word: string, language: string): string => analyze(word, language)[0]?.term ?? "";

test.each([
  ["en", "negotiat", "negotiations"],
  ["en", "governme", "government"],
  ["en", "universit", "universities"],
  ["en", "organizat", "organization"],
  ["fr", "gouverneme", "gouvernement"],
  ["fr", "negociat", "négociations"],
  ["de", "regierung", "Regierungen"],
  ["ru", "переговоро", "переговоров"],
  ["es", "eleccio", "elecciones"],
] as const)("in %s the beginning %s finds the stem of %s", (language, beginning, word) => {
  const term = termOf(word, language);
  expect(term.startsWith(beginning) || prefixStems(beginning, [language]).includes(term)).toBe(
    true,
  );
});

test("a beginning whose words keep it in their stem brings up no other stem", () => {
  expect(prefixStems("petersb", ANALYSES)).toEqual([]);
  expect(prefixStems("kid", ["plain"])).toEqual([]);
});

test("a misspelt word has the term of the right one among its own", () => {
  expect(oneEditTerms("goverment", ["en"])).toContain(termOf("government", "en"));
  expect(oneEditTerms("negotations", ["en"])).toContain(termOf("negotiations", "en"));
  expect(oneEditTerms("Росия", ["ru"])).toContain(termOf("Россия", "ru"));
  expect(oneEditTerms("goverment", ["en"])).not.toContain("over");
  expect(oneEditTerms("idal", ["en"])).toContain("kidal");
  expect(oneEditTerms("…", ["en"])).toEqual([]);
});

test("a word one letter away is reached from both sides", () => {
  const word = fc.string({
    unit: fc.constantFrom("a", "b", "c", "x", "y"),
    minLength: 2,
    maxLength: 8,
  });
  fc.assert(
    fc.property(word, fc.nat(), (typed, chosen) => {
      const words = oneEditWords(typed);
      const other = words[chosen % words.length] ?? typed;
      expect(oneEditWords(other)).toContain(typed);
    }),
  );
});
