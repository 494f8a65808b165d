/** Traits of the common nouns beside a name, which tell what it names. */
import { isBodyNoun, isPlaceNoun } from "../lexicon/class-nouns.ts";
import { isWordly } from "./word-facts.ts";
import { isRoleNoun } from "../lexicon/titles.ts";
import { findInGazetteer } from "../gazetteer/gazetteer.ts";
import { isFirstName } from "../lexicon/first-names.ts";
import { ORGANIZATION_HEADS } from "../lexicon/name-heads.ts";
import { phraseOf } from "./phrase-of.ts";
import type { Token } from "../reading/token.ts";
import type { NameCandidate } from "./name-candidate.ts";
import { when } from "./when.ts";

/** No noun phrase beside a name is read further than so many words. */
const LONGEST_PHRASE = 6;

export function classTraits({ sentence: { tokens }, from, to }: NameCandidate): string[] {
  const [before, early] = [tokens[from - 1], tokens[from - 2]];
  const named = /^(?:named|called|dubbed|nicknamed)$/u.test(before?.lower ?? "");
  const noun = before?.lower === "of" || named ? early : before;
  const after = phraseHead(tokens, to);
  const apposed = tokens[to]?.text === "," ? phraseHead(tokens, to + 1) : undefined;
  return [
    ...when(named, "called so"),
    ...classOf(noun, before?.lower === "of" ? "of it before" : "before"),
    ...classOf(after, "after"),
    ...classOf(apposed, "apposed"),
    ...listTraits(tokens, from, to),
    ...when(before?.lower === "of" && early?.capital === true, "of a name"),
    ...when(
      before?.text === ":" &&
        /^(?:image|images|photo|photos|picture|credit)$/u.test(early?.lower ?? ""),
      "credited",
    ),
  ];
}

/** Traits of the names that a comma or "and" sets beside this one. */
function listTraits(tokens: readonly Token[], from: number, to: number): string[] {
  let [start, end] = [from, to];
  while (start > 0 && isLink(tokens[start - 1])) start -= 1;
  while (isLink(tokens[end])) end += 1;
  const earlier = start === from ? [] : namesBefore(tokens, start);
  const later = end === to ? [] : namesAfter(tokens, end);
  return [...new Set([...kindsOf(earlier), ...kindsOf(later)])];
}

const isLink = (token: Token | undefined): boolean => token?.text === "," || token?.lower === "and";

/** No name in a list is read further than so many words. */
const LONGEST_LISTED = 4;

function namesAfter(tokens: readonly Token[], at: number): Token[] {
  const words = tokens.slice(at, at + LONGEST_LISTED);
  const end = words.findIndex(({ capital }) => !capital);
  return words.slice(0, end === -1 ? words.length : end);
}

function namesBefore(tokens: readonly Token[], at: number): Token[] {
  const words = tokens.slice(Math.max(0, at - LONGEST_LISTED), at);
  return words.slice(words.findLastIndex(({ capital }) => !capital) + 1);
}

function kindsOf(words: readonly Token[]): string[] {
  const [first] = words;
  if (first === undefined) return [];
  const [entry] = findInGazetteer(phraseOf(words));
  if (entry !== undefined) return [`listed with a known ${entry.kind}`];
  if (ORGANIZATION_HEADS.has(words.at(-1)?.text ?? "")) return ["listed with a body"];
  return when(words.length > 1 && isFirstName(first.text), "listed with a person");
}

function classOf(noun: Token | undefined, where: string): string[] {
  if (noun === undefined || noun.kind !== "word" || noun.capital) return [];
  if (isBodyNoun(noun.lower)) return [`body noun ${where}`];
  if (isPlaceNoun(noun.lower)) return [`place noun ${where}`];
  return isRoleNoun(noun.lower) ? [`role noun ${where}`] : [];
}

/** The last word of the nouns that begin here: "power plant" of "a power plant in …". */
function phraseHead(tokens: readonly Token[], at: number): Token | undefined {
  const start = /^(?:a|an|the|its|his|her|their)$/u.test(tokens[at]?.lower ?? "") ? at + 1 : at;
  let end = start;
  while (end < start + LONGEST_PHRASE && isInPhrase(tokens[end])) {
    end += 1;
    if (isClassNoun(tokens[end - 1]) && !isClassNoun(tokens[end])) break;
  }
  return end === start ? undefined : tokens[end - 1];
}

const isClassNoun = (token: Token | undefined): boolean =>
  token !== undefined &&
  (isBodyNoun(token.lower) || isPlaceNoun(token.lower) || isRoleNoun(token.lower));

const isInPhrase = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.kind === "word" &&
  !isWordly(token.lower) &&
  !/^['’]s$/u.test(token.text);
