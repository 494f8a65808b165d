/** The words that say who speaks: the subject of a cue, before or after it. */
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
import { isFinite } from "../lexicon/finite-verbs.ts";
import { findFirstPhrase } from "./first-phrase.ts";
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

const LONGEST = 22;

/** Where the verb group that ends at `at` begins: "has also been" before "told". */
export function verbStart(items: readonly Item[], at: number): number {
  let start = at;
  for (;;) {
    const before = items[start - 1];
    if (before === undefined || before.kind !== "word") return start;
    const isPart =
      AUXILIARIES.has(before.lower) ||
      (isAdverb(before.lower) && before.lower !== "all") ||
      (before.lower === "long" && AUXILIARIES.has(items[start - 2]?.lower ?? ""));
    if (!isPart) return start;
    start -= 1;
  }
}

/** The subject before a verb group; undefined where there is none right there. */
export function findSubjectBefore(items: readonly Item[], verb: number): Stretch | undefined {
  const near = items[verb - 1];
  // An apposition or a relative clause between two commas: "Lavrov, the minister, said".
  if (near?.text === "," || (near?.kind === "quote" && near.last === ","))
    return findBeforeAside(items, verb - 1);
  const dash = openingDash(items, verb - 1);
  if (dash !== -1) return findPhrase(items, dash);
  const to = beforeBrackets(items, verb);
  const last = items[to - 1];
  if (last === undefined || isMark(last)) return undefined;
  if (/^(?:that|which|who)$/u.test(last.lower)) return findAntecedent(items, to - 1);
  if (SUBJECT_PRONOUNS.has(last.lower)) return { from: to - 1, to };
  const phrase = findPhrase(items, to);
  if (phrase === undefined || isPlace(items, phrase)) return undefined;
  // "two people who attended said": the relative clause is no speaker.
  const isRelative = /^(?:that|which|who)$/u.test(items[phrase.from - 1]?.lower ?? "");
  const isVerb = isFinite(items[phrase.from]?.lower ?? "");
  return isRelative && isVerb ? findAntecedent(items, phrase.from - 1) : phrase;
}

const isDash = (items: readonly Item[], at: number): boolean =>
  /^[—–]$/u.test(items[at]?.text ?? "") || (items[at]?.text === "-" && items[at + 1]?.text === "-");

/** "Democrats — who spoke to him — said": where the aside begins; -1 where none ends here. */
function openingDash(items: readonly Item[], close: number): number {
  const end = items[close]?.text === "-" && items[close - 1]?.text === "-" ? close - 1 : close;
  if (!isDash(items, end)) return -1;
  return items.findLastIndex(
    (_, index) => index < end - 1 && index > end - 34 && isDash(items, index),
  );
}

/** "Lavrov left and on Twitter called it": where, and nobody. */
const isPlace = (items: readonly Item[], { from }: Stretch): boolean =>
  PREPOSITIONS.has(items[from - 1]?.lower ?? "") &&
  /^(?:and|but)$/u.test(items[from - 2]?.lower ?? "");

/** Past what stands in brackets: "the ministry (TASS) said". */
function beforeBrackets(items: readonly Item[], to: number): number {
  if (items[to - 1]?.text !== ")") return to;
  const open = items.findLastIndex(({ text }, index) => index < to && text === "(");
  return open > 0 ? open : to;
}

/**
 * Who stands before what two commas hold. Words that a preposition leads are in an aside as well:
 * "Lavrov, in a letter to the minister, Abdoulaye Diop, wrote".
 */
function findBeforeAside(items: readonly Item[], close: number): Stretch | undefined {
  const comma = findOpeningComma(items, close);
  if (comma === undefined) return undefined;
  const end = beforeBrackets(items, comma);
  const last = items[end - 1];
  if (last === undefined || isMark(last)) return undefined;
  if (SUBJECT_PRONOUNS.has(last.lower)) return { from: end - 1, to: end };
  const phrase = findPhrase(items, end);
  if (phrase === undefined) return undefined;
  const lead = items[phrase.from - 1]?.lower ?? "";
  // ", with his director, Abdoulaye Diop, calling it": a subject of its own.
  const isOwn = lead === "with" && items[phrase.from - 2]?.text === ",";
  const isLed = PREPOSITIONS.has(lead) && !isOwn;
  const outer = isLed ? findOpeningComma(items, phrase.from) : undefined;
  const whole = outer === undefined ? undefined : findPhrase(items, outer);
  if (whole !== undefined) return whole;
  // "The president, Vladimir Putin, said": the name belongs to the words for him.
  return isName(items, comma + 1, close) && !last.capital
    ? { from: phrase.from, to: close }
    : phrase;
}

/** The phrase that ends at `to`, without the participle that tells more of it. */
function findPhrase(items: readonly Item[], to: number): Stretch | undefined {
  const outer = beforeParticiple(items, walkLeft(items, to)) ?? to;
  const from = walkLeft(items, outer);
  return from < outer ? trim(items, { from, to: outer }) : undefined;
}

const isName = (items: readonly Item[], from: number, to: number): boolean =>
  to > from &&
  to - from < 6 &&
  items
    .slice(from, to)
    .every(
      ({ capital, text, kind }, at) => kind !== "quote" && (capital || (at > 0 && text === ".")),
    );

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

