import fc from "fast-check";
import { expect, test } from "vitest";

import { loadLanguageDetector } from "./detect-language.ts";
import { toLanguage } from "./to-language.ts";

const detectLanguage = await loadLanguageDetector();

test.each([
  ["en", "The head of Russian diplomacy praised considerable progress on the ground, he said."],
  ["fr", "Le chef de la diplomatie russe a salué des progrès considérables sur le terrain."],
  ["ar", "قال الوزير يوم الأربعاء إن البلدين سيواصلان تعاونهما. امتدت الاحتجاجات إلى العاصمة."],
  ["ru", "Министр заявил в среду, что обе страны продолжат сотрудничество."],
  ["zh", "部长周三表示,两国将继续合作。投票后,抗议活动蔓延到首都。"],
])("the language %s is told from a sentence, and said to be detected", (tag, text) => {
  expect(detectLanguage(text)).toEqual({ tag, detected: true });
});

test.each([
  [
    "en",
    "Philippine President Gloria Macapagal-Arroyo declares the entire country in a state of calamity.",
  ],
  ["en", "The mayor of the Mexican town of Santiago, Nuevo León, is abducted."],
  [
    "nl",
    "De minister was in Den Haag en sprak met de pers over de nieuwe wet; hij had het over geld.",
  ],
  [
    "de",
    "Der Minister war in Berlin und sprach mit der Presse über das neue Gesetz, an das er glaubt.",
  ],
  [
    "fr",
    "Le film « The Rise of the Machines » est sorti mercredi en salles, selon le distributeur.",
  ],
  ["en", "Police in Kidal arrest two men and charge them with theft."],
  [
    "fr",
    "« Gone with the Wind » et « The Man who Knew » sont projetés à Bamako dès mercredi, annonce le centre culturel de la capitale.",
  ],
  [
    "es",
    "¿Has visto la película? El ministro habló con la prensa en Madrid y explicó la nueva ley.",
  ],
  [
    "da",
    "Ministeren var i byen, og han talte med pressen om den nye lov, som blev vedtaget i går.",
  ],
])("names and titles of another language do not hide that a text is %s", (tag, text) => {
  expect(detectLanguage(text)).toEqual({ tag, detected: true });
});

test.each(["", "12 34", "???"])("%j is in no language", (text) => {
  expect(detectLanguage(text)).toBeNull();
});

test("any text at all has a language or none, and nothing is thrown", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 2000 }), (text) => {
      const { tag } = detectLanguage(text) ?? { tag: "en" };
      expect(Intl.getCanonicalLocales(tag)).toEqual([tag]);
    }),
  );
});

test.each([
  ["en", "en"],
  ["en_GB", "en-GB"],
  [" FR-fr ", "fr-FR"],
  ["zh-hans-cn", "zh-Hans-CN"],
  ["en_US.UTF-8", "en-US"],
])("%j is the language %s", (words, tag) => {
  expect(toLanguage(words)).toEqual({ tag, detected: false });
});

test.each([null, undefined, "", "und", "english", "e", "en us", "x-default"])(
  "%j names no language",
  (words) => {
    expect(toLanguage(words)).toBeNull();
  },
);
