/** Where what was said ends. */
import { findCue } from "../lexicon/cues.ts";
import {
  AUXILIARIES,
  DAYS,
  DETERMINERS,
  isAdverb,
  PREPOSITIONS,
} from "../lexicon/function-words.ts";
import { isFiniteHere } from "../lexicon/finite-verbs.ts";
import { hasVerb } from "./clause-start.ts";
import { isInnerStop } from "./phrase-words.ts";
import type { Item } from "./unit.ts";

/** Where a clause of what was said ends: with the unit, or where another speaker begins. */
export function clauseEnd(items: readonly Item[], from: number): number {
  for (let index = from; index < items.length; index += 1) {
    const item = items[index];
    if (item === undefined) break;
    const isQuote = item.kind === "quote";
    if (isQuote && saysOn(items, index)) return index + 1;
    // "“… if he wants to.” She laughed.": a full stop inside the marks ends the sentence around them as well.
    if (isQuote && item.last === "." && items[index + 1]?.capital === true) return index + 1;
    // A comma inside the marks ends a clause as well: "“…,” TASS reported".
    if (isQuote && item.last === "," && endsAtComma(items, from, index)) return index + 1;
    // "Diop, who said he was “tired,” left": the relative clause ends with its comma.
    if (isQuote && item.last === "," && isInRelative(items, from) && isVerbNext(items, index))
      return index + 1;
    // "Mali — which he calls “our friend” — must": the aside ends with its dash.
    if (isQuote && /^[—–]$/u.test(items[index + 1]?.text ?? "") && isInDashes(items, from))
      return index + 1;
    if (/^[—–]$/u.test(item.text) && isVerbOfSaying(items[index + 1])) return index;
    if (item.text === "," && endsCondition(items, from, index)) return index;
    if (item.text === "," && isInRelative(items, from) && isVerbNext(items, index)) return index;
    if (index === from) continue;
    if (item.lower === "and" && goesOnToSay(items, from, index)) return index;
    if (item.text === "." && items[index - 1]?.kind === "quote") return index;
    if (item.text === ";" && isToldSoon(items, index)) return index;
    if (item.lower === "despite" && isTellingSoon(items, index)) return index;
    if (item.text === "," && endsAtComma(items, from, index)) return index;
  }
  return unitEnd(items, from);
}

/** Whether ", who" or ", which" stands shortly before. */
const isInRelative = (items: readonly Item[], from: number): boolean =>
  items
    .slice(Math.max(0, from - 7), from)
    .some(({ lower }, at, near) => /^(?:which|who)$/u.test(lower) && near[at - 1]?.text === ",");

const isVerbNext = (items: readonly Item[], at: number): boolean =>
  AUXILIARIES.has(items[at + 1]?.lower ?? "") || isFiniteHere(items, at + 1);

const isInDashes = (items: readonly Item[], from: number): boolean =>
  items.slice(Math.max(0, from - 6), from).some(({ text }) => /^[—–]$/u.test(text));

/** What only somebody who speaks does; "and told" or "and said" may belong to what was said. */
const SAYS_ON =
  /^(?:accused|added|blamed|criticized|criticised|declined|denied|dismissed|insisted|pledged|praised|thanked|urged|vowed|warned)$/u;

/** "said it had left and urged both sides": with a second verb of speaking he says another thing. */
const goesOnToSay = (items: readonly Item[], from: number, and: number): boolean => {
  const [next, later] = [items[and + 1]?.lower ?? "", items[and + 2]?.lower ?? ""];
  const isCalledOn = next === "called" && /^(?:for|on|upon)$/u.test(later);
  return (
    (isCalledOn || SAYS_ON.test(next)) &&
    and - from > 3 &&
    items.slice(0, from).some(({ lower }) => findCue(lower)?.form === "past")
  );
};

