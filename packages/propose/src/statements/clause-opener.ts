/** Where what was said begins after a verb: at "that", at a quotation, at a clause of its own. */
import type { CueForm } from "../lexicon/cues.ts";
import { findCue } from "../lexicon/cues.ts";
import {
  AUXILIARIES,
  CLAUSE_OPENERS,
  DAYS,
  DETERMINERS,
  isAdverb,
  POSSESSIVES,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
} from "../lexicon/function-words.ts";
import { isFinite, isFiniteHere } from "../lexicon/finite-verbs.ts";
import { isAuxiliary } from "./addressee.ts";
import { beginsClause, CONTRACTED } from "./clause-start.ts";
import { QUESTION } from "./cue-words.ts";
import { isInnerStop } from "./phrase-words.ts";
import { hasQuotedVerb } from "./quoted-verb.ts";
import { PAPERS } from "./speaker.ts";
import type { Item } from "./unit.ts";

const SEARCHED = 18;

/** Where what was said begins, and by which rule that is told. */
export type Opener = { readonly at: number; readonly rule: string };

/** Where what was said begins after a verb, past what says when, where and to whom. */
export function findOpener(items: readonly Item[], from: number, cue: CueForm): Opener | undefined {
  let hasAdjunct = false;
  // Only where, when and to whom may stand before a comma and a clause: "said on Monday, the army had".
  const isPlain = isAdjunct(items[from] ?? NOTHING) || (cue.frame.addressee && isTold(items, from));
  // "said of Mali that it would", but "learned of men that had left".
  const isAbout =
    !/^(?:say|tell|write)$/u.test(cue.lemma) &&
    /^(?:about|against|of)$/u.test(items[from]?.lower ?? "");
  const first: AfterComma = { cue, isPlain, isBeside: false };
  for (let index = from; index < Math.min(items.length, from + SEARCHED); index += 1) {
    const item = items[index];
    if (item === undefined) return undefined;
    if (isInnerStop(items, index)) continue;
    // "those who doubt him: “…”": such a verb announces nothing.
    if (item.text === ":" && cue.ofMind && !cue.frame.after) return undefined;
    const plain = plainOpener(items, index, { cue, hasAdjunct, isPlain, isAbout });
    if (plain !== null) return plain;
    if (index === from) {
      if (item.text === ",") return findAfterComma(items, index, { ...first, isBeside: true });
      if (isCitedAs(items, index, cue)) return undefined;
      if (cue.lemma === "cite") return { at: index, rule: "noun" };
      const { that, bare, noun, addressee } = cue.frame;
      if (!isAdjunct(item) && !that && !bare && !noun && !addressee) return undefined;
      hasAdjunct = true;
      continue;
    }
    if (/^[,;.?]$/u.test(item.text))
      return item.text === "," ? findAfterComma(items, index, first) : undefined;
    if (findCue(item.lower)?.form === "past" && !cue.frame.noun && !hasAdjunct) return undefined;
    if (isAnotherCue(items, index)) return undefined;
  }
  return undefined;
}

/** "cited Mr. Diop as saying", "quoted him as calling": whom, and his words have a cue of their own. */
function isCitedAs(items: readonly Item[], from: number, { lemma }: CueForm): boolean {
  if (lemma !== "cite" && lemma !== "quote") return false;
  return items.slice(from, from + 12).some(({ lower }, at) => {
    const verb = items[from + at + 1]?.lower ?? "";
    return (
      lower === "as" && (verb === "saying" || (lemma === "quote" && findCue(verb)?.form === "ing"))
    );
  });
}

type Search = {
  readonly cue: CueForm;
  readonly hasAdjunct: boolean;
  /** Whether nothing but where, when and to whom stands between. */
  readonly isPlain: boolean;
  /** Whether what is spoken of stands after "of" or "about": a "that" after it tells more of that. */
  readonly isAbout: boolean;
};

