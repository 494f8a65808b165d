/** Titles and offices beside a name: which words are theirs, and where they begin. */
import { findInGazetteer } from "../gazetteer/gazetteer.ts";
import { isBodyNoun } from "../lexicon/class-nouns.ts";
import { isFirstName } from "../lexicon/first-names.ts";
import { isSmallWord } from "../lexicon/small-words.ts";
import { isSurname } from "../lexicon/surnames.ts";
import { HONORIFICS, isRoleNoun, TITLE_HEADS, TITLE_WORDS } from "../lexicon/titles.ts";
import { wordSet } from "../lexicon/word-set.ts";
import type { ReadSentence } from "../reading/reading.ts";
import type { Token } from "../reading/token.ts";
import { phraseOf } from "./phrase-of.ts";
import { isOpening } from "./word-facts.ts";

/** Fields of government, as titles name them: "Minister of Education". */
const PORTFOLIOS = wordSet(
  "education health defence defense finance justice agriculture transport trade industry energy environment culture sports sport " +
    "transportation treasury commerce veterans development planning water fisheries police security intelligence works women children youth employment innovation research communities housing energy climate labour labor foreign affairs interior home economy tourism science technology information state immigration housing",
);

export const isTitleWord = ({ lower }: Token): boolean =>
  TITLE_WORDS.has(lower) ||
  (lower.includes("-") &&
    lower.split("-").every((part) => TITLE_WORDS.has(part) || part === "in" || part === "elect"));

export const isTitleHead = ({ lower }: Token): boolean =>
  TITLE_HEADS.has(lower) ||
  lower.split("-").some((part) => TITLE_HEADS.has(part) && lower.includes("-"));

export function isPartOfTitle(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined) return false;
  if (isTitleWord(token) && !HONORIFICS.has(token.lower)) return true;
  const before = tokens[index - 1];
  return (
    token.text === "." &&
    before !== undefined &&
    isTitleWord(before) &&
    !HONORIFICS.has(before.lower)
  );
}

/** "District Attorney", "Senate Majority Leader": an office, and nobody's name. */
export const isOffice = (tokens: readonly Token[]): boolean => {
  const [first, second] = [tokens.at(-1), tokens.at(-2)];
  return (
    first !== undefined &&
    second !== undefined &&
    /^(?:attorney|ambassador|commissioner|councillor|councilor|director|governor|leader|mayor|minister|president|representatives?|secretary|senators?|speaker|spokesman|spokeswoman|whip)$/u.test(
      first.lower,
    ) &&
    !isFirstName(tokens[0]?.text ?? "") &&
    findInGazetteer(phraseOf(tokens)).length === 0
  );
};

/** "Immunologist Kristian Andersen" at the start of a sentence: what somebody does is no name. */
export const opensWithRole = ({ tokens }: ReadSentence, from: number, to: number): boolean => {
  const [first, next] = [tokens[from], tokens[from + 1]];
  return (
    to - from > 1 &&
    first !== undefined &&
    next !== undefined &&
    isOpening(tokens, from) &&
    isRoleNoun(first.lower) &&
    !isFirstName(first.text) &&
    !isSurname(first.text) &&
    (isFirstName(next.text) || (to - from > 2 && !isSmallWord(next.lower)))
  );
};

/** "Minister of Education Stefania Giannini": the title begins before the run. */
export function portfolioStart({ tokens }: ReadSentence, from: number): number {
  const first = tokens[from];
  if (first === undefined || !PORTFOLIOS.has(first.lower)) return from;
  const link = tokens[from - 1];
  const head = tokens[from - 2];
  if (link === undefined || head === undefined || !/^(?:of|for)$/u.test(link.lower)) return from;
  return isTitleHead(head) && head.capital ? from - 2 : from;
}

/** "the Secretary of Transportation": the field of an office, and no name. */
export const isPortfolio = ({ tokens }: ReadSentence, from: number, to: number): boolean =>
  /^(?:of|for)$/u.test(tokens[from - 1]?.lower ?? "") &&
  tokens.slice(from - 2, from - 1).some(isTitleHead) &&
  tokens.slice(from, to).every(({ lower }) => PORTFOLIOS.has(lower) || lower === "and");

/** "advice columnist Dan Savage": the noun right before the name is a title in small letters. */
export function roleStart({ tokens }: ReadSentence, from: number): number {
  const before = tokens[from - 1];
  const isRole =
    before !== undefined &&
    !before.capital &&
    isRoleNoun(before.lower) &&
    !isBodyNoun(before.lower);
  return isRole && !isPlural(before.lower) ? from - 1 : from;
}

const isPlural = (lower: string): boolean => /[^s]s$/u.test(lower);

export const skipPortfolio = (tokens: readonly Token[]): number => {
  const end = tokens.findIndex(({ lower }) => !PORTFOLIOS.has(lower) && lower !== "and");
  return end === -1 ? 0 : end;
};
