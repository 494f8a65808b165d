/** The words that say who speaks: the subject of a cue, before or after it. */
import {
  AUXILIARIES,
  CLAUSE_OPENERS,
  DAYS,
  DETERMINERS,
  isAdverb,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
} from "../lexicon/function-words.ts";
import { isFinite, isFiniteHere } from "../lexicon/finite-verbs.ts";
import { isRoleNoun } from "../lexicon/titles.ts";
import { findBoard } from "./boards.ts";
import { findFirstPhrase } from "./first-phrase.ts";
import type { Stretch } from "./phrase-words.ts";
import { isInnerStop, isMark, looksVerbal } from "./phrase-words.ts";
import { findPhrase, LONGEST, trim, walkLeft } from "./subject-phrase.ts";
import { mayHaveVerb, timeStart } from "./time-phrase.ts";
import type { Item } from "./unit.ts";

/** Where the verb group that ends at `at` begins: "has also been" before "told". */
export function verbStart(items: readonly Item[], at: number): number {
  let start = at;
  for (;;) {
    const before = items[start - 1];
    if (before === undefined || before.kind !== "word") return start;
    // "who last month called it": when, between the subject and its verb.
    const time = timeStart(items, start);
    if (time < start && mayHaveVerb(items[time - 1])) {
      start = time;
      continue;
    }
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
  const who = relativeBefore(items, phrase.from);
  if (who !== -1) return findAntecedent(items, who);
  const isRelative = /^(?:that|which|who)$/u.test(items[phrase.from - 1]?.lower ?? "");
  const isVerb = isFinite(items[phrase.from]?.lower ?? "");
  return isRelative && isVerb ? findAntecedent(items, phrase.from - 1) : phrase;
}

/** "the pollster who ran the survey said": where the relative clause begins that the phrase ends; else -1. */
function relativeBefore(items: readonly Item[], from: number): number {
  const who = items.findLastIndex(
    ({ lower, kind }, index) =>
      index < from && (index < from - RELATIVE_AT_MOST || lower === "who" || kind !== "word"),
  );
  const isWho = items[who]?.lower === "who" && items[who - 1]?.kind === "word";
  const verb = items.findIndex(
    (_, index) => index > who && index < from && isFiniteHere(items, index),
  );
  return isWho && who > 0 && verb !== -1 ? who : -1;
}

/** So many words such a clause has before its last phrase. */
const RELATIVE_AT_MOST = 8;

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
  if (comma === undefined || holdsVerb(items, comma, close)) return undefined;
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
  if (isHung(items, phrase.from))
    return findPhrase(items, beforeRelative(items, phrase.from - 1)) ?? phrase;
  // "The president, Vladimir Putin, said": the name belongs to the words for him.
  const isNamed = isName(items, comma + 1, close) && (!last.capital || isOffice(items, phrase));
  return isNamed || isOneOf(items, phrase, { from: comma + 1, to: close })
    ? { from: phrase.from, to: close }
    : phrase;
}

/** "The show, hosted by Mr. Diop, who left, said": a participle after a comma is no speaker. */
const isHung = (items: readonly Item[], from: number): boolean =>
  items[from - 1]?.text === "," &&
  items[from]?.capital === false &&
  /[a-z]{2}ed$/u.test(items[from]?.lower ?? "") &&
  items[from + 1]?.lower === "by";

/** Before the relative clause that a comma ends, if one does. */
function beforeRelative(items: readonly Item[], close: number): number {
  const open = items.findLastIndex(({ text }, index) => index < close && text === ",");
  return open > 0 && isTelling(items, open) ? open : close;
}

/** "The man, 34, was shot on Monday, said Mr. Diop": what follows the comma is the verb, and no aside. */
const holdsVerb = (items: readonly Item[], comma: number, close: number): boolean =>
  items
    .slice(comma + 1, close)
    .some(
      ({ lower }, at) =>
        AUXILIARIES.has(lower) && lower !== "having" && items[comma + at]?.text === ",",
    );

/** "the prosecutor general of Tehran": words for somebody, whatever name they end with. */
function isOffice(items: readonly Item[], { from, to }: Stretch): boolean {
  const of = items.findIndex(
    ({ lower }, index) => index > from && index < to && /^(?:at|for|in|of|to)$/u.test(lower),
  );
  const head = items.slice(from, of === -1 ? to : of);
  return (
    DETERMINERS.has(head[0]?.lower ?? "") &&
    // "the then-manager of", "the vice-president of".
    head.some(({ lower }) => isRoleNoun(lower.slice(lower.lastIndexOf("-") + 1))) &&
    of !== -1 &&
    // "Diop, the mayor of Kita, Mali, said": the name came first, and this is a place.
    !(items[from - 1]?.text === "," && isName(items, 0, from - 1))
  );
}

/** A phrase "one of …" with the name after its comma. */
export function withOneOf(items: readonly Item[], phrase: Stretch): Stretch {
  if (items[phrase.to]?.text !== ",") return phrase;
  const close = items.findIndex(({ text }, index) => index > phrase.to && text === ",");
  const isNamed = close !== -1 && isOneOf(items, phrase, { from: phrase.to + 1, to: close });
  return isNamed ? { from: phrase.from, to: close } : phrase;
}

/** "One of the authors, the historian Abdoulaye Diop, told": one of several, and the name that tells which. */
const isOneOf = (items: readonly Item[], phrase: Stretch, { from, to }: Stretch): boolean => {
  const inner = items.slice(from, to).filter(({ text }) => !/^[().]$/u.test(text));
  return (
    items[phrase.from]?.lower === "one" &&
    items[phrase.from + 1]?.lower === "of" &&
    inner.length < 8 &&
    inner.at(-1)?.capital === true &&
    inner.every(({ kind, lower, capital }) => capital || (kind === "word" && !isFinite(lower)))
  );
};

const isName = (items: readonly Item[], from: number, to: number): boolean =>
  to > from &&
  to - from < 6 &&
  items
    .slice(from, to)
    .every(
      ({ capital, text, kind }, at) => kind !== "quote" && (capital || (at > 0 && text === ".")),
    );

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
  const board = findBoard(items, to);
  if (board !== undefined) return board;
  const from = walkLeft(items, to);
  // "Moscow released a statement which read": whoever releases it speaks.
  if (PAPERS.test(items[to - 1]?.lower ?? "") && /^an?$/u.test(items[from]?.lower ?? ""))
    return findFirstPhrase(items, from) ?? trim(items, { from, to });
  return from < to ? trim(items, { from, to }) : undefined;
}

/** What words are written or sent in. */
export const PAPERS =
  /^(?:communiqu[eé]|e-?mail|letter|memo|message|note|post|release|report|statement|tweet|video)$/u;

/** "a clearly irritated Mr. Diop": adverbs and participles between an article and a name. */
function isBesideNoun(items: readonly Item[], from: number, at: number): boolean {
  const name = items.findIndex(({ capital }, index) => index > at && index < at + 3 && capital);
  const between = items.slice(from + 1, Math.max(name, 0));
  return (
    name !== -1 &&
    /^an?$/u.test(items[from]?.lower ?? "") &&
    between.every(({ lower, kind }) => kind === "word" && (isAdverb(lower) || looksVerbal(lower)))
  );
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
    if (isEnd && !isBesideNoun(items, from, to)) break;
    to += 1;
  }
  return trim(items, { from, to });
}