/** "; TASS later reported": after a semicolon another says another thing. */
function isToldSoon(items: readonly Item[], semicolon: number): boolean {
  const near = items.slice(semicolon + 1, semicolon + 9);
  const stop = near.findIndex(({ kind }, at) => kind !== "word" && !isInnerStop(near, at));
  return near
    .slice(0, stop === -1 ? near.length : stop)
    .some(
      ({ lower, capital }, at) =>
        at > 0 &&
        !capital &&
        (isSpeakingAt(near, at) || /^(?:called|calls|described)$/u.test(lower)),
    );
}

/** "despite TASS claiming that": another says another thing. */
const isTellingSoon = (items: readonly Item[], at: number): boolean =>
  items.slice(at + 2, at + 6).some(({ lower }) => findCue(lower)?.form === "ing");

/** "— said": the verb goes with whoever stands before the aside. */
const isVerbOfSaying = (next: Item | undefined): boolean =>
  next !== undefined && !next.capital && isSpeaking(next.lower);

/** "if he says that they left, then …": the condition ends, unless it is itself what was said. */
const endsCondition = (items: readonly Item[], from: number, comma: number): boolean =>
  items[comma + 1]?.lower === "then" &&
  items.slice(0, from).some(({ lower }) => lower === "if") &&
  !items.slice(from, comma).some(({ lower }) => lower === "if");

/** Whether after a comma another says something, or tells that the words before were said. */
function endsAtComma(items: readonly Item[], from: number, comma: number): boolean {
  if (closesApposition(items, from, comma)) return false;
  const [next, later] = [items[comma + 1], items[comma + 2]];
  if (next === undefined) return true;
  if (next.lower === "according" && later?.lower === "to") return true;
  if (next.lower === "as" && findCue(later?.lower ?? "")?.form === "past") return true;
  if (isRelativeCue(items, comma)) return true;
  const verb = isAdverb(next.lower) ? later : next;
  const own = verb === undefined || verb.capital ? undefined : findCue(verb.lower);
  if (own?.form === "ing") return true;
  if (own !== undefined && own.form !== "base" && own.frame.after) return true;
  return isJoinedCue(items, comma) || isAside(items, comma);
}

/** "said Mr. Diop, 45, told a friend": the subject of the clause, and its verb after the comma. */
function closesApposition(items: readonly Item[], from: number, comma: number): boolean {
  const verb = items[comma + 1];
  if (items[comma]?.text !== "," || verb === undefined || findCue(verb.lower)?.form !== "past")
    return false;
  const open = items.findLastIndex(
    ({ text, kind }, index) => index < comma && (text === "," || kind === "quote"),
  );
  const first = items[open + 1];
  const isApposition =
    first !== undefined &&
    (first.kind === "number" ||
      DETERMINERS.has(first.lower) ||
      /^(?:who|whose)$/u.test(first.lower));
  // "…, the minister, said Mr. Diop": another's aside, and no verb of the clause.
  const isOwn = items[comma + 2]?.kind === "word" && items[comma + 2]?.capital === false;
  return (
    items[open]?.text === "," &&
    open > from &&
    isApposition &&
    isOwn &&
    !hasVerb(items.slice(from, open))
  );
}

/** ", which he said would": the clause has a cue of its own. */
const isRelativeCue = (items: readonly Item[], comma: number): boolean =>
  items[comma + 1]?.lower === "which" &&
  items.slice(comma + 2, comma + 6).some(({ lower, kind }) => kind === "word" && isSpeaking(lower));

/** ", and he added", ", while Lavrov, the minister, said": a clause with a cue of its own. */
function isJoinedCue(items: readonly Item[], comma: number): boolean {
  if (!/^(?:and|but|while|although|though|yet|however)$/u.test(items[comma + 1]?.lower ?? ""))
    return false;
  const start = comma + 2;
  let depth = 0;
  for (let at = start; at < Math.min(items.length, start + 16); at += 1) {
    const item = items[at];
    if (item === undefined || item.kind === "quote" || /^[;:.]$/u.test(item.text)) {
      if (item !== undefined && isInnerStop(items, at)) continue;
      return false;
    }
    if (item.text === ",") depth += 1;
    else if (item.kind === "word" && isSpeakingAt(items, at))
      return depth === 2 || (depth === 0 && at < start + 6);
    else if (AUXILIARIES.has(item.lower) && depth === 0 && at > start && !isCueSoon(items, at))
      return false;
  }
  return false;
}

