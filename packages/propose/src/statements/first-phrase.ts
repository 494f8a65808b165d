/** The phrase that a sentence begins with: who its verbs tell of where nobody stands nearer. */
import type { Span } from "@onrecord/domain";
import { isCueWord } from "../lexicon/cues.ts";
import { isFiniteHere } from "../lexicon/finite-verbs.ts";
import {
  AUXILIARIES,
  CLAUSE_OPENERS,
  DETERMINERS,
  isAdverb,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
} from "../lexicon/function-words.ts";
import { isRoleNoun } from "../lexicon/titles.ts";
import { wordSet } from "../lexicon/word-set.ts";
import type { Stretch } from "./phrase-words.ts";
import { INNER, isInnerStop, isMark, looksVerbal } from "./phrase-words.ts";
import { timeEnd } from "./time-phrase.ts";
import type { Item } from "./unit.ts";

const isPossessive = ({ text }: Item): boolean => /^['’]s$/u.test(text);

/** Past forms that no ending tells. */
const IRREGULAR = wordSet(
  "became began bought broke brought came caught chose did drew drove fell fought gave got grew held kept knew led left " +
    "lost made meant met paid ran rose saw sent set sold spent spoke stood stole struck swore taught threw took understood went won wore",
);

/** Where a dateline ends that opens a paragraph, "MOSCOW — "; 0 where there is none. */
export function datelineEnd(items: readonly Item[]): number {
  const dash = items.slice(0, 8).findIndex(({ text }) => /^[—–-]$/u.test(text));
  const place = items.slice(0, Math.max(dash, 0));
  const isDateline =
    place.some(({ text }) => /^\p{Lu}{3,}$/u.test(text)) &&
    place.every(({ lower, kind }) => kind !== "quote" && !isCueWord(lower));
  return isDateline ? dash + 1 : 0;
}

/** Whether a phrase cannot go on with the word: a verb, or what begins another phrase. */
function isOutside(word: Item): boolean {
  const { lower, capital } = word;
  if (INNER.has(lower) && lower !== "to" && lower !== "in") return false;
  return (
    (AUXILIARIES.has(lower) && !isPossessive(word)) ||
    IRREGULAR.has(lower) ||
    CLAUSE_OPENERS.has(lower) ||
    PREPOSITIONS.has(lower) ||
    (isCueWord(lower) && !capital) ||
    looksVerbal(lower)
  );
}

/** The first phrase of a unit that may be its subject, after an opening such as "In July 2023, …". */
export function findFirstPhrase(items: readonly Item[], before: number): Stretch | undefined {
  for (let index = datelineEnd(items); index < before; index += 1) {
    const item = items[index];
    if (item === undefined || item.kind !== "word" || isAdverb(item.lower)) continue;
    if (index === 0 && /^(?:and|but|nor|or|so|yet)$/u.test(item.lower)) continue;
    if (SUBJECT_PRONOUNS.has(item.lower)) return { from: index, to: index + 1 };
    // "Earlier this week, the ministry", "Hours later, he": when, and nobody.
    const afterTime = timeEnd(items, index);
    if (afterTime > index) {
      index = afterTime - 1;
      continue;
    }
    const follower = items[index + 1]?.lower ?? "";
    // "Boeing did not", "Beijing said": a name that only ends like a verb.
    const isName =
      item.capital && (AUXILIARIES.has(follower) || IRREGULAR.has(follower) || isCueWord(follower));
    const isVerb = looksVerbal(item.lower) && !isName;
    // "Over 100 soldiers signed": how many, and no place.
    const isCount =
      /^(?:about|around|over)$/u.test(item.lower) && items[index + 1]?.kind === "number";
    if ((PREPOSITIONS.has(item.lower) && !isCount) || CLAUSE_OPENERS.has(item.lower) || isVerb) {
      const comma = items.findIndex(({ text }, at) => at > index && at < before && text === ",");
      const to = comma === -1 ? before : comma;
      const named = PREPOSITIONS.has(item.lower)
        ? findFirstNamed(items, { from: index, to })
        : undefined;
      if (named !== undefined || comma === -1) return named;
      index = comma;
      continue;
    }
    let to = index + 1;
    while (to < before) {
      const next = items[to];
      if (next === undefined || (isMark(next) && !isInnerStop(items, to))) break;
      // After a name in capitals the next small word is its verb: "Mr. Diop met …".
      if (
        items[to - 1]?.capital === true &&
        item.capital &&
        !isCount &&
        !DETERMINERS.has(item.lower) &&
        !next.capital &&
        next.kind === "word" &&
        !INNER.has(next.lower) &&
        !isPossessive(next) &&
        !isRoleNoun(next.lower)
      )
        break;
      const isNoun = OWNED.test(items[to - 1]?.lower ?? "") && isCueWord(next.lower);
      if (!isNoun && isOutside(next)) break;
      to += 1;
    }
    return { from: index, to };
  }
  return undefined;
}

/** After such a word a noun stands: "the report", "his claims". */
const OWNED = /^(?:an?|her|his|its|my|our|the|their)$/u;

/** "In the letter itself Mr. Diop also made": the first name or pronoun that a verb follows. */
function findFirstNamed(items: readonly Item[], { from, to }: Stretch): Stretch | undefined {
  for (let index = from + 1; index < to; index += 1) {
    const item = items[index];
    if (item === undefined || item.kind === "quote" || /^[:;]$/u.test(item.text)) return undefined;
    if (SUBJECT_PRONOUNS.has(item.lower) && item.lower !== "who" && item.lower !== "it")
      return { from: index, to: index + 1 };
    if (!item.capital || PREPOSITIONS.has(items[index - 1]?.lower ?? "")) continue;
    let end = index + 1;
    while (items[end]?.capital === true || isInnerStop(items, end)) end += 1;
    const verb = isAdverb(items[end]?.lower ?? "") ? end + 1 : end;
    if (isFiniteHere(items, verb) || AUXILIARIES.has(items[verb]?.lower ?? ""))
      return { from: index, to: end };
    index = end;
  }
  return undefined;
}

/** From the first to the last word of a stretch. */
export const spanOf = (items: readonly Item[], { from, to }: Stretch): Span | undefined => {
  const first = items[from];
  const last = items[to - 1];
  return first === undefined || last === undefined
    ? undefined
    : { start: first.start, end: last.end };
};