/** What a single word tells: here it begins, here it cannot (undefined), or nothing (null). */
function plainOpener(
  items: readonly Item[],
  index: number,
  search: Search,
): Opener | undefined | null {
  const { cue, hasAdjunct, isAbout } = search;
  const { frame } = cue;
  const [item, next] = [items[index], items[index + 1]];
  if (item === undefined) return null;
  if (item.kind === "quote") return { at: index, rule: "quote" };
  if (/^[,;.?]$/u.test(item.text) && next?.kind === "quote")
    return { at: index + 1, rule: "quote" };
  const beyond = item.text === "—" ? closingDash(items, index) : -1;
  if (beyond !== -1 && items[beyond + 1]?.kind === "quote")
    return { at: beyond + 1, rule: "quote" };
  // "to be in that room": the word points.
  const isLed = hasAdjunct && PREPOSITIONS.has(items[index - 1]?.lower ?? "");
  if (item.lower === "that" && isLed) return null;
  if (item.lower === "that" && (frame.that || frame.addressee)) {
    // "disclosed its donors and that …": the clause goes with a verb before.
    const isJoined = hasAdjunct && (items[index - 1]?.lower === "and" || isAbout);
    return isJoined || isPointing(next) ? undefined : { at: index + 1, rule: "that" };
  }
  if (item.text === ":" && frame.after)
    return next === undefined ? undefined : { at: index + 1, rule: "quote" };
  const mayBeBare = frame.bare && !(cue.ofMind && cue.form === "ing");
  if (mayBeBare && beginsBare(items, index, search)) return { at: index, rule: "bare" };
  const isVerb = isAuxiliary(item) || (item.kind === "word" && isFinite(item.lower));
  if (frame.bare && !hasAdjunct && isVerb && isRelative(items, index))
    return { at: index, rule: "relative" };
  if (
    cue.lemma === "feel" &&
    !hasAdjunct &&
    item.lower === "like" &&
    beginsClause(items, index + 1)
  )
    return { at: index + 1, rule: "bare" };
  const isDayBefore = DAYS.has(items[index - 1]?.lower ?? "");
  if (hasAdjunct && !isDayBefore) return null;
  if (QUESTION.has(item.lower) && frame.question) return { at: index, rule: "question" };
  const isInfinitive = item.lower === "to" || (item.lower === "not" && next?.lower === "to");
  if (isInfinitive && frame.infinitive && !isUnnamed(items, index))
    return { at: index, rule: "infinitive" };
  return null;
}

/** "said he would", "said on Twitter he would", "said in a statement the army had". */
function beginsBare(
  items: readonly Item[],
  index: number,
  { cue, hasAdjunct, isPlain }: Search,
): boolean {
  const item = items[index];
  if (item === undefined || (QUESTION.has(item.lower) && cue.frame.question)) return false;
  const isPronoun = SUBJECT_PRONOUNS.has(item.lower) || CONTRACTED.test(item.lower);
  if (!hasAdjunct) {
    if (hasQuotedVerb(items, index)) return true;
    // "found it to be": an object, and no clause.
    return !isObjectPronoun(items, index) && beginsClause(items, index);
  }
  // "wrote to us before he left": a clause that tells when or why.
  if (
    /^(?:after|because|before|if|once|since|until|when|where|while)$/u.test(
      items[index - 1]?.lower ?? "",
    )
  )
    return false;
  if (isPronoun && item.lower !== "who" && !cue.ofMind) return true;
  return isPlain && beginsPhrase(items, index) && beginsClause(items, index);
}

/** "found it to be", "called it unlikely": an object, and no subject of a clause. */
function isObjectPronoun(items: readonly Item[], index: number): boolean {
  const [item, next] = [items[index], items[index + 1]];
  if (item === undefined || !SUBJECT_PRONOUNS.has(item.lower) || next === undefined) return false;
  if (next.lower === "to") return true;
  // "said it now expects a loss".
  if (isAdverb(next.lower) && isFiniteHere(items, index + 2)) return false;
  const mayBe = /^(?:it|you)$/u.test(item.lower);
  return (
    mayBe &&
    (PREPOSITIONS.has(next.lower) ||
      DETERMINERS.has(next.lower) ||
      next.kind !== "word" ||
      /^(?:again|back|down|now|off|out|today|tomorrow|up|yesterday)$/u.test(next.lower))
  );
}

