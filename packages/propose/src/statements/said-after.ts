/** What was said where it stands after its verb: "said that …", "told reporters on Monday: “…”". */
import { isFiniteHere } from "../lexicon/finite-verbs.ts";
import {
  AUXILIARIES,
  DAYS,
  DETERMINERS,
  isAdverb,
  SUBJECT_PRONOUNS,
} from "../lexicon/function-words.ts";
import { clauseEnd } from "./clause-end.ts";
import { readAddressee } from "./addressee.ts";
import { isDay } from "./clause-start.ts";
import { findOpener } from "./clause-opener.ts";
import type { VerbPlace } from "./cue-clause.ts";
import { readMatter } from "./matter.ts";
import { objectEnd, readObject } from "./object.ts";
import { cueWidth } from "./cue-subject.ts";
import type { Stretch } from "./phrase-words.ts";
import type { Item } from "./unit.ts";

export type Right = {
  readonly content: Stretch;
  readonly addressee: Stretch | null;
  readonly rule: string;
};

const SEARCHED = 18;

/** Finds what was said after the verb. */
export function readRight(items: readonly Item[], { at, verb }: VerbPlace): Right | undefined {
  if (verb.lemma === "accuse") return readAccused(items, at);
  return verb.particle === "for" ? readMatter(items, { at, verb }) : readSaid(items, { at, verb });
}

/** A clause, else what is spoken of, else an object; quoted words inside of an object belong to it. */
function readSaid(items: readonly Item[], place: Verb): Right | undefined {
  const { at, verb } = place;
  // "went on for years" says nothing; "he went on: “…”" does.
  if (verb.lemma === "go" && !/^[:,]$/u.test(items[at + 2]?.text ?? "")) return undefined;
  const hasFrame = Object.values(verb.frame).includes(true);
  const clause = hasFrame ? readClause(items, place) : undefined;
  const object = readObject(items, at, verb);
  const isInside =
    object !== undefined &&
    clause !== undefined &&
    /^(?:quote|noun)$/u.test(clause.rule) &&
    clause.addressee === null &&
    clause.content.from > object.content.from &&
    clause.content.from < object.content.to;
  if (isInside) return object;
  const matter = readMatter(items, place);
  // "denounced the claims as a “joke”": the quotation is part of what they are taken for.
  const isPart =
    matter?.rule === "reason" &&
    clause?.rule === "quote" &&
    matter.content.from < clause.content.from &&
    (clause.content.from < matter.content.to || holdsQuote(items, matter.content));
  return isPart ? matter : (clause ?? matter ?? object);
}

/** "Saying it was “time,” Mr. Diop left": what opens the sentence ends before its subject. */
function openerEnd(items: readonly Item[], from: number, end: number): number {
  const comma = items.findIndex(
    ({ text, kind, last }, index) =>
      index >= from &&
      index < end &&
      (text === "," || (kind === "quote" && last === ",")) &&
      beginsSubject(items[index + 1]),
  );
  if (comma === -1) return end;
  return items[comma]?.kind === "quote" ? comma + 1 : comma;
}

const beginsSubject = (item: Item | undefined): boolean =>
  item !== undefined &&
  (item.capital || SUBJECT_PRONOUNS.has(item.lower) || DETERMINERS.has(item.lower));

const isVerbAfter = (items: readonly Item[], at: number): boolean =>
  AUXILIARIES.has(items[at + 1]?.lower ?? "") || isFiniteHere(items, at + 1);

const holdsQuote = (items: readonly Item[], { from, to }: Stretch): boolean =>
  items.slice(from, to).some(({ kind }) => kind === "quote");

type Verb = Pick<VerbPlace, "at" | "verb">;

function readClause(items: readonly Item[], { at, verb }: Verb): Right | undefined {
  const { frame } = verb;
  const first = skipAdverbs(items, at + cueWidth(items, at, verb));
  const told = frame.addressee ? readAddressee(items, first) : null;
  const from = told === null ? first : told.to;
  const addressee = told;
  const found = findOpener(items, from, verb);
  if (found === undefined) return undefined;
  const takesClause = frame.that || frame.bare;
  const isObject = found.rule === "quote" && !takesClause && !frame.after;
  const isQuoteAlone =
    items[found.at]?.kind === "quote" &&
    ((!takesClause && !isObject) || isSentences(items, found.at));
  const toEnd = isObject ? objectEnd : isQuoteAlone ? quotesEnd : clauseEnd;
  const end = toEnd(items, found.at);
  // "TASS, citing two officials, reported": the aside ends with its comma.
  const comma =
    verb.form === "ing" && found.rule === "noun"
      ? items.findIndex(
          ({ text }, index) =>
            index > found.at && index < end && text === "," && isVerbAfter(items, index),
        )
      : -1;
  const before = at === 0 && verb.form === "ing" ? openerEnd(items, found.at, end) : end;
  const content = { from: found.at, to: comma === -1 ? before : comma };
  return content.from < content.to ? { content, addressee, rule: found.rule } : undefined;
}

/** "adding: “We stay.” Mr. Lavrov scoffed.": whole sentences after a colon, with which the sentence around them ends. */
const isSentences = (items: readonly Item[], at: number): boolean =>
  items[at - 1]?.text === ":" &&
  /[.!?]/u.test(items[at]?.last ?? "") &&
  items[at + 1]?.capital === true;

/** "shouting “…” and waving", "read “…” and “…” on Monday": after such verbs quotations alone are said. */
export function quotesEnd(items: readonly Item[], from: number): number {
  let end = from + 1;
  for (;;) {
    const isJoined = /^(?:and|or|,)$/u.test(items[end]?.lower ?? "");
    const next = isJoined ? end + 1 : end;
    if (items[next]?.kind !== "quote") return end;
    end = next + 1;
  }
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

const PART_OF_DAY =
  /^(?:morning|afternoon|evening|night|week|weekend|month|year|fall|spring|summer|winter)$/u;

/** Past adverbs and plain words for when: "said late Monday night", "said yesterday morning". */
export const skipAdverbs = (items: readonly Item[], from: number): number => {
  let index = from;
  for (;;) {
    const item = items[index];
    const next = items[index + 1]?.lower ?? "";
    if (item === undefined) return index;
    if (item.lower === "in" && /^(?:particular|turn|fact|part)$/u.test(next)) index += 2;
    else if (isDay(items, index)) index += 1;
    else if (PART_OF_DAY.test(item.lower) && index > from) index += 1;
    else if (/^(?:early|late|last|this|that)$/u.test(item.lower) && isWhen(next)) index += 1;
    else if (/^(?:aloud|anew)$/u.test(item.lower)) index += 1;
    else if (item.lower === "not" && next === "to") return index;
    else if (isAdverb(item.lower) && !/^(?:all|both)$/u.test(item.lower)) index += 1;
    else return index;
  }
};

const isWhen = (lower: string): boolean => DAYS.has(lower) || PART_OF_DAY.test(lower);