/** "has since said": the helper of a cue. */
const isCueSoon = (items: readonly Item[], at: number): boolean =>
  items.slice(at + 1, at + 4).some(({ lower, kind }) => kind === "word" && isSpeaking(lower));

/** ", Mr. Diop said." at the end is another's aside. */
function isAside(items: readonly Item[], comma: number): boolean {
  const verb = items.findIndex(
    ({ lower, kind }, at) => at > comma && at < comma + 9 && kind === "word" && isSpeaking(lower),
  );
  if (verb === -1 || findCue(items[verb]?.lower ?? "")?.frame.after !== true) return false;
  const tail = items[verb + 1];
  const isClosed =
    tail === undefined ||
    /^[.,]$/u.test(tail.text) ||
    PREPOSITIONS.has(tail.lower) ||
    DAYS.has(tail.lower);
  return isClosed && !items.slice(comma + 1, verb).some(({ text }) => text === ",");
}

/** "“…,” and has promised …", "“…,” adding …": another thing is said after the quotation. */
function saysOn(items: readonly Item[], quote: number): boolean {
  const next = items[quote + 1];
  if (next === undefined) return false;
  const isAnd = /^(?:and|but)$/u.test(next.lower);
  const joined = isAnd ? findCue(items[quote + 2]?.lower ?? "") : undefined;
  if (joined?.form === "past" || joined?.form === "ing") return true;
  // "calls it “…” and demands that".
  if (joined?.form === "third" && /^(?:it|that|the|to)$/u.test(items[quote + 3]?.lower ?? ""))
    return true;
  if (items[quote]?.last !== ",") return false;
  const adverbs = isAdverb(next.lower) ? 1 : 0;
  if (findCue(items[quote + 1 + adverbs]?.lower ?? "")?.form === "ing") return true;
  if (!/^(?:and|but|while|although)$/u.test(next.lower)) return false;
  const near = items.slice(quote + 2, quote + 7);
  const stop = near.findIndex(({ kind }) => kind !== "word");
  return near
    .slice(0, stop === -1 ? near.length : stop)
    .some(({ lower }) => /^(?:ing|past|third)$/u.test(findCue(lower)?.form ?? ""));
}

const isSpeaking = (lower: string): boolean => {
  const cue = findCue(lower);
  return (
    cue !== undefined && cue.form === "past" && !cue.ofMind && (cue.frame.that || cue.frame.bare)
  );
};

/** The same, and "his critics say", "Lavrov says". */
function isSpeakingAt(items: readonly Item[], at: number): boolean {
  const [before, item] = [items[at - 1], items[at]];
  if (item === undefined || isSpeaking(item.lower)) return item !== undefined;
  const cue = item.capital ? undefined : findCue(item.lower);
  if (cue === undefined || cue.ofMind || !(cue.frame.that || cue.frame.bare)) return false;
  const subject = before?.lower ?? "";
  if (cue.form === "third")
    return (
      /^(?:he|she|it|who)$/u.test(subject) || (before?.capital === true && cue.lemma === "say")
    );
  return (
    cue.form === "base" &&
    (/^(?:they|we|who|people|others|some|many)$/u.test(subject) || /[^s]s$/u.test(subject))
  );
}

export function unitEnd(items: readonly Item[], from: number): number {
  let end = items.length;
  while (end > from && /^[.?!]$/u.test(items[end - 1]?.text ?? "")) end -= 1;
  return end;
}

export const trimLeftEnd = (items: readonly Item[], to: number): number => {
  let end = to;
  while (end > 0 && /^[,—–-]$/u.test(items[end - 1]?.text ?? "")) end -= 1;
  return end;
};
