/** Who says a quotation that has no cue, by the words of its own sentence. */
import type { Span } from "@onrecord/domain";
import {
  CLAUSE_OPENERS,
  DETERMINERS,
  isAdverb,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
} from "../lexicon/function-words.ts";
import { findFirstPhrase, spanOf } from "./first-phrase.ts";
import type { Stretch } from "./phrase-words.ts";
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

const SAYINGS =
  /^(?:advice|answer|appeal|argument|comments?|e-?mail|explanation|letter|message|motto|plea|post|reaction|reply|response|slogan|statement|tweet|verdict|words?)$/u;

/** "“…” — Abdoulaye Diop": a name after a dash signs a quotation. */
export function signature({ unit: { items }, item }: Quoted): Span | null {
  const at = items.indexOf(item) + 1;
  const name = items.slice(at + 1, at + 6);
  const isSigned =
    /^[—–-]$/u.test(items[at]?.text ?? "") &&
    name.length > 0 &&
    items.length < at + 7 &&
    name.every(({ capital, text }) => capital || text === ".");
  return isSigned ? (spanOf(items, { from: at + 1, to: items.length }) ?? null) : null;
}

/** "Diop was sure of it. “…”": whom the sentence before tells of, where it is somebody. */
export function firstOf({ items }: Unit): Span | null {
  const first = findFirstPhrase(items, items.length);
  const head = first === undefined ? undefined : items[first.from];
  const isSomebody = head !== undefined && (head.capital || SUBJECT_PRONOUNS.has(head.lower));
  return first !== undefined && isSomebody ? (spanOf(items, first) ?? null) : null;
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
