/** Quotations without a cue of their own: a turn that goes on, a heading, or no speech at all. */
import type { Span } from "@onrecord/domain";
import {
  AUXILIARIES,
  CLAUSE_OPENERS,
  DETERMINERS,
  isAdverb,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
} from "../lexicon/function-words.ts";
import type { Reading } from "../reading/reading.ts";
import type { FoundStatement } from "./found-statement.ts";
import { isSentence, trimQuote } from "./found-statement.ts";
import { findFirstPhrase, spanOf } from "./first-phrase.ts";
import type { Stretch } from "./phrase-words.ts";
import { findSubjectBefore } from "./speaker.ts";
import type { Item, Unit } from "./unit.ts";
import { wordsIn } from "./unit.ts";

export type UnitStatements = { readonly unit: Unit; readonly found: readonly FoundStatement[] };

/** With so few words a quotation without a cue is a name or a word in doubt. */
const SCARE_WORDS = 3;

/** The statements of all units, with those of quotations that no cue of their sentence covers. */
export function findLooseQuotes(
  reading: Reading,
  units: readonly UnitStatements[],
): FoundStatement[] {
  const all: FoundStatement[] = [];
  for (const [index, { unit, found }] of units.entries()) {
    const loose = unit.items.filter(
      ({ kind, quote }) => kind === "quote" && quote !== null && !isCovered(quote.inner, found),
    );
    const [before, next] = [units[index - 1], units[index + 1]];
    const blockStart = reading.blocks[unit.block]?.start ?? 0;
    const made = joinedAtDashes(
      unit,
      loose.flatMap(
        (item) =>
          toLoose(reading, { item, unit, found, earlier: all, before, next, blockStart }) ?? [],
      ),
    );
    const last = all.at(-1);
    const [only] = made;
    if (last !== undefined && only !== undefined && goesOn({ last, only, unit, before }))
      all.splice(-1, 1, joined(last, only));
    else all.push(...found, ...made);
  }
  return all.map((statement) => withHeading(reading, statement, all));
}

/** "“I will not let him” — Lavrov — “leave us.”": what the article puts in parts nothing. */
function joinedAtDashes(
  { items }: Unit,
  made: readonly FoundStatement[],
): readonly FoundStatement[] {
  const [first, second] = made;
  if (made.length !== 2 || first === undefined || second === undefined) return made;
  const [from, to] = [first, second].map(({ content }) =>
    items.findIndex(
      ({ start, end }) => start <= (content[0]?.start ?? 0) && (content[0]?.end ?? 0) <= end,
    ),
  );
  if (from === undefined || to === undefined) return made;
  const isAside =
    to - from < 9 &&
    [items[from + 1], items[to - 1]].every((item) => /^[—–]$/u.test(item?.text ?? ""));
  return isAside ? [joined(first, second)] : made;
}

const isCovered = (inner: Span, found: readonly FoundStatement[]): boolean =>
  found.some(({ content }) =>
    content.some((span) => span.start < inner.end && inner.start < span.end),
  );

type Following = {
  readonly last: FoundStatement;
  readonly only: FoundStatement;
  readonly unit: Unit;
  readonly before: UnitStatements | undefined;
};

/** "“…,” he said. “…”": in one paragraph the second quotation goes on with the first. */
const goesOn = ({ last, only, unit, before }: Following): boolean =>
  unit.items.every(({ kind }) => kind !== "word") &&
  only.rule === "turn goes on" &&
  last.manner === "direct" &&
  last.cue !== null &&
  before?.unit.block === unit.block &&
  last.evidence.end === before.unit.end;

const joined = (first: FoundStatement, second: FoundStatement): FoundStatement => ({
  ...first,
  content: [...first.content, ...second.content],
  evidence: { start: first.evidence.start, end: second.evidence.end },
});

type Loose = {
  readonly item: Item;
  readonly unit: Unit;
  readonly found: readonly FoundStatement[];
  readonly earlier: readonly FoundStatement[];
  readonly before: UnitStatements | undefined;
  readonly next: UnitStatements | undefined;
  /** Where the paragraph begins. */
  readonly blockStart: number;
};

type Base = Pick<FoundStatement, "content" | "cue" | "addressee" | "evidence" | "manner">;

