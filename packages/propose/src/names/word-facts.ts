/** What an article as a whole tells of its words. */
import {
  ADVERBS,
  AUXILIARIES,
  CLAUSE_OPENERS,
  DETERMINERS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
} from "../lexicon/function-words.ts";
import type { Reading, ReadSentence } from "../reading/reading.ts";
import type { Token } from "../reading/token.ts";
import { TAIL_OPENERS } from "./run-words.ts";

/** What the article as a whole tells of its words. */
export type WordFacts = {
  /** How often a word stands with a capital where no sentence, quotation or heading begins. */
  readonly capitals: ReadonlyMap<string, number>;
  /** Words that also stand with a small letter. */
  readonly small: ReadonlySet<string>;
  /** What follows a capital and begins with a small word: "de Blasio" of "Bill de Blasio". */
  readonly tails: ReadonlySet<string>;
  /** Abbreviations in brackets of words in small letters: "EEZ" of "exclusive economic zone (EEZ)". */
  readonly smallInitials: ReadonlySet<string>;
};

/** Whether a word is one of the small ones that hold sentences together. */
export const isWordly = (lower: string): boolean =>
  DETERMINERS.has(lower) ||
  PREPOSITIONS.has(lower) ||
  CLAUSE_OPENERS.has(lower) ||
  AUXILIARIES.has(lower) ||
  ADVERBS.has(lower) ||
  SUBJECT_PRONOUNS.has(lower) ||
  lower.includes("'");

/** Counts capitals and small letters over the whole article. */
export function toWordFacts({ sentences }: Reading): WordFacts {
  const capitals = new Map<string, number>();
  const small = new Set<string>();
  const tails = new Set<string>();
  const smallInitials = new Set<string>();
  for (const sentence of sentences) {
    const isTitled = isTitleCase(sentence);
    for (const [index, token] of sentence.tokens.entries()) {
      if (token.kind !== "word") continue;
      const [before, next] = [sentence.tokens[index - 1], sentence.tokens[index + 1]];
      if (TAIL_OPENERS.has(token.lower) && before?.capital === true && next?.capital === true)
        tails.add(`${token.lower} ${next.text}`);
      if (isSmallInitials(sentence.tokens, index)) smallInitials.add(token.text);
      if (!token.capital) small.add(token.lower);
      else if (!isTitled && !isOpening(sentence.tokens, index))
        capitals.set(token.text, (capitals.get(token.text) ?? 0) + 1);
    }
  }
  return { capitals, small, tails, smallInitials };
}

/** "exclusive economic zone (EEZ)": an abbreviation of what is no name. */
function isSmallInitials(tokens: readonly Token[], index: number): boolean {
  const initials = tokens[index]?.text ?? "";
  if (!/^\p{Lu}{2,6}$/u.test(initials) || tokens[index - 1]?.text !== "(") return false;
  const words = tokens.slice(Math.max(0, index - 1 - initials.length), index - 1);
  const letters = words.flatMap(({ lower }) => lower.split("-").map((part) => part[0] ?? ""));
  return (
    words.every(({ capital, kind }) => kind === "word" && !capital) &&
    letters.join("").toUpperCase().endsWith(initials)
  );
}

/** Whether a heading writes its words with capitals, so that a capital tells nothing. */
export function isTitleCase({ role, tokens }: ReadSentence): boolean {
  if (role !== "headline" && role !== "cross-heading") return false;
  const words = tokens.filter(({ kind, lower }) => kind === "word" && !isWordly(lower));
  return words.length > 3 && words.filter(({ capital }) => capital).length / words.length > 0.75;
}

/** Whether the word begins a sentence, a quotation or what follows a colon. */
export function isOpening(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  return before === undefined || /^["“„«‘':;•*–—(\-[]$/u.test(before.text);
}
