/** Who says a quotation that has no cue, by the words of its own sentence. */
import type { Span } from "@onrecord/domain";
import {
  AUXILIARIES,
  CLAUSE_OPENERS,
  DETERMINERS,
  isAdverb,
  POSSESSIVES,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
} from "../lexicon/function-words.ts";
import { isFinite } from "../lexicon/finite-verbs.ts";
import { findCue } from "../lexicon/cues.ts";
import { isRoleNoun } from "../lexicon/titles.ts";
import { BE } from "./cue-words.ts";
import { findFirstPhrase, spanOf } from "./first-phrase.ts";
import type { Stretch } from "./phrase-words.ts";
import { isInnerStop } from "./phrase-words.ts";
import { findSubjectBefore } from "./speaker.ts";
import type { Item, Unit } from "./unit.ts";

/** A quotation and the unit that it stands in. */
export type Quoted = { readonly item: Item; readonly unit: Unit };

/** "Putin: “…”" and "“…”: Putin on Mali" in a heading. */
export function headingSpeaker({ unit, item }: Quoted): Span | null {
  const { items } = unit;
  const at = items.indexOf(item);
  if (items[at + 1]?.text === ":" && items[at + 2]?.capital === true) {
    const first = findFirstPhrase(items.slice(at + 2), items.length);
    return first === undefined ? null : (spanOf(items.slice(at + 2), first) ?? null);
  }
  // "‘We stay’ – Lavrov".
  const name = items.slice(at + 2);
  const isSigned = /^[—–-]$/u.test(items[at + 1]?.text ?? "") && name.length > 0 && name.length < 5;
  if (isSigned && name.every(({ capital }) => capital))
    return spanOf(items, { from: at + 2, to: items.length }) ?? null;
  if (items[at - 1]?.text !== ":") return null;
  const subject = findSubjectBefore(items, at - 1) ?? { from: at - 2, to: at - 1 };
  return spanOf(items, subject) ?? null;
}

