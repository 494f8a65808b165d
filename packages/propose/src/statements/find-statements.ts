/** Who said what: statements with their cue, their speaker's words and their content. */
import type { Manner, Span } from "@onrecord/domain";
import type { Reading } from "../reading/reading.ts";
import { findAnnounced } from "./announced-quotes.ts";
import type { BlockQuote } from "./block-quotes.ts";
import { findBlockQuotes } from "./block-quotes.ts";
import type { CueClause } from "./cue-clause.ts";
import { findCueClauses } from "./cue-clause.ts";
import type { FoundStatement } from "./found-statement.ts";
import { isSentence, piecesOf, trimQuote } from "./found-statement.ts";
import type { UnitStatements } from "./loose-quote.ts";
import { findLooseQuotes } from "./loose-quotes.ts";
import { spanOf } from "./first-phrase.ts";
import type { Stretch } from "./phrase-words.ts";
import { findTurns } from "./transcript-turns.ts";
import type { Item, Unit } from "./unit.ts";
import { toQuotedUnits, toUnits } from "./unit.ts";

/** Finds the statements of an article, in text order. */
export function findStatements(reading: Reading): FoundStatement[] {
  const units = toUnits(reading);
  const byUnit = units.map((unit) => {
    const clauses = findCueClauses(unit);
    const found = clauses.flatMap((clause) => toStatement(reading, unit, clause) ?? []);
    return { unit, found: withoutRepeats(found) };
  });
  const signed = findBlockQuotes(reading);
  const blocks = [...signed, ...findUnmarked(reading, byUnit, signed)];
  // What stands in a signature, as a work's title does, is nobody's words.
  const others = [...findLooseQuotes(reading, byUnit), ...findInside(reading)].filter(
    ({ evidence }) =>
      !signed.some(
        ({ signature }) => signature.start <= evidence.start && evidence.end <= signature.end,
      ),
  );
  return [...others, ...blocks.map(({ statement }) => statement)].toSorted(
    (a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0),
  );
}

/** Turns of a transcript, and paragraphs that a colon announces and nobody signs. */
function findUnmarked(
  reading: Reading,
  units: readonly UnitStatements[],
  signed: readonly Pick<BlockQuote, "statement">[],
): Pick<BlockQuote, "statement">[] {
  const turns = findTurns(reading);
  const isFree = ({ content: [own] }: FoundStatement): boolean =>
    ![...turns, ...signed.map(({ statement }) => statement)].some(({ content }) =>
      content.some(({ start, end }) => own !== undefined && start < own.end && own.start < end),
    );
  return [...turns, ...findAnnounced(reading, units).filter(isFree)].map((statement) => ({
    statement,
  }));
}

/** Inside of quotations only clauses count: "I do not recommend it" is the speaker's own. */
const CLAUSAL =
  /^(?:accord|adjective|after|as|bare|noun that|passive|question|quote|relative|that)/u;

/** "everything he says": fewer words are hardly what somebody said. */
const LEAST_INSIDE = 2;

/** "“He said, ‘Go home, all of you’”": another's quoted words count by their number, his own by nothing. */
function isLongInside(
  { text }: Reading,
  items: readonly Item[],
  { content, speaker }: Pick<CueClause, "content" | "speaker">,
): boolean {
  const isOwn = /^(?:i|we)$/u.test(items[speaker?.from ?? -1]?.lower ?? "");
  const sizes = content
    .flatMap(({ from, to }) => items.slice(from, to))
    .map(({ kind, start, end }) =>
      kind === "quote" && !isOwn ? text.slice(start, end).split(/\s+/u).length : 1,
    );
  return sizes.reduce((sum, size) => sum + size, 0) > LEAST_INSIDE;
}

const sizeOf = (content: readonly Stretch[]): number =>
  content.reduce((sum, { from, to }) => sum + to - from, 0);

/** Whose words somebody's quoted words tell. */
const findInside = (reading: Reading): FoundStatement[] =>
  toQuotedUnits(reading).flatMap((unit) => {
    const found = findCueClauses(unit)
      .filter(
        ({ rule, content, speaker }) =>
          CLAUSAL.test(rule) && isLongInside(reading, unit.items, { content, speaker }),
      )
      .flatMap((clause) => toStatement(reading, unit, clause) ?? []);
    return withoutRepeats(found).map((statement) => ({
      ...statement,
      rule: `quoted ${statement.rule}`,
    }));
  });

/** Two cues for the same words: the one whose content is larger stays, if it is not the same cue. */
function withoutRepeats(found: readonly FoundStatement[]): FoundStatement[] {
  return found.filter((statement, index) => {
    const same = found.findIndex(
      (other, at) =>
        at !== index && isSame(other, statement) && rankOf(other, at) > rankOf(statement, index),
    );
    return same === -1;
  });
}

