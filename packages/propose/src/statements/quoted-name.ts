/** Names, titles and words in doubt that stand in quotation marks and are no speech. */
import type { Quotation } from "@onrecord/domain";
import { findCue } from "../lexicon/cues.ts";
import { BOARD_NOUNS } from "./boards.ts";
import type { Reading } from "../reading/reading.ts";

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu;

/** How many words a quotation holds. */
export const wordsIn = ({ text }: Reading, { inner }: Quotation): number =>
  [...text.slice(inner.start, inner.end).matchAll(WORD)].length;

/** Small words inside of names: "What is so sad for me" is none. */
const SMALL =
  /^(?:a|an|and|as|at|by|da|de|del|der|for|from|in|la|le|of|on|or|the|to|van|von|vs|with)$/u;

const IN_A_WORK =
  /(?:\bon|\bin|\bof|['’]s|\b(?:album|article|book|essay|film|memoir|op-ed|poem|song|speech|magazine|show|program|programme|podcast|novel|series|movie|play|column|episode|documentary))\s*$/u;

const inCapitals = (words: readonly string[]): boolean =>
  /^\p{Lu}/u.test(words[0] ?? "") &&
  words.every((word) => /^[\p{Lu}\p{N}]/u.test(word) || SMALL.test(word));

/** Whether quoted words are written as those of a title. */
export const isInTitleCase = (text: string): boolean => inCapitals(text.match(WORD) ?? []);

/** "a banner that read", "signs outside the ministry reading", and not "he read “War and Peace”". */
const READS = new RegExp(
  `\\bread(?:s|ing)?[,:]\\s*$|\\b(?:that|which|${BOARD_NOUNS}|captions?|headlines?|inscriptions?|labels?|letters?|memos?|messages?|notes?|plaques?|slogans?|statements?|tattoos?|tweets?)\\b[^.,:;“"]{0,40}\\bread(?:s|ing)?\\s*$`,
  "u",
);

/** Whether nobody is told to say what stands before: "shortened to “Doris Day,” so". */
const isNoCue = (after: string): boolean =>
  !(after.toLowerCase().match(/[a-z]+/gu) ?? [])
    .slice(0, 5)
    .some((word) => findCue(word) !== undefined);

/**
 * Whether a quotation is a name, a title or a single word in doubt rather than speech: "the French
 * force “Barkhane”", "the film “No Country for Old Men”", "so-called “experts”".
 */
export function isName(reading: Reading, quote: Quotation): boolean {
  const { inner, outer } = quote;
  const words = reading.text.slice(inner.start, inner.end).match(WORD) ?? [];
  if (words.length === 0) return true;
  const before = reading.text.slice(Math.max(0, outer.start - 60), outer.start).toLowerCase();
  // "what he called the “Great Betrayal”": his word for it, capitals or not.
  if (
    /\bwhat\b[^.,;:“"]{1,50}\b(?:call(?:s|ed)?|described as|term(?:s|ed)|labell?ed)\s(?:an?\s|the\s|his\s|their\s)?$/u.test(
      before,
    )
  )
    return false;
  if (/\b(?:chant|cr[iy]e?|shout|yell|slogan)(?:s|ing|ed)?(?: of)?[\s,:]*$/u.test(before))
    return false;
  if (/\b(?:said|say(?:s|ing)?)[,:]?\s*$/u.test(before) || READS.test(before)) return false;
  // "which Diop called “a joke”" is speech, "a force called “Barkhane”" a name.
  if (/called\s*$/u.test(before) && /^\p{Lu}/u.test(words[0] ?? "")) return true;
  if (
    /(?:named|titled|entitled|dubbed|nicknamed|known as|codenamed|so-called|the song|the film|the book|album)[\s,]*$/u.test(
      before,
    )
  )
    return true;
  const isAllCapital = inCapitals(words);
  // "on CNN’s “State of the Union.”": the stop belongs to the sentence around.
  if (isAllCapital && words.length > 1 && words.length < 8 && IN_A_WORK.test(before)) return true;
  const isFirst = /(?:^|[.!?:]\s+|\n\s*)$/u.test(before);
  const isTitled =
    words.length < 4 && !isFirst && isNoCue(reading.text.slice(outer.end, outer.end + 40));
  const ending = isTitled ? /[.!?…]$/u : /[.,!?…]$/u;
  const isEnded = ending.test(reading.text.slice(inner.start, inner.end));
  if (!isEnded && words.length < 8 && isAllCapital)
    return words.length > 1 || !/[.:,]\s*$/u.test(before);
  return false;
}
