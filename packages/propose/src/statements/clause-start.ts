/** Whether a clause begins without "that": "said the army had left", "thinks he will". */
import {
  CLAUSE_OPENERS,
  DAYS,
  DETERMINERS,
  isAdverb,
  NUMBER_WORDS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
} from "../lexicon/function-words.ts";
import { isFinite, isFiniteHere } from "../lexicon/finite-verbs.ts";
import { isAuxiliary } from "./addressee.ts";
import { isInnerStop } from "./phrase-words.ts";
import type { Item } from "./unit.ts";

/** So far from its beginning the verb of a clause may stand. */
const REACH = 24;

/** "they'd": a pronoun with its helper. */
export const CONTRACTED = /^(?:he|she|it|they|we|i|you|that|there)['’](?:s|re|ve|d|ll|m)$/u;

/** Whether a clause without "that" begins here: "he would", "the army had", "France would". */
export function beginsClause(items: readonly Item[], index: number): boolean {
  const item = items[index];
  if (item === undefined || item.kind === "mark" || item.kind === "quote") return false;
  const { lower } = item;
  if (SUBJECT_PRONOUNS.has(lower) || lower === "there" || CONTRACTED.test(lower)) return true;
  // "roughly a million marched", "only 5% of it comes": how many.
  const next = items[index + 1];
  const isCount =
    next?.kind === "number" || NUMBER_WORDS.has(next?.lower ?? "") || next?.lower === "half";
  if (isCount && (isAdverb(lower) || /^(?:about|around|over|under)$/u.test(lower)))
    return hasVerb(withoutAsides(items.slice(index, index + REACH * 2)).slice(0, REACH));
  if (isDay(items, index) || (isAdverb(lower) && !/^(?:all|both)$/u.test(lower))) return false;
  if (PREPOSITIONS.has(lower)) return false;
  if (lower === "as" && items[index + 1]?.lower === "to") return false;
  // "said when asked": where and when.
  if (lower === "when" && /^(?:asked|pressed|questioned|reached)$/u.test(next?.lower ?? ""))
    return false;
  if (/^(?:if|while|although|when|because|as|what)$/u.test(lower)) return true;
  if (/^(?:and|but|or|nor|than)$/u.test(lower)) return false;
  return hasVerb(withoutAsides(items.slice(index, index + REACH * 2)).slice(0, REACH));
}

/** "on Monday", and not "Monday's accident". */
export const isDay = (items: readonly Item[], index: number): boolean =>
  DAYS.has(items[index]?.lower ?? "") && !/^['’]s$/u.test(items[index + 1]?.text ?? "");

const RELATIVE = /^(?:that|which|who|whom|whose|where)$/u;

/** Whether one of the words is the verb of their clause; each relative clause has one of its own. */
export function hasVerb(words: readonly Item[]): boolean {
  let owed = 1;
  for (const [at, item] of words.entries()) {
    if (at === 0 || item.kind === "quote") continue;
    if (RELATIVE.test(item.lower) && !(item.lower === "that" && at === 1)) owed += 1;
    else if (CLAUSE_OPENERS.has(item.lower) && !/^(?:and|or|than|as)$/u.test(item.lower))
      return false;
    if (/^(?:and|or|than)$/u.test(item.lower) && joinsClause(words, at)) return false;
    if (!isVerbHere(words, at)) continue;
    if (/^(?:and|or)$/u.test(words[at - 1]?.lower ?? "")) return false;
    owed -= 1;
    if (owed === 0) return true;
  }
  return false;
}

/** "funds and Syria is …", "a plan and he said": what follows is a clause of its own. */
function joinsClause(words: readonly Item[], and: number): boolean {
  const [first, next] = [words[0], words[and + 1]];
  if (next === undefined || SUBJECT_PRONOUNS.has(next.lower)) return true;
  if (DETERMINERS.has(next.lower) && first?.kind === "word" && !first.capital)
    return !DETERMINERS.has(first.lower);
  return first?.capital === false && next.capital && words[and - 1]?.capital === false;
}

/** A verb that a subject may stand before; a participle after its noun goes with another. */
function isVerbHere(words: readonly Item[], at: number): boolean {
  const item = words[at];
  if (item === undefined || item.kind !== "word") return false;
  if (isAuxiliary(item)) return !isAuxiliary(words[at - 1] ?? { lower: "" });
  if (isAuxiliary(words[at - 1] ?? { lower: "" })) return false;
  const isParticiple =
    /[a-z]{2}ed$/u.test(item.lower) &&
    /^(?:by|in|at|to|on|with|for)$/u.test(words[at + 1]?.lower ?? "");
  const later = words.slice(at + 1);
  const hasLater = later.some((other, to) => isAuxiliary(other) || isFiniteHere(later, to));
  return isFiniteHere(words, at) && !(isParticiple && hasLater);
}

/** The words up to the first mark, relative clauses between two commas left out. */
function withoutAsides(items: readonly Item[]): readonly Item[] {
  const stop = items.findIndex(
    ({ kind, text }, at) => kind === "mark" && /^[,;:.?!]$/u.test(text) && !isInnerStop(items, at),
  );
  if (stop === -1) return items;
  const next = items[stop + 1];
  const isAside =
    items[stop]?.text === "," &&
    next !== undefined &&
    (/^(?:who|which|whose|where|after|along|following|in|including|like|especially|among|as|speaking|to)$/u.test(
      next.lower,
    ) ||
      DETERMINERS.has(next.lower) ||
      next.kind === "number" ||
      (/[a-z]{2}ed$/u.test(next.lower) && !isFinite(items[stop - 1]?.lower ?? "")));
  const close = isAside ? items.findIndex(({ text }, at) => at > stop && text === ",") : -1;
  const before = items.slice(0, Math.max(stop, 1));
  return close === -1 ? before : [...before, ...withoutAsides(items.slice(close + 1))];
}