const isSame = (a: FoundStatement, b: FoundStatement): boolean =>
  a.content[0]?.start === b.content[0]?.start &&
  (a.content.at(-1)?.end === b.content.at(-1)?.end || (isLeft(a) && b.rule === "quote"));

const isLeft = ({ rule }: FoundStatement): boolean => rule === "after" || rule === "inverted";

const rankOf = ({ speaker, rule }: FoundStatement, index: number): number =>
  (speaker === null ? 0 : 10) + (rule === "after" || rule === "inverted" ? 5 : 0) - index / 100;

function toStatement(reading: Reading, unit: Unit, clause: CueClause): FoundStatement | undefined {
  const { items } = unit;
  const said = contentOf(reading, items, clause);
  if (said === undefined || said.content.length === 0) return undefined;
  const cue = spanOf(items, clause.cue);
  if (cue === undefined) return undefined;
  const speaker = clause.speaker === null ? null : (spanOf(items, clause.speaker) ?? null);
  // Whoever is only named in the words said is not shown to say them.
  const isSaid =
    speaker !== null &&
    said.content.some(({ start, end }) => start <= speaker.start && speaker.end <= end);
  return {
    ...said,
    cue: { ...cue, sense: clause.sense },
    speaker: isSaid ? null : speaker,
    addressee: clause.addressee === null ? null : (spanOf(items, clause.addressee) ?? null),
    evidence: { start: unit.start, end: unit.end },
    rule: clause.rule,
  };
}

type Said = { readonly manner: Manner; readonly content: readonly Span[] };

const size = (spans: readonly Span[]): number =>
  spans.reduce((sum, { start, end }) => sum + end - start, 0);

/**
 * So much of a clause must be quoted for the quoted words to stand for it. Where the clause ends
 * is less sure than where the quotation does, so that near the half the whole is safer to review.
 */
const MOSTLY = 0.7;
const MOSTLY_OF_NARROW = 0.5;

/** Rules whose content is a clause or a reason, and no object alone: "alleged that the army “lied”". */
const IS_CLAUSE = /^(?:after|as|bare|inverted|question|reason|relative|that)/u;

/** The content of a clause: of quoted words alone, of the whole clause, or of words without any. */
function contentOf(reading: Reading, items: readonly Item[], clause: CueClause): Said | undefined {
  const stretches = clause.content.filter(({ from, to }) => from < to);
  const quotes = stretches.flatMap(({ from, to }) =>
    items.slice(from, to).filter(({ kind }) => kind === "quote"),
  );
  const whole = stretches.flatMap((stretch) => spanOf(items, trimMarks(items, stretch)) ?? []);
  const inner = quotes
    .flatMap(({ quote }) => (quote === null ? [] : quote.parts))
    .map((span) => trimQuote(reading, span));
  if (quotes.length === 0)
    return isLongEnough(stretches, clause) ? { manner: "indirect", content: whole } : undefined;
  const allQuoted = stretches.every((stretch) =>
    items.slice(stretch.from, stretch.to).every(({ kind }) => kind !== "word"),
  );
  if (allQuoted)
    return {
      manner: isSentence(reading, inner) || isWord(reading, inner, clause) ? "direct" : "mixed",
      content: inner,
    };
  const isObject =
    clause.rule === "noun" ||
    (["welcomed", "thanked", "accused"].includes(clause.sense) && !IS_CLAUSE.test(clause.rule));
  const mostly = clause.rule === "according narrow" ? MOSTLY_OF_NARROW : MOSTLY;
  if (isObject || size(inner) >= mostly * size(whole)) return { manner: "mixed", content: inner };
  return { manner: "mixed", content: piecesOf(reading, whole, quotes) };
}

/** "“No,” he said": a word that is all of a sentence. */
function isWord(
  { text }: Reading,
  [first]: readonly Span[],
  { rule, content }: CueClause,
): boolean {
  const isBefore = content.length === 1 && /^(?:after|inverted)$/u.test(rule);
  return (
    isBefore && first !== undefined && /^\p{Lu}\p{L}*$/u.test(text.slice(first.start, first.end))
  );
}

/** "There is, Mr. Diop insists, no deal": two short pieces are enough together. */
const isLongEnough = (stretches: readonly Stretch[], { rule }: CueClause): boolean =>
  sizeOf(stretches) >= leastFor(rule);

const leastFor = (rule: string): number =>
  /^(?:accused of|matter|noun of|object)$/u.test(rule)
    ? 1
    : /that$|^(?:bare|infinitive|passive)$/u.test(rule)
      ? 2
      : 3;

/** Without the commas at its ends. */
function trimMarks(items: readonly Item[], { from, to }: Stretch): Stretch {
  let [start, end] = [from, to];
  while (start < end && /^[,:;—–.-]$/u.test(items[start]?.text ?? "")) start += 1;
  while (end > start && /^[,:;—–.-]$/u.test(items[end - 1]?.text ?? "")) end -= 1;
  return { from: start, to: end };
}
