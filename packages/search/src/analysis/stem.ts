/** How the words of a language are brought to their stem. */
import { stemmer as arabic } from "@orama/stemmers/arabic";
import { stemmer as french } from "@orama/stemmers/french";
import { stemmer as german } from "@orama/stemmers/german";
import { stemmer as italian } from "@orama/stemmers/italian";
import { stemmer as portuguese } from "@orama/stemmers/portuguese";
import { stemmer as russian } from "@orama/stemmers/russian";
import { stemmer as spanish } from "@orama/stemmers/spanish";
import { stemInPlace } from "./porter-stem.ts";

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

/** Longer words are no words of a language; stemmers are not for them. In UTF-16 code units. */
export const LONGEST = 40;

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
      return stemEnglish(word);
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

const letters = Buffer.alloc(LONGEST);

function stemEnglish(word: string): string {
  letters.write(word, 0, "latin1");
  return letters.toString("latin1", 0, stemLetters(letters, word.length));
}

/**
 * Brings an English word to its stem, in place: small letters of ASCII, the first `length` of `word`, which is as long as `LONGEST` or
 * longer. Gives how many letters the stem has.
 */
export function stemLetters(word: Uint8Array, length: number): number {
  if (length > LONGEST) return length;
  const lengths = EXCEPTION_LENGTHS[word[0] ?? 0] ?? 0;
  if (((lengths >>> length) & 1) === 1) {
    const known = EXCEPTIONS.get(String.fromCharCode(...word.subarray(0, length)));
    if (known !== undefined) {
      for (let at = 0; at < known.length; at += 1) word[at] = known.charCodeAt(at);
      return known.length;
    }
  }
  return stemInPlace(word, length);
}

/**
 * English words that Porter's rules would join to others: "news" to "new", "dying" to "dy". From
 * the exceptions of Porter's second stemmer, https://snowballstem.org/algorithms/english/stemmer.html
 */
export const EXCEPTIONS: ReadonlyMap<string, string> = new Map([
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

/** By first letter, as bits: how long the exceptions are that begin with it. All others need not be looked for. */
const EXCEPTION_LENGTHS = new Uint32Array(0x80);
for (const word of EXCEPTIONS.keys()) {
  const first = word.charCodeAt(0);
  EXCEPTION_LENGTHS[first] = (EXCEPTION_LENGTHS[first] ?? 0) | (1 << word.length);
}

/** The words of a stem that do not all begin with the same two letters as it. */
export const STEMS_APART: ReadonlyMap<string, readonly string[]> = new Map(
  [...Map.groupBy(EXCEPTIONS, ([, stem]) => stem)].map(([stem, words]) => [
    stem,
    words.map(([word]) => word),
  ]),
);
