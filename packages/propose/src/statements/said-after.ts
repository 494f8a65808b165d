/** What was said where it stands after its verb: "said that …", "told reporters on Monday: “…”". */
import type { CueForm } from "../lexicon/cues.ts";
import { findCue } from "../lexicon/cues.ts";
import {
  AUXILIARIES,
  DAYS,
  DETERMINERS,
  isAdverb,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
} from "../lexicon/function-words.ts";
import { clauseEnd } from "./clause-end.ts";
import { isAuxiliary, readAddressee } from "./addressee.ts";
import type { VerbPlace } from "./cue-clause.ts";
import { cueWidth } from "./cue-subject.ts";
import { QUESTION } from "./cue-words.ts";
import type { Stretch } from "./phrase-words.ts";
import { isInnerStop } from "./phrase-words.ts";
import type { Item } from "./unit.ts";

export type Right = {
  readonly content: Stretch;
  readonly addressee: Stretch | null;
  readonly rule: string;
};

const SEARCHED = 18;

/** Finds what was said after the verb. */
export function readRight(items: readonly Item[], { at, verb }: VerbPlace): Right | undefined {
  const { frame } = verb;
  if (verb.lemma === "accuse") return readAccused(items, at);
  const first = skipAdverbs(items, at + cueWidth(items, at, verb));
  const told = frame.addressee ? readAddressee(items, first) : null;
  const from = told === null ? first : told.to;
  const addressee = told;
  const found = findOpener(items, from, verb);
  if (found === undefined) return undefined;
  const isObject = found.rule === "quote" && !frame.that && !frame.bare && !frame.after;
  const content = {
    from: found.at,
    to: isObject ? objectEnd(items, found.at) : clauseEnd(items, found.at),
  };
  return content.from < content.to ? { content, addressee, rule: found.rule } : undefined;
}

/** 'called it "dangerous" and "ideological", …': what is called something ends with a comma. */
function objectEnd(items: readonly Item[], from: number): number {
  const end = clauseEnd(items, from);
  for (let index = from; index < end; index += 1) {
    const item = items[index];
    const isComma = item?.text === "," || (item?.kind === "quote" && item.last === ",");
    const next = items[index + 1];
    if (isComma && next?.kind !== "quote" && !/^(?:and|or)$/u.test(next?.lower ?? ""))
      return item.kind === "quote" ? index + 1 : index;
  }
  return end;
}