/** "Diop was clear: “…”": who stands before the colon, else whom the sentence tells of. */
export function colonSpeaker({ unit: { items }, item }: Quoted): Span | null {
  const at = items.indexOf(item);
  if (items[at - 1]?.text !== ":") return null;
  const near = findSubjectBefore(items, at - 1);
  const head = near === undefined ? undefined : items[near.from];
  const isAfterPreposition = PREPOSITIONS.has(items[(near?.from ?? 0) - 1]?.lower ?? "");
  const isSomebody =
    head !== undefined && !isAfterPreposition && (head.capital || SUBJECT_PRONOUNS.has(head.lower));
  const first = findFirstPhrase(items, at - 1);
  // "Diop fired back in a letter: “…”": the phrase alone, without its verb.
  const isLonger = near !== undefined && first !== undefined && near.from === first.from;
  const subject = isSomebody && !isLonger ? near : (first ?? near);
  if (subject === undefined || isLoosePhrase(items, subject)) return null;
  // "The message from Diop: “…”".
  const from = items.findLastIndex(
    ({ lower }, index) =>
      index > subject.from && index < subject.to && /^(?:from|by)$/u.test(lower),
  );
  if (from !== -1) return spanOf(items, { from: from + 1, to: subject.to }) ?? null;
  // "Diop's answer was clear: “…”".
  const own = items.findIndex(
    ({ text }, index) => index > subject.from && index < subject.to && /^['’]s$/u.test(text),
  );
  const isSaying = SAYINGS.test(items[own + 1]?.lower ?? "");
  return spanOf(items, own !== -1 && isSaying ? { from: subject.from, to: own } : subject) ?? null;
}

/** "Then: “…”": a word that names nobody. */
const isLoosePhrase = (items: readonly Item[], { from, to }: Stretch): boolean =>
  items.slice(from, to).every(({ lower }) => isAdverb(lower) || CLAUSE_OPENERS.has(lower));

export const SAYINGS =
  /^(?:advice|answer|appeal|argument|comments?|e-?mail|explanation|letter|message|motto|plea|post|reaction|reply|response|slogan|statement|tweet|verdict|words?)$/u;

/** Nouns for words that are quoted right after them. */
const UTTERANCES =
  /^(?:captions?|chants?|cr(?:y|ies)|mantra|messages?|mottos?|refrain|retort|shouts?|slogans?|texts?|tweets?|words)$/u;

const isParting = (lead: string): boolean => /^(?:,|—|–)$/u.test(lead) || BE.has(lead);

/** "Mr. Diop’s tweet — “Enough”", "chants of “Go home”": the noun before a quotation; -1 where none is. */
export function utteranceBefore({ unit: { items }, item }: Quoted): number {
  const at = items.indexOf(item);
  const lead = items[at - 1]?.lower ?? "";
  const isParted = isParting(lead);
  const noun = isParted || /^(?::|like|of)$/u.test(lead) ? at - 2 : at - 1;
  const word = items[noun]?.lower ?? "";
  return UTTERANCES.test(word) || (isParted && SAYINGS.test(word)) ? noun : -1;
}

/**
 * Whose such words are: the owner of the noun. Whom the sentence tells of utters them only where they
 * are set apart, "sent a text, “…”"; one who "banned the slogan “…”" does not.
 */
export function utterer(quoted: Quoted, noun: number): Span | null {
  const { items } = quoted.unit;
  const own = items.findLastIndex(
    ({ text, lower }, index) =>
      index < noun && index > noun - 4 && (/^['’]s?$/u.test(text) || POSSESSIVES.has(lower)),
  );
  const isParted = isParting(items[noun + 1]?.lower ?? "");
  if (own === -1) return noun > 0 && isParted ? namedFirst(quoted.unit, quoted.item) : null;
  if (POSSESSIVES.has(items[own]?.lower ?? ""))
    return spanOf(items, { from: own, to: own + 1 }) ?? null;
  const whose = findSubjectBefore(items, own);
  return whose === undefined ? null : (spanOf(items, whose) ?? null);
}

/** "The ministry released a statement:" and nothing after it: whom the sentence tells of. */
export function colonTeller({ items }: Unit): Span | null {
  const first = findFirstPhrase(items, items.length - 1);
  return first === undefined || isLoosePhrase(items, first) ? null : (spanOf(items, first) ?? null);
}

/** "To Mr. Diop, the deal is “a farce”": for whom the words hold, at the beginning of the sentence. */
export function holder({ unit: { items }, item }: Quoted): Span | null {
  if (!/^(?:for|to)$/u.test(items[0]?.lower ?? "")) return null;
  const comma = items.findIndex(({ text }) => text === ",");
  const name = items.slice(1, comma);
  const isName = name.length > 0 && name.every((word, at) => word.capital || isInnerStop(name, at));
  return isName && comma < items.indexOf(item)
    ? (spanOf(items, { from: 1, to: comma }) ?? null)
    : null;
}

/** "“We’ll see,” was Mr. Diop’s reply", "“No,” was all Mr. Diop would say", "“A joke” is how Mr. Diop described it": whose words they are called. */
export function owner({ unit: { items }, item }: Quoted): Span | null {
  const at = items.indexOf(item) + 1;
  if (!/^(?:is|was)$/u.test(items[at]?.lower ?? "")) return null;
  if (/^(?:all|how|what)$/u.test(items[at + 1]?.lower ?? "")) {
    const verb = items.findIndex(
      ({ lower }, index) =>
        index > at + 2 &&
        index < at + 10 &&
        (/^(?:past|third)$/u.test(findCue(lower)?.form ?? "") ||
          isFinite(lower) ||
          AUXILIARIES.has(lower)),
    );
    return verb === -1 ? null : (spanOf(items, { from: at + 2, to: verb }) ?? null);
  }
  const noun = items.findIndex(
    ({ lower }, index) => index > at + 1 && index < at + 9 && SAYINGS.test(lower),
  );
  const own = items.findLastIndex(
    ({ text, lower }, index) =>
      index > at && index < noun && (/^['’]s?$/u.test(text) || POSSESSIVES.has(lower)),
  );
  if (own === -1) return null;
  const isHis = POSSESSIVES.has(items[own]?.lower ?? "");
  return spanOf(items, isHis ? { from: own, to: own + 1 } : { from: at + 1, to: own }) ?? null;
}

/** Labels of the desk that name nobody: "Watch: …". */
const DESK =
  /^(?:analysis|breaking|editorial|exclusive|explainer|factbox|live|opinion|photos?|poll|read|report|review|update|video|watch)$/u;

/** "Diop: Talks were “a waste of time”": the name before the colon that a heading or line begins with. */
export function label({ unit: { items }, item }: Quoted): Stretch | null {
  const colon = items.slice(0, LABEL_AT_MOST).findIndex(({ text }) => text === ":");
  const name = items.slice(0, Math.max(colon, 0));
  const isName = name.every((word, at) => word.capital || isInnerStop(name, at));
  const isDesk = DESK.test(name[0]?.lower ?? "");
  const isBefore = colon < items.indexOf(item) - 1;
  return colon > 0 && isName && !isDesk && isBefore ? { from: 0, to: colon } : null;
}

/** So many words and their colon a label has. */
const LABEL_AT_MOST = 6;

/** "“…” — Abdoulaye Diop": a name after a dash signs a quotation. */
export function signature({ unit: { items }, item }: Quoted): Span | null {
  const at = items.indexOf(item) + 1;
  const comma = items.findIndex(({ text }, index) => index > at && text === ",");
  const end = comma === -1 ? items.length : comma;
  const name = items.slice(at + 1, end);
  const isSigned =
    /^[—–-]$/u.test(items[at]?.text ?? "") &&
    name.length > 0 &&
    name.length < 6 &&
    items.length < at + 16 &&
    name.every(({ capital, text }) => capital || text === ".");
  return isSigned ? (spanOf(items, { from: at + 1, to: end }) ?? null) : null;
}

/** "Diop was sure of it. “…”": whom the sentence before tells of, where it is somebody. */
export function firstOf({ items }: Unit): Span | null {
  const first = findFirstPhrase(items, items.length);
  const head = first === undefined ? undefined : items[first.from];
  const isSomebody = head !== undefined && (head.capital || SUBJECT_PRONOUNS.has(head.lower));
  return first !== undefined && isSomebody ? (spanOf(items, first) ?? null) : null;
}

/** So many words a paragraph has that only tells of who speaks next. */
const SHORT = 14;

/** What people do and feel before they speak: "Kidal was empty" tells of nobody. */
export const REACTION =
  /^(?:(?:dis)?agreed|answered|apologi[sz]ed|bristled|concurred|demurred|frowned|grinned|hesitated|laughed|nodded|objected|paused|protested|reacted|replied|responded|scoffed|shrugged|sighed|smiled|wept|adamant|angry|blunt|cautious|critical|defiant|delighted|direct|dismissive|emphatic|furious|happy|optimistic|pleased|proud|s[ck]eptical|shocked|surprised|thrilled|unconvinced|unfazed|unimpressed|unmoved|unsure|upbeat)$/u;

/**
 * "Mr. Diop disagreed." and a paragraph of his words after it: who acts in a short paragraph, by a
 * pronoun, a name, or words for a person.
 */
export function actorOf({ items }: Unit): Span | null {
  if (items.length > SHORT || items.some(({ kind }) => kind === "quote")) return null;
  const first = findFirstPhrase(items, items.length);
  if (first === undefined) return null;
  const [head, last] = [items[first.from], items[first.to - 1]];
  const isPerson = /^(?:he|she|they)$/u.test(head?.lower ?? "");
  const isNamed = last?.capital === true || isRoleNoun(last?.lower ?? "");
  const isReacting = items.slice(first.to).some(({ lower }) => REACTION.test(lower));
  return isPerson || (isNamed && isReacting) ? (spanOf(items, first) ?? null) : null;
}

/** "Mr. Diop reacted on Monday, “…”": whom the quotation's own sentence tells of. */
export function ownSubject({ items }: Unit, item: Item): Span | null {
  const at = items.indexOf(item);
  const isLast = items.slice(at + 1).every(({ kind }) => kind !== "word");
  if (at < 2 || !isLast || items[at - 1]?.text !== ",") return null;
  const first = findFirstPhrase(items, at - 1);
  const head = first === undefined ? undefined : items[first.from];
  const isSomebody = head !== undefined && (head.capital || SUBJECT_PRONOUNS.has(head.lower));
  return first !== undefined && isSomebody ? (spanOf(items, first) ?? null) : null;
}

/** "Mr. Diop has been there for years, his love “…”": somebody whom the sentence begins with. */
export function namedFirst({ items }: Unit, item: Item): Span | null {
  const first = findFirstPhrase(items, items.indexOf(item));
  const head = first === undefined ? undefined : items[first.from];
  const isSomebody =
    head !== undefined &&
    ((head.capital && !DETERMINERS.has(head.lower)) ||
      (SUBJECT_PRONOUNS.has(head.lower) && head.lower !== "it"));
  return first !== undefined && isSomebody ? (spanOf(items, first) ?? null) : null;
}

/** Who stands right before the quotation. */
export const firstPerson = (unit: Unit): Span | null => {
  const verb = unit.items.findIndex(({ kind }) => kind === "quote");
  const subject = findSubjectBefore(unit.items, Math.max(1, verb - 1));
  return subject === undefined ? null : (spanOf(unit.items, subject) ?? null);
};
