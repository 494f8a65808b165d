/** Quotations without a cue of their own: a turn that goes on, a heading, or no speech at all. */
import type { Span } from "@onrecord/domain";
import {
  AUXILIARIES,
  CLAUSE_OPENERS,
  DETERMINERS,
  isAdverb,
  PREPOSITIONS,
} from "../lexicon/function-words.ts";
import type { Reading } from "../reading/reading.ts";
import type { FoundStatement } from "./found-statement.ts";
import { isSentence, piecesOf, trimQuote } from "./found-statement.ts";
import { findBoardAfter } from "./boards.ts";
import { BE } from "./cue-words.ts";
import { spanOf } from "./first-phrase.ts";
import { looksVerbal } from "./phrase-words.ts";
import { withHeading } from "./heading-quotes.ts";
import {
  colonSpeaker,
  firstOf,
  firstPerson,
  headingSpeaker,
  holder,
  label,
  namedFirst,
  owner,
  signature,
  utteranceBefore,
  utterer,
} from "./quote-speaker.ts";
import type { Base, Loose, UnitStatements } from "./loose-quote.ts";
import { toTurn } from "./quote-turns.ts";
import type { Unit } from "./unit.ts";
import { wordsIn } from "./quoted-name.ts";

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
          toLoose(reading, {
            item,
            unit,
            found,
            earlier: all,
            before,
            isAfterShort: units[index - 2]?.unit.block !== before?.unit.block,
            paragraphBefore: () =>
              units.filter(({ unit: other }) => other.block === unit.block - 1),
            next,
            blockStart,
          }) ?? [],
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
  last.speaker?.start === only.speaker?.start &&
  before?.unit.block === unit.block &&
  last.evidence.end === before.unit.end;

const joined = (first: FoundStatement, second: FoundStatement): FoundStatement => ({
  ...first,
  content: [...first.content, ...second.content],
  evidence: { start: first.evidence.start, end: second.evidence.end },
});

function toLoose(reading: Reading, loose: Loose): FoundStatement | undefined {
  const { item, unit, found } = loose;
  const { quote } = item;
  if (quote === null) return undefined;
  const content = quote.parts
    .map((span) => trimQuote(reading, span))
    .filter(({ start, end }) => start < end);
  if (content.length === 0) return undefined;
  const words = wordsIn(reading, quote);
  const isAlone = unit.items.every(({ kind }) => kind !== "word");
  const { text } = reading;
  // “We always do”. with its stop outside.
  const isEnded =
    /[.!?…,]\s*$/u.test(text.slice(quote.inner.start, quote.inner.end)) ||
    (isAlone && /^[.!?]/u.test(text.slice(quote.outer.end, quote.outer.end + 1)));
  const isWhole = isSentence(reading, content) && (words > 4 || isEnded) && (words > 1 || isAlone);
  const evidence = { start: unit.start, end: unit.end };
  const manner = isWhole ? "direct" : "mixed";
  const base: Base = { content, cue: null, addressee: null, evidence, manner };
  const labelled = found.length === 0 ? toLabelled(reading, loose, base) : undefined;
  if (labelled !== undefined) return labelled;
  const owned = owner(loose);
  if (owned !== null) return { ...base, speaker: owned, rule: "subject of its sentence" };
  const role = unit.sentences[0]?.role;
  if (role === "headline" || role === "cross-heading") return toHeading(loose, base, words);
  const board = findBoardAfter(unit.items, unit.items.indexOf(item));
  if (board !== undefined)
    return { ...base, manner: "direct", speaker: spanOf(unit.items, board) ?? null, rule: "board" };
  const signed = signature(loose) ?? signatureBelow(loose);
  if (signed !== null) return { ...base, speaker: signed, rule: "signed" };
  const same = found.findLast(({ speaker }) => speaker !== null);
  const announced = same === undefined ? colonSpeaker(loose) : null;
  // "was blunt: “Never.”": after a colon one word is all of a sentence.
  if (announced !== null)
    return isEnded && isCapital(reading, content)
      ? { ...base, manner: "direct", speaker: announced, rule: "colon" }
      : { ...base, speaker: announced, rule: "colon" };
  if (same !== undefined && (words > SCARE_WORDS || isWhole))
    return { ...base, speaker: same.speaker, rule: "same sentence" };
  const noun = utteranceBefore(loose);
  if (noun !== -1) return { ...base, speaker: utterer(loose, noun), rule: "its noun" };
  if (isWhole) return isWorkOf(loose) ? undefined : toTurn(reading, loose, base);
  if (isAdjective(loose)) return undefined;
  const held = words > 1 && unit.items.filter(({ kind }) => kind === "quote").length === 1;
  const whose = held ? holder(loose) : null;
  if (whose !== null) return { ...base, speaker: whose, rule: "part of a sentence" };
  if (words > SCARE_WORDS) return toPart(loose, base);
  const speaker = nearest(loose);
  // "The mood was “grim”" is hardly a quotation where nobody near it speaks; more words are.
  const isShortPart =
    isDone(loose) ||
    (isPredicate(loose) && (speaker !== null || words > 1)) ||
    (speaker !== null && isSpoken(reading, quote.inner));
  return isShortPart ? { ...base, speaker, rule: "short part" } : undefined;
}

