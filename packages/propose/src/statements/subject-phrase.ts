/** The phrase for a person or body that ends at a place: how far it reaches to the left. */
import {
  ADVERBS,
  AUXILIARIES,
  CLAUSE_OPENERS,
  DAYS,
  DETERMINERS,
  isAdverb,
  POSSESSIVES,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
} from "../lexicon/function-words.ts";
import { isCueWord } from "../lexicon/cues.ts";
import { isRoleNoun } from "../lexicon/titles.ts";
import { wordSet } from "../lexicon/word-set.ts";
import type { Stretch } from "./phrase-words.ts";
import { INNER, isInnerStop, isMark, looksVerbal } from "./phrase-words.ts";
import type { Item } from "./unit.ts";

/** Nouns after which "to" goes on with the phrase: "the ambassador to Mali". */
const ENVOYS =
  /^(?:advis[eo]rs?|aides?|ambassadors?|assistants?|candidates?|counsel|counsell?ors?|delegates?|deput(?:y|ies)|envoys?|heirs?|representatives?|secretary|sources?|visitors?|[a-z]{5,}(?:tor|tors))$/u;

/** "two people briefed on the matter", "a source close to the ministry". */
const ATTACHED = wordSet("acquainted aware briefed charged close familiar involved tasked");

/** So many words a phrase for a person has at most. */
export const LONGEST = 22;

/** The phrase that ends at `to`, without the participle that tells more of it. */
export function findPhrase(items: readonly Item[], to: number): Stretch | undefined {
  const outer = beforeParticiple(items, walkLeft(items, to)) ?? to;
  const from = walkLeft(items, outer);
  return from < outer ? trim(items, { from, to: outer }) : undefined;
}

/** "Mr. Diop, speaking to the council, called" without its commas: where the participle begins. */
function beforeParticiple(items: readonly Item[], from: number): number | undefined {
  if (!PREPOSITIONS.has(items[from - 1]?.lower ?? "")) return undefined;
  const verb = items.findLastIndex(
    ({ lower, kind }, index) =>
      index < from && index > from - 6 && (kind !== "word" || /[a-z]{3}ing$/u.test(lower)),
  );
  const isVerb = /[a-z]{3}ing$/u.test(items[verb]?.lower ?? "");
  const before = items[verb - 1];
  return isVerb && before !== undefined && (before.capital || isRoleNoun(before.lower))
    ? verb
    : undefined;
}

/** How far a phrase reaches to the left of `to`. */
export function walkLeft(items: readonly Item[], to: number): number {
  let from = to;
  while (from > 0 && to - from < LONGEST) {
    const item = items[from - 1];
    if (item === undefined || (isMark(item) && !isInnerStop(items, from - 1))) break;
    if (item.kind === "word" && stopsPhrase(items, from - 1, from < to)) break;
    from -= 1;
    if (item.kind === "word" && opensPhrase(items, from)) break;
  }
  return from;
}