/** The comma that opens what the one at `close` ends. */
function findOpeningComma(items: readonly Item[], close: number): number | undefined {
  for (let index = close - 2; index > Math.max(0, close - 32); index -= 1) {
    const item = items[index];
    if (item?.text === ":" || item?.text === ";") return undefined;
    if (item?.text !== ",") continue;
    // "Diop, who called himself “a friend,” said": a relative clause that quotes.
    if (
      items.slice(index, close + 1).some(({ kind }) => kind === "quote") &&
      !isTelling(items, index)
    )
      return undefined;
    const before = items[index - 1];
    if (before === undefined || (isMark(before) && before.text !== ")")) return undefined;
    // "Ms. X, 45, a teacher,": an age belongs to the apposition.
    if (before.kind === "number" && items[index - 2]?.text === ",") continue;
    return isListLike(items, index) ? undefined : index;
  }
  return undefined;
}

/** Whether what opens at a comma tells of the noun before it. */
const isTelling = (items: readonly Item[], comma: number): boolean =>
  /^(?:who|which|whose|whom)$/u.test(items[comma + 1]?.lower ?? "");

/** "On Monday, in Moscow, he": the words before the first comma are no subject. */
const isListLike = (items: readonly Item[], comma: number): boolean => {
  const before = items[comma - 1];
  return before !== undefined && (DAYS.has(before.lower) || before.kind === "number");
};

function findAntecedent(items: readonly Item[], at: number): Stretch | undefined {
  const to = items[at - 1]?.text === "," ? at - 1 : at;
  const from = walkLeft(items, to);
  // "Moscow released a statement which read": whoever releases it speaks.
  if (PAPERS.test(items[to - 1]?.lower ?? "") && /^an?$/u.test(items[from]?.lower ?? ""))
    return findFirstPhrase(items, from) ?? trim(items, { from, to });
  return from < to ? trim(items, { from, to }) : undefined;
}

/** What words are written or sent in. */
export const PAPERS =
  /^(?:communiqu[eé]|e-?mail|letter|memo|message|note|post|release|report|statement|tweet|video)$/u;

/** How far a phrase reaches to the left of `to`. */
function walkLeft(items: readonly Item[], to: number): number {
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
    if (lower === "to" && !isAttached && !ENVOYS.test(before?.lower ?? "")) return true;
    return !(
      hasWords &&
      before !== undefined &&
      (before.kind === "word" || before.kind === "number") &&
      (isNounish(before) || ATTACHED.has(before.lower))
    );
  }
  // "the decree signed by the Pope".
  if (lower === "by") return !(hasWords && /[a-z]{3}ed$/u.test(items[index - 1]?.lower ?? ""));
  if (PREPOSITIONS.has(lower)) return true;
  if (capital || ATTACHED.has(lower)) return false;
  return (
    (isCueWord(lower) && SAYING.test(lower)) ||
    (ADVERBS.has(lower) && lower !== "first") ||
    DAYS.has(lower)
  );
}

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
    return !DETERMINERS.has(before.lower) && before.lower !== "of";
  const isBy = before.lower === "by" && /[a-z]{3}ed$/u.test(items[index - 2]?.lower ?? "");
  return !INNER.has(before.lower) && before.lower !== "and" && !isBy;
}

function trim(items: readonly Item[], { from, to }: Stretch): Stretch | undefined {
  let start = from;
  while (start < to) {
    const item = items[start];
    if (item === undefined) return undefined;
    const isLoose =
      item.kind === "mark" ||
      INNER.has(item.lower) ||
      (isAdverb(item.lower) && !item.capital) ||
      item.lower === "and" ||
      DAYS.has(item.lower);
    if (!isLoose) break;
    start += 1;
  }
  const isBare = items.slice(start, to).every(({ lower }) => DETERMINERS.has(lower));
  return isBare ? undefined : { from: start, to };
}

/** The subject after a verb: "said Mr. Diop during …". */
export function findSubjectAfter(items: readonly Item[], verb: number): Stretch | undefined {
  let from = verb + 1;
  while (
    items[from] !== undefined &&
    isAdverb(items[from]?.lower ?? "") &&
    items[from]?.capital === false
  )
    from += 1;
  const first = items[from];
  if (first === undefined || first.kind === "quote" || isMark(first)) return undefined;
  if (SUBJECT_PRONOUNS.has(first.lower)) return { from, to: from + 1 };
  if (
    CLAUSE_OPENERS.has(first.lower) ||
    PREPOSITIONS.has(first.lower) ||
    AUXILIARIES.has(first.lower) ||
    DAYS.has(first.lower)
  )
    return undefined;
  let to = from + 1;
  while (to < items.length && to - from < LONGEST) {
    const item = items[to];
    if (item === undefined || (isMark(item) && !isInnerStop(items, to))) break;
    const { lower, capital } = item;
    if (lower === "of" || (lower === "for" && !capital)) {
      to += 1;
      continue;
    }
    const isEnd =
      (PREPOSITIONS.has(lower) && !(lower === "from" || lower === "at")) ||
      (CLAUSE_OPENERS.has(lower) && !(lower === "and" && items[to + 1]?.capital === true)) ||
      (AUXILIARIES.has(lower) && lower !== "'s") ||
      SUBJECT_PRONOUNS.has(lower) ||
      DAYS.has(lower) ||
      (isAdverb(lower) && !capital) ||
      (looksVerbal(lower) && !capital && to > from + 1);
    if (isEnd) break;
    to += 1;
  }
  return trim(items, { from, to });
}