/** "accused Lavrov of lying": of whom, and what. */
function readAccused(items: readonly Item[], at: number): Right | undefined {
  const near = items.slice(at + 1, at + 1 + SEARCHED);
  const stop = near.findIndex(
    ({ kind, lower, text }) => lower === "of" || (kind === "mark" && !/^[-–'’.&]$/u.test(text)),
  );
  const of = at + 1 + stop;
  if (stop < 1 || items[of]?.lower !== "of") return undefined;
  const content = { from: of + 1, to: clauseEnd(items, of + 1) };
  return content.from < content.to
    ? { content, addressee: { from: at + 1, to: of }, rule: "accused of" }
    : undefined;
}

export const skipAdverbs = (items: readonly Item[], from: number): number => {
  let index = from;
  for (;;) {
    const item = items[index];
    const next = items[index + 1]?.lower ?? "";
    if (item?.lower === "in" && /^(?:particular|turn|fact|part)$/u.test(next)) index += 2;
    else if (item !== undefined && isAdverb(item.lower) && item.lower !== "all") index += 1;
    else return index;
  }
};

type Opener = { readonly at: number; readonly rule: string };

/** Where what was said begins after a verb, past what says when, where and to whom. */
function findOpener(items: readonly Item[], from: number, cue: CueForm): Opener | undefined {
  let hasAdjunct = false;
  for (let index = from; index < Math.min(items.length, from + SEARCHED); index += 1) {
    const item = items[index];
    if (item === undefined) return undefined;
    if (isInnerStop(items, index)) continue;
    const plain = plainOpener(items, index, { cue, hasAdjunct });
    if (plain !== null) return plain;
    if (index === from) {
      if (item.text === ",") return findAfterComma(items, index, cue.frame.that);
      if (cue.lemma === "cite") return { at: index, rule: "noun" };
      const { that, bare, noun, addressee } = cue.frame;
      if (!isAdjunct(item) && !that && !bare && !noun && !addressee) return undefined;
      hasAdjunct = true;
      continue;
    }
    if (/^[,;.?]$/u.test(item.text))
      return item.text === "," ? findAfterComma(items, index, cue.frame.that) : undefined;
    if (findCue(item.lower)?.form === "past" && !cue.frame.noun && !hasAdjunct) return undefined;
    if (isAnotherCue(items, index)) return undefined;
  }
  return undefined;
}

type Search = { readonly cue: CueForm; readonly hasAdjunct: boolean };

/** What a single word tells: here it begins, here it cannot (undefined), or nothing (null). */
function plainOpener(
  items: readonly Item[],
  index: number,
  { cue, hasAdjunct }: Search,
): Opener | undefined | null {
  const { frame } = cue;
  const [item, next] = [items[index], items[index + 1]];
  if (item === undefined) return null;
  if (item.kind === "quote") return { at: index, rule: "quote" };
  if (/^[,;.?]$/u.test(item.text) && next?.kind === "quote")
    return { at: index + 1, rule: "quote" };
  const beyond = item.text === "—" ? closingDash(items, index) : -1;
  if (beyond !== -1 && items[beyond + 1]?.kind === "quote")
    return { at: beyond + 1, rule: "quote" };
  if (item.lower === "that" && (frame.that || frame.addressee))
    return isPointing(next) ? undefined : { at: index + 1, rule: "that" };
  if (item.text === ":" && frame.after)
    return next === undefined ? undefined : { at: index + 1, rule: "quote" };
  if (frame.bare && beginsBare(items, index, { cue, hasAdjunct }))
    return { at: index, rule: "bare" };
  const isDay = DAYS.has(items[index - 1]?.lower ?? "");
  if (hasAdjunct && !isDay) return null;
  if (QUESTION.has(item.lower) && frame.question) return { at: index, rule: "question" };
  if (item.lower === "to" && frame.infinitive && !isUnnamed(items, index))
    return { at: index, rule: "infinitive" };
  return null;
}

/** "said he would", "said on Monday he would", "said on Monday the army had". */
function beginsBare(items: readonly Item[], index: number, { cue, hasAdjunct }: Search): boolean {
  const item = items[index];
  if (item === undefined || (QUESTION.has(item.lower) && cue.frame.question)) return false;
  const isPronoun = SUBJECT_PRONOUNS.has(item.lower);
  if (!hasAdjunct) {
    // "found it to be": an object, and no clause.
    const isObject = isPronoun && items[index + 1]?.lower === "to";
    return !isObject && beginsClause(items, index);
  }
  if (isPronoun && item.lower !== "who" && !cue.ofMind) return true;
  return DAYS.has(items[index - 1]?.lower ?? "") && beginsClause(items, index);
}

/** What says when and where: it stands between the verb and what was said. */
const isAdjunct = ({ lower }: Item): boolean =>
  PREPOSITIONS.has(lower) || DAYS.has(lower) || lower === "last" || lower === "this";

/** "said — as TASS reported — “…”": where an aside between two dashes ends. */
const closingDash = (items: readonly Item[], open: number): number =>
  items.findIndex(({ text }, index) => index > open && index < open + 12 && text === "—");

/** "protested by shouting “…”": the nearer cue has the words. */
function isAnotherCue(items: readonly Item[], index: number): boolean {
  const item = items[index];
  const cue = item === undefined || item.capital ? undefined : findCue(item.lower);
  const isAfterNoun = DETERMINERS.has(items[index - 1]?.lower ?? "");
  return (
    cue !== undefined &&
    cue.frame.after &&
    cue.particle === null &&
    (cue.form === "ing" || cue.form === "past") &&
    !isAfterNoun
  );
}

/** "asked not to be named": a wish about the article, and none of its content. */
const isUnnamed = (items: readonly Item[], to: number): boolean =>
  items[to + 1]?.lower === "be" &&
  /^(?:named|identified|quoted)$/u.test(items[to + 2]?.lower ?? "");

/** Whether "that" before this word points at something: "that day", "that grew out of". */
const isPointing = (next: Item | undefined): boolean =>
  next !== undefined &&
  (/^(?:same|day|week|weekend|month|year|time|night|morning)$/u.test(next.lower) ||
    AUXILIARIES.has(next.lower) ||
    isFinite(next.lower));

/** "said, in a statement, that": past what stands between two commas. */
function findAfterComma(
  items: readonly Item[],
  comma: number,
  takesThat: boolean,
): Opener | undefined {
  const close = items.findIndex(({ text }, index) => index > comma && text === ",");
  if (close === -1 || close - comma > 14) return undefined;
  if (items.slice(comma, close).some((_, at) => isAnotherCue(items, comma + at))) return undefined;
  const next = items[close + 1];
  if (next?.kind === "quote") return { at: close + 1, rule: "quote" };
  return next?.lower === "that" && takesThat ? { at: close + 2, rule: "that" } : undefined;
}

/** Whether a clause without "that" begins here: "he would", "the army had", "France would". */
export function beginsClause(items: readonly Item[], index: number): boolean {
  const item = items[index];
  if (item === undefined || item.kind === "mark" || item.kind === "quote") return false;
  if (
    SUBJECT_PRONOUNS.has(item.lower) ||
    item.lower === "there" ||
    item.lower === "there's" ||
    /^(?:he|she|it|they|we|i|you|that)['’](?:s|re|ve|d|ll|m)$/u.test(item.lower)
  )
    return true;
  if (PREPOSITIONS.has(item.lower) || DAYS.has(item.lower) || isAdverb(item.lower)) return false;
  if (/^(?:if|while|although|when|because|as|what)$/u.test(item.lower)) return true;
  const words = withoutAsides(items.slice(index, index + 40)).slice(0, 20);
  const joint = words.findIndex(
    ({ lower }, at) => at > 0 && /^(?:or|and|that|which|who|where|when|because)$/u.test(lower),
  );
  return (joint === -1 ? words : words.slice(0, joint)).some(
    ({ lower, kind }, at) =>
      at > 0 && kind === "word" && (isAuxiliary({ lower }) || isFinite(lower)),
  );
}

/** The words up to the first mark, relative clauses between two commas left out. */
function withoutAsides(items: readonly Item[]): readonly Item[] {
  const stop = items.findIndex(({ kind, text }) => kind === "mark" && /^[,;:.?!]$/u.test(text));
  if (stop === -1) return items;
  const isAside =
    items[stop]?.text === "," &&
    /^(?:who|which|whose|where|a|an|the|\d+)$/u.test(items[stop + 1]?.lower ?? "");
  const close = isAside ? items.findIndex(({ text }, at) => at > stop && text === ",") : -1;
  const before = items.slice(0, Math.max(stop, 1));
  return close === -1 ? before : [...before, ...withoutAsides(items.slice(close + 1))];
}

export const isFinite = (lower: string): boolean =>
  /[a-z]{3}ed$/u.test(lower) ||
  findCue(lower)?.form === "past" ||
  /^(?:went|came|took|made|got|gave|left|lost|won|began|became|held|met|led|sent|fell|killed|needs|wants|remains|makes|takes|goes|comes|shows|means|seems|looks|continues|supports|deserves|depends)$/u.test(
    lower,
  );

/** "it was reported that …", "is said to …": somebody says, and nobody tells who. */
export function readPassive(items: readonly Item[], at: number): Right | undefined {
  const near = items.slice(at + 1, at + 9);
  const that = at + 1 + near.findIndex(({ lower, kind }) => lower === "that" || kind === "mark");
  if (items[that]?.lower !== "that" || that === at) return undefined;
  const isNear = that === at + 1 || PREPOSITIONS.has(items[at + 1]?.lower ?? "");
  if (!isNear) return undefined;
  return {
    content: { from: that + 1, to: clauseEnd(items, that + 1) },
    addressee: null,
    rule: "passive",
  };
}