function toLoose(reading: Reading, loose: Loose): FoundStatement | undefined {
  const { item, unit, found } = loose;
  const { quote } = item;
  if (quote === null) return undefined;
  const content = quote.parts
    .map((span) => trimQuote(reading, span))
    .filter(({ start, end }) => start < end);
  if (content.length === 0) return undefined;
  const words = wordsIn(reading, quote);
  const isEnded = /[.!?…,]\s*$/u.test(reading.text.slice(quote.inner.start, quote.inner.end));
  const isAlone = unit.items.every(({ kind }) => kind !== "word");
  const isWhole = isSentence(reading, content) && (words > 4 || isEnded) && (words > 1 || isAlone);
  const evidence = { start: unit.start, end: unit.end };
  const manner = isWhole ? "direct" : "mixed";
  const base: Base = { content, cue: null, addressee: null, evidence, manner };
  const role = unit.sentences[0]?.role;
  if (role === "headline" || role === "cross-heading")
    return words < SCARE_WORDS
      ? undefined
      : { ...base, speaker: headingSpeaker(loose), rule: "heading" };
  const signed = signature(loose);
  if (signed !== null) return { ...base, speaker: signed, rule: "signed" };
  const same = found.findLast(({ speaker }) => speaker !== null);
  const announced = same === undefined ? colonSpeaker(loose) : null;
  if (announced !== null) return { ...base, speaker: announced, rule: "colon" };
  if (same !== undefined && (words > SCARE_WORDS || isWhole))
    return { ...base, speaker: same.speaker, rule: "same sentence" };
  if (isWhole) return toTurn(loose, base);
  if (isAdjective(loose)) return undefined;
  return words > SCARE_WORDS ? toPart(loose, base) : undefined;
}

/** "under the “one country, two systems” model": quoted words that go with a noun. */
function isAdjective({ unit: { items }, item }: Loose): boolean {
  const at = items.indexOf(item);
  const [before, next] = [items[at - 1], items[at + 1]];
  if (before === undefined || next === undefined || next.kind !== "word") return false;
  const isFree = [PREPOSITIONS, CLAUSE_OPENERS, AUXILIARIES].every((set) => !set.has(next.lower));
  return DETERMINERS.has(before.lower) && isFree && !isAdverb(next.lower);
}