/** "on Twitter | the army": a phrase of its own, for the one before it has its noun. */
function beginsPhrase(items: readonly Item[], index: number): boolean {
  const [before, item] = [items[index - 1], items[index]];
  if (before === undefined || item === undefined || before.kind !== "word") return false;
  const isOpen =
    PREPOSITIONS.has(before.lower) ||
    DETERMINERS.has(before.lower) ||
    POSSESSIVES.has(before.lower) ||
    /^(?:and|or|'s)$/u.test(before.lower);
  if (isOpen) return false;
  return (
    DETERMINERS.has(item.lower) ||
    POSSESSIVES.has(item.lower) ||
    item.lower === "there" ||
    (item.capital && !before.capital)
  );
}

/** "which analysts say could have": the clause goes on after the cue. */
const isRelative = (items: readonly Item[], index: number): boolean =>
  items
    .slice(Math.max(0, index - 7), index - 1)
    .some(({ lower }) => /^(?:which|that|who|whom)$/u.test(lower));

/** What says when and where: it stands between the verb and what was said. */
const isAdjunct = ({ lower }: Pick<Item, "lower">): boolean =>
  PREPOSITIONS.has(lower) || DAYS.has(lower) || lower === "last" || lower === "this";

/** "said — as TASS reported — “…”": where an aside between two dashes ends. */
const closingDash = (items: readonly Item[], open: number): number =>
  items.findIndex(({ text }, index) => index > open && index < open + 12 && text === "—");

/** "protested by shouting “…”": the nearer cue has the words. */
function isAnotherCue(items: readonly Item[], index: number): boolean {
  const item = items[index];
  const cue = item === undefined || item.capital ? undefined : findCue(item.lower);
  const before = items[index - 1]?.lower ?? "";
  // "in a statement posted on Facebook that".
  const isAfterNoun = DETERMINERS.has(before) || (PAPERS.test(before) && cue?.form === "past");
  return (
    cue !== undefined &&
    cue.frame.after &&
    cue.particle === null &&
    (cue.form === "ing" || cue.form === "past") &&
    !isAfterNoun
  );
}

/** "asked not to be named": a wish about the article, and none of its content. */
const isUnnamed = (items: readonly Item[], at: number): boolean => {
  const to = items[at]?.lower === "not" ? at + 1 : at;
  return (
    items[to + 1]?.lower === "be" &&
    /^(?:named|identified|quoted)$/u.test(items[to + 2]?.lower ?? "")
  );
};

/** Whether "that" before this word points at something: "that day", "that grew out of". */
const isPointing = (next: Item | undefined): boolean =>
  next !== undefined &&
  (/^(?:same|day|week|weekend|month|year|time|night|morning)$/u.test(next.lower) ||
    AUXILIARIES.has(next.lower) ||
    isFinite(next.lower));

type AfterComma = {
  readonly cue: CueForm;
  readonly isPlain: boolean;
  /** Whether the comma stands right after the cue. */
  readonly isBeside: boolean;
};

const NOTHING = { lower: "" };

/** A comma right after whom it is told to. */
const isTold = (items: readonly Item[], at: number): boolean => items[at]?.text === ",";

/** "said, in a statement, that": past what stands between two commas; "said on Monday, the army had". */
function findAfterComma(
  items: readonly Item[],
  comma: number,
  { cue: { frame, ofMind, form }, isPlain, isBeside }: AfterComma,
): Opener | undefined {
  const isDirect = frame.bare && !ofMind && form !== "ing" && !isBeside && isPlain;
  const close = items.findIndex(({ text }, index) => index > comma && text === ",");
  const isAside = close !== -1 && close - comma <= 14;
  if (isAside && !items.slice(comma, close).some((_, at) => isAnotherCue(items, comma + at))) {
    const next = items[close + 1];
    if (next?.kind === "quote") return { at: close + 1, rule: "quote" };
    if (next?.lower === "that" && frame.that) return { at: close + 2, rule: "that" };
    // "claimed, as of Thursday, it was".
    const isSaid = frame.bare && !ofMind && form !== "ing" && isBeside;
    const inner = items[comma + 1] ?? NOTHING;
    if (isSaid && (isAdjunct(inner) || inner.lower === "as") && beginsMain(items, close + 1))
      return { at: close + 1, rule: "after a comma" };
  }
  return isDirect && beginsMain(items, comma + 1)
    ? { at: comma + 1, rule: "after a comma" }
    : undefined;
}

/** A main clause: "the army had", and not "who had" or "as he had". */
const beginsMain = (items: readonly Item[], index: number): boolean =>
  !CLAUSE_OPENERS.has(items[index]?.lower ?? "") &&
  !/[a-z]{3}ing$|^(?:who|which|as|if)$/u.test(items[index]?.lower ?? "") &&
  beginsClause(items, index);