/** "“Mamma Mia!” fans came": a work's title before the noun that it goes with. */
function isWorkOf({ unit: { items }, item }: Loose): boolean {
  const next = items[items.indexOf(item) + 1];
  return item.titled && item.last !== "," && next?.kind === "word" && !next.capital;
}

/** A few words in a heading are quoted where it tells who says them. */
function toHeading(loose: Loose, base: Base, words: number): FoundStatement | undefined {
  const speaker = headingSpeaker(loose);
  return words < SCARE_WORDS && speaker === null
    ? undefined
    : { ...base, speaker, rule: "heading" };
}

/** "held for “spreading rumors”": what no name or title does; "a plate of “king crab”" is no such thing. */
function isDone({ unit: { items }, item }: Loose): boolean {
  const lead = items[items.indexOf(item) - 1]?.lower ?? "";
  // "suspended him “pending an inquiry”": after a pronoun hardly a noun stands.
  const isLong = /^(?:him|them)$/u.test(lead)
    ? /[aeiou][a-z]*ing$/u.test(item.first)
    : /[a-z]{5}ing$/u.test(item.first) && /^(?:about|by|for|of|without)$/u.test(lead);
  return isLong && looksVerbal(item.first);
}

/** "The mood was “grim.”", and not "the password was “swordfish”". */
function isPredicate({ unit: { items }, item }: Loose): boolean {
  const at = items.indexOf(item);
  const verb = isAdverb(items[at - 1]?.lower ?? "") ? at - 2 : at - 1;
  const isLast = items[at + 1]?.kind !== "word" || PREPOSITIONS.has(items[at + 1]?.lower ?? "");
  const isNaming = NAMING.test(items[verb - 1]?.lower ?? "");
  return BE.has(items[verb]?.lower ?? "") && item.lowerFirst && isLast && !isNaming;
}

/** What is a word itself, and said by nobody. */
const NAMING = /^(?:code|code-?(?:name|word)|name|nickname|password|term|title|word)$/u;

/** "would “not do it,”": words of a clause. */
const isSpoken = ({ text }: Reading, { start, end }: Span): boolean =>
  /^\p{Ll}/u.test(text.slice(start, end)) &&
  /\b(?:not|never|i|we|you|he|she|they|my|our|am|are|is|was|were|will|would)\b|n['’]t\b/iu.test(
    text.slice(start, end),
  ) &&
  /\s/u.test(text.slice(start, end));

/** Whoever spoke shortly before, in the same paragraph. */
const nearest = ({ earlier, blockStart }: Loose): Span | null =>
  earlier.findLast(({ speaker, evidence }) => speaker !== null && evidence.start >= blockStart)
    ?.speaker ?? null;

const isCapital = ({ text }: Reading, [first]: readonly Span[]): boolean =>
  first !== undefined && /^\p{Lu}/u.test(text.slice(first.start, first.end));

/** "Diop: Talks were “a waste of time”": all that stands after the label is his. */
function toLabelled(reading: Reading, loose: Loose, base: Base): FoundStatement | undefined {
  const { items } = loose.unit;
  const name = label(loose);
  const speaker = name === null ? undefined : spanOf(items, name);
  if (name === null || speaker === undefined) return undefined;
  const quotes = items.slice(name.to + 1).filter(({ kind }) => kind === "quote");
  const whole = spanOf(items, { from: name.to + 1, to: items.length });
  if (whole === undefined || quotes[0] !== loose.item) return undefined;
  const content = piecesOf(reading, [whole], quotes);
  return { ...base, content, manner: "mixed", speaker, rule: "colon" };
}

/** "“…”" and "— Abdoulaye Diop" as the paragraph after it. */
function signatureBelow({ unit, next }: Loose): Span | null {
  const isAlone = unit.items.every(({ kind }) => kind !== "word");
  if (!isAlone || next === undefined || next.unit.block !== unit.block + 1) return null;
  const { items } = next.unit;
  const comma = items.findIndex(({ text }) => /^[,(;:]$/u.test(text));
  const name = { from: 1, to: comma === -1 ? items.length : comma };
  const isSigned =
    /^[—–―-]$/u.test(items[0]?.text ?? "") && items[1]?.capital === true && name.to <= LONGEST_NAME;
  return isSigned ? (spanOf(items, name) ?? null) : null;
}

/** So many words a signature has before its comma. */
const LONGEST_NAME = 9;

/** "under the “one country, two systems” model": quoted words that go with a noun. */
function isAdjective({ unit: { items }, item }: Loose): boolean {
  const at = items.indexOf(item);
  const [before, next] = [items[at - 1], items[at + 1]];
  if (before === undefined || next === undefined || next.kind !== "word") return false;
  const isFree = [PREPOSITIONS, CLAUSE_OPENERS, AUXILIARIES].every((set) => !set.has(next.lower));
  return DETERMINERS.has(before.lower) && isFree && !isAdverb(next.lower);
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
  // A capital is that of a name or title, where nobody is there to say it.
  return speaker === null && !item.lowerFirst
    ? undefined
    : { ...base, speaker, rule: "part of a sentence" };
}

/** Within one paragraph or so. */
const isNear = ({ evidence }: FoundStatement, unit: Unit): boolean =>
  unit.start - evidence.end < 600;
