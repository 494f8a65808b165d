/** Names, titles and words in doubt that stand in quotation marks and are no speech. */
import type { Quotation } from "@onrecord/domain";
import { findCue } from "../lexicon/cues.ts";
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
  if (/\b(?:read(?:s|ing)?|said|say(?:s|ing)?)[,:]?\s*$/u.test(before)) return false;
  // "which Diop called “a joke”" is speech, "a force called “Barkhane”" a name.
  if (/called\s*$/u.test(before) && /^\p{Lu}/u.test(words[0] ?? "")) return true;
  if (
    /(?:named|titled|entitled|dubbed|nicknamed|known as|codenamed|so-called|the song|the film|the book|album)[\s,]*$/u.test(
      before,
    )
  )
    return true;
  const isAllCapital =
    /^\p{Lu}/u.test(words[0] ?? "") &&
    words.every((word) => /^[\p{Lu}\p{N}]/u.test(word) || SMALL.test(word));
  // "on CNN’s “State of the Union.”": the stop belongs to the sentence around.
  if (isAllCapital && words.length > 1 && words.length < 8 && IN_A_WORK.test(before)) return true;
  const isFirst = /(?:^|[.!?:]\s+|\n\s*)$/u.test(before);
  const isTitled =
    words.length < 4 && !isFirst && isNoCue(reading.text.slice(outer.end, outer.end + 40));
  const ending = isTitled ? /[.!?…]$/u : /[.,!?…]$/u;
  const isEnded = ending.test(reading.text.slice(inner.start, inner.end));
  const capitals = words.filter((word) => /^[\p{Lu}\p{N}]/u.test(word) || SMALL.test(word));
  if (
    !isEnded &&
    words.length < 8 &&
    capitals.length === words.length &&
    /^\p{Lu}/u.test(words[0] ?? "")
  )
    return words.length > 1 || !/[.:,]\s*$/u.test(before);
  return false;
}