function stopsPhrase(items: readonly Item[], index: number, hasWords: boolean): boolean {
  const item = items[index];
  if (item === undefined) return true;
  const { lower, capital } = item;
  if (lower === "and" || lower === "or") {
    const [before, after] = [items[index - 1], items[index + 1]];
    return !(
      hasWords &&
      before?.kind === "word" &&
      ((before.capital && after?.capital === true) || isNounish(before)) &&
      !looksVerbal(before.lower)
    );
  }
  if (SUBJECT_PRONOUNS.has(lower) || lower === "there") return true;
  // "Diop's spokesman": a possessive inside, where words of the phrase follow it.
  if (/^['’]s$/u.test(item.text)) return !(hasWords && isNounish(items[index - 1] ?? item));
  if (CLAUSE_OPENERS.has(lower) || AUXILIARIES.has(lower)) return true;
  if (INNER.has(lower)) {
    const before = items[index - 1];
    const isAttached = ATTACHED.has(before?.lower ?? "");
    // "one of the officials".
    if (lower === "of" && SOME.test(before?.lower ?? "")) return !hasWords;
    if (lower === "to" && !isAttached && !ENVOYS.test(before?.lower ?? "")) return true;
    return !(
      hasWords &&
      before !== undefined &&
      (before.kind === "word" || before.kind === "number") &&
      (isNounish(before) || ATTACHED.has(before.lower))
    );
  }
  // "the decree signed by the Pope".
  if (lower === "by") return !(hasWords && isDone(items, index - 1));
  if (PREPOSITIONS.has(lower)) return true;
  if (capital || ATTACHED.has(lower)) return false;
  return (
    // "an official quoted by TASS" is one phrase.
    (isCueWord(lower) && SAYING.test(lower) && items[index + 1]?.lower !== "by") ||
    (ADVERBS.has(lower) && !(lower === "first" || (hasWords && lower === "both"))) ||
    (DAYS.has(lower) && !isDone(items, index))
  );
}

/** "a poll released by TASS", "a poll released Monday by TASS": where the participle stands, or the day after it. */
const isDone = (items: readonly Item[], at: number): boolean => {
  const isDay = DAYS.has(items[at]?.lower ?? "");
  return /[a-z]{3}ed$/u.test(items[isDay ? at - 1 : at]?.lower ?? "");
};

/** Words before "of" that tell how many of several speak. */
const SOME =
  /^(?:all|another|both|each|few|many|most|none|one|several|some|two|three|four|five|six|seven|eight|nine|ten)$/u;

/** Forms that are verbs wherever they stand. */
const SAYING =
  /(?:ed|ing)$|^(?:adds|argues|believes|feels|felt|found|insists|knew|knows|say|says|said|tells|thinks|thought|told|writes|wrote)$/u;

/** A word that may be a noun: no small word of grammar, and no plain verb. */
const isNounish = ({ lower, capital, kind }: Item): boolean =>
  capital ||
  kind === "number" ||
  (!PREPOSITIONS.has(lower) &&
    !CLAUSE_OPENERS.has(lower) &&
    !AUXILIARIES.has(lower) &&
    !isAdverb(lower) &&
    !looksVerbal(lower) &&
    !DETERMINERS.has(lower));

/** An article or possessive begins a phrase, unless "of" goes on before it. */
function opensPhrase(items: readonly Item[], index: number): boolean {
  const item = items[index];
  if (item === undefined || (!DETERMINERS.has(item.lower) && !POSSESSIVES.has(item.lower)))
    return false;
  const before = items[index - 1];
  if (before === undefined) return true;
  if (
    /^(?:one|two|three|four|five|six|seven|eight|nine|ten|other|many|several|most|all|both|few)$/u.test(
      item.lower,
    )
  )
    return (
      !DETERMINERS.has(before.lower) &&
      before.lower !== "of" &&
      // "lawmakers from both parties".
      !(item.lower === "both" && before.lower === "from")
    );
  const isBy = before.lower === "by" && isDone(items, index - 2);
  return !INNER.has(before.lower) && before.lower !== "and" && !isBy;
}

/** "contradicting Mr. Lavrov": what somebody does with him. */
const isParticiple = (items: readonly Item[], at: number): boolean =>
  items[at]?.capital === false &&
  /[a-z]{3}ing$/u.test(items[at]?.lower ?? "") &&
  looksVerbal(items[at]?.lower ?? "") &&
  items[at + 1]?.capital === true;

/** Without small words at its beginning. */
export function trim(items: readonly Item[], { from, to }: Stretch): Stretch | undefined {
  let start = from;
  while (start < to) {
    const item = items[start];
    if (item === undefined) return undefined;
    const isLoose =
      item.kind === "mark" ||
      isParticiple(items, start) ||
      INNER.has(item.lower) ||
      (isAdverb(item.lower) && !item.capital) ||
      item.lower === "and" ||
      DAYS.has(item.lower);
    if (!isLoose) break;
    start += 1;
  }
  // "several said": such a word may stand alone.
  const isSome =
    to - start === 1 &&
    /^(?:another|both|few|many|most|one|several|some)$/u.test(items[start]?.lower ?? "");
  const isBare = !isSome && items.slice(start, to).every(({ lower }) => DETERMINERS.has(lower));
  return isBare ? undefined : { from: start, to };
}
