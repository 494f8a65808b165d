/** How the words of a language are brought to their stem. */
import { stemmer as arabic } from "@orama/stemmers/arabic";
import { stemmer as french } from "@orama/stemmers/french";
import { stemmer as german } from "@orama/stemmers/german";
import { stemmer as italian } from "@orama/stemmers/italian";
import { stemmer as portuguese } from "@orama/stemmers/portuguese";
import { stemmer as russian } from "@orama/stemmers/russian";
import { stemmer as spanish } from "@orama/stemmers/spanish";
import { stemmer as porter } from "stemmer";

/** The ways to analyze a text: one for each language with a stemmer, `plain` for all others. */
export const ANALYSES = ["plain", "en", "fr", "de", "es", "it", "pt", "ru", "ar"] as const;

export type Analysis = (typeof ANALYSES)[number];

/** The analysis of a language, by its BCP 47 tag: `en-GB` is `en`; what is not known is `plain`. */
export function toAnalysis(language: string): Analysis {
  // Most tags are an analysis's own name, and this is asked for every text.
  const known = ANALYSES.find((analysis) => analysis === language);
  if (known !== undefined) return known;
  const primary = language.toLowerCase().split("-", 1)[0];
  return ANALYSES.find((analysis) => analysis === primary) ?? "plain";
}

/** Longer words are no words of a language; stemmers are not for them. */
const LONGEST = 40;

const LATIN = /^[a-z]+$/;
const CYRILLIC = /^[а-я]+$/;
const ARABIC = /^[\u0621-\u064A]+$/;

/** The stem of a folded word; the word itself where the language has no stemmer for its script. */
export function stemWord(word: string, analysis: Analysis): string {
  if (word.length > LONGEST) return word;
  if (analysis === "ru") return CYRILLIC.test(word) ? orWord(russian(word), word) : word;
  if (analysis === "ar") return ARABIC.test(word) ? orWord(arabic(word), word) : word;
  if (analysis === "plain" || !LATIN.test(word)) return word;
  return orWord(stemLatin(word, analysis), word);
}

/** A stemmer that leaves nothing of a word has not understood it. */
const orWord = (stem: string, word: string): string => (stem === "" ? word : stem.toLowerCase());

function stemLatin(word: string, analysis: Exclude<Analysis, "plain" | "ru" | "ar">): string {
  switch (analysis) {
    case "en":
      return EXCEPTIONS.get(word) ?? (ENDING.test(word) ? porter(word) : word);
    case "fr":
      return french(word);
    case "de":
      return german(word);
    case "es":
      return spanish(word);
    case "it":
      return italian(word);
    case "pt":
      return portuguese(word);
  }
}

/** All that Porter's rules take off or change ends so; half of all words do not, and asking the rules takes twenty times as long. */
const ENDING = /(?:[sye]|ed|ing|ic|[ae]nt|ou|ism|ion|[eo]r|al|l[li]|ful|[ctg]i)$/;

/**
 * English words that Porter's rules would join to others: "news" to "new", "dying" to "dy". From
 * the exceptions of Porter's second stemmer, https://snowballstem.org/algorithms/english/stemmer.html
 */
const EXCEPTIONS: ReadonlyMap<string, string> = new Map([
  ...["news", "sky", "atlas", "cosmos", "bias", "andes", "inning", "outing", "canning"].map(
    (word): [string, string] => [word, word],
  ),
  ...["herring", "earring", "proceed", "exceed", "succeed"].map((word): [string, string] => [
    word,
    word,
  ]),
  ["skies", "sky"],
  ["innings", "inning"],
  ["outings", "outing"],
  ["dying", "die"],
  ["died", "die"],
  ["dies", "die"],
  ["die", "die"],
  ["lying", "lie"],
  ["tying", "tie"],
]);

/** The words of a stem that do not all begin with the same two letters as it. */
export const STEMS_APART: ReadonlyMap<string, readonly string[]> = new Map(
  [...Map.groupBy(EXCEPTIONS, ([, stem]) => stem)].map(([stem, words]) => [
    stem,
    words.map(([word]) => word),
  ]),
);