/** "Putin: “…”" and "“…”: Putin on Mali" in a heading. */
function headingSpeaker({ unit, item }: Loose): Span | null {
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
function colonSpeaker({ unit: { items }, item }: Loose): Span | null {
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
function signature({ unit: { items }, item }: Loose): Span | null {
  const at = items.indexOf(item) + 1;
  const name = items.slice(at + 1, at + 6);
  const isSigned =
    /^[—–-]$/u.test(items[at]?.text ?? "") &&
    name.length > 0 &&
    items.length < at + 7 &&
    name.every(({ capital, text }) => capital || text === ".");
  return isSigned ? (spanOf(items, { from: at + 1, to: items.length }) ?? null) : null;
}

/** Part of a sentence of the article's: the subject of that sentence speaks. */
function toPart(
  { unit, item, earlier, before, blockStart }: Loose,
  base: Base,
): FoundStatement | undefined {
  const last = earlier.findLast((one) => isNear(one, unit) && one.speaker !== null);
  const own = unit.items.length > 1 ? (firstPerson(unit) ?? namedFirst(unit, item)) : null;
  const isHere = last !== undefined && last.evidence.start >= blockStart;
  const subject = !isHere && before?.unit.block === unit.block ? firstOf(before.unit) : null;
  const speaker = own ?? subject ?? last?.speaker ?? null;
  return speaker === null ? undefined : { ...base, speaker, rule: "part of a sentence" };
}

/**
 * A whole quotation without a cue: the turn of its paragraph goes on, or its cue comes next, or the
 * sentence before tells of its speaker; else the turn of the paragraph before goes on.
 */
function toTurn(loose: Loose, base: Base): FoundStatement {
  const { unit, earlier, before, next, item, blockStart } = loose;
  const own = ownSubject(unit, item);
  if (own !== null) return { ...base, speaker: own, rule: "subject of its sentence" };
  const turn = earlier.findLast(({ speaker, rule }) => speaker !== null && rule !== "heading");
  if (turn !== undefined && turn.evidence.start >= blockStart)
    return { ...base, speaker: turn.speaker, rule: "turn goes on" };
  const isAlone = unit.items.every(({ kind }) => kind !== "word");
  const following = next?.found.find(({ rule, speaker }) => speaker !== null && rule !== "heading");
  if (isAlone && following !== undefined && next?.unit.block === unit.block)
    return { ...base, speaker: following.speaker, rule: "before its cue" };
  const subject = before?.unit.block === unit.block ? firstOf(before.unit) : null;
  if (subject !== null) return { ...base, speaker: subject, rule: "after its subject" };
  const speaker = turn?.speaker ?? following?.speaker ?? null;
  return { ...base, speaker, rule: "turn goes on" };
}

/** "Diop was sure of it. “…”": whom the sentence before tells of, where it is somebody. */
function firstOf({ items }: Unit): Span | null {
  const first = findFirstPhrase(items, items.length);
  const head = first === undefined ? undefined : items[first.from];
  const isSomebody = head !== undefined && (head.capital || SUBJECT_PRONOUNS.has(head.lower));
  return first !== undefined && isSomebody ? (spanOf(items, first) ?? null) : null;
}

/** "Mr. Diop reacted on Monday, “…”": whom the quotation's own sentence tells of. */
function ownSubject({ items }: Unit, item: Item): Span | null {
  const at = items.indexOf(item);
  const isLast = items.slice(at + 1).every(({ kind }) => kind !== "word");
  if (at < 2 || !isLast || items[at - 1]?.text !== ",") return null;
  const first = findFirstPhrase(items, at - 1);
  const head = first === undefined ? undefined : items[first.from];
  const isSomebody = head !== undefined && (head.capital || SUBJECT_PRONOUNS.has(head.lower));
  return first !== undefined && isSomebody ? (spanOf(items, first) ?? null) : null;
}

/** "Mr. Diop has been there for years, his love “…”": somebody whom the sentence begins with. */
function namedFirst({ items }: Unit, item: Item): Span | null {
  const first = findFirstPhrase(items, items.indexOf(item));
  const head = first === undefined ? undefined : items[first.from];
  const isSomebody =
    head !== undefined &&
    ((head.capital && !DETERMINERS.has(head.lower)) ||
      (SUBJECT_PRONOUNS.has(head.lower) && head.lower !== "it"));
  return first !== undefined && isSomebody ? (spanOf(items, first) ?? null) : null;
}

/** Within one paragraph or so. */
const isNear = ({ evidence }: FoundStatement, unit: Unit): boolean =>
  unit.start - evidence.end < 600;

const firstPerson = (unit: Unit): Span | null => {
  const verb = unit.items.findIndex(({ kind }) => kind === "quote");
  const subject = findSubjectBefore(unit.items, Math.max(1, verb - 1));
  return subject === undefined ? null : (spanOf(unit.items, subject) ?? null);
};

/** A heading's quotation is said by whoever says the same words in the text below. */
function withHeading(
  reading: Reading,
  statement: FoundStatement,
  all: readonly FoundStatement[],
): FoundStatement {
  if (statement.rule !== "heading" || statement.speaker !== null) return statement;
  const words = wordsOf(reading, statement.content);
  const same = all.find(
    (other) =>
      other !== statement &&
      other.rule !== "heading" &&
      other.speaker !== null &&
      share(words, wordsOf(reading, other.content)) > 0.6,
  );
  return same === undefined
    ? statement
    : { ...statement, speaker: same.speaker, rule: "heading repeated" };
}

const wordsOf = ({ text }: Reading, content: readonly Span[]): ReadonlySet<string> =>
  new Set(
    content
      .flatMap(
        ({ start, end }) =>
          text
            .slice(start, end)
            .toLowerCase()
            .match(/[\p{L}\p{N}]{4,}/gu) ?? [],
      )
      .map((word) => word.slice(0, 5)),
  );

const share = (words: ReadonlySet<string>, others: ReadonlySet<string>): number =>
  words.size === 0 ? 0 : [...words].filter((word) => others.has(word)).length / words.size;
