/** Whose turn a whole quotation is that has no cue: who spoke before, who is told of beside it, or who comes next. */
import type { Span } from "@onrecord/domain";
import type { Reading } from "../reading/reading.ts";
import type { FoundStatement } from "./found-statement.ts";
import type { Base, Loose, UnitStatements } from "./loose-quote.ts";
import { AUXILIARIES, isAdverb } from "../lexicon/function-words.ts";
import { BE } from "./cue-words.ts";
import { actorOf, firstOf, ownSubject, REACTION } from "./quote-speaker.ts";
import type { Unit } from "./unit.ts";

/**
 * A whole quotation without a cue: the turn of its paragraph goes on, or its cue comes next, or the
 * sentence before tells of its speaker; else the turn of the paragraph before goes on.
 */
export function toTurn(reading: Reading, loose: Loose, base: Base): FoundStatement {
  const { unit, earlier, before, next, item, blockStart } = loose;
  const own = ownSubject(unit, item);
  if (own !== null) return { ...base, speaker: own, rule: "subject of its sentence" };
  const turn = earlier.findLast(({ speaker, rule }) => speaker !== null && rule !== "heading");
  if (turn !== undefined && turn.evidence.start >= blockStart)
    return { ...base, speaker: acting(reading, loose) ?? turn.speaker, rule: "turn goes on" };
  const isAlone = unit.items.every(({ kind }) => kind !== "word");
  const teller = isAlone && before?.found.length === 0 ? beforeColon(loose) : null;
  if (teller !== null) return { ...base, speaker: teller, rule: "after its subject" };
  const following = next?.found.find(({ rule, speaker }) => speaker !== null && rule !== "heading");
  if (isAlone && following !== undefined && next?.unit.block === unit.block)
    return { ...base, speaker: following.speaker, rule: "before its cue" };
  const acts = isAlone && next !== undefined ? whoActsNext(reading, { next, unit, item }) : null;
  if (acts !== null) return { ...base, speaker: acts, rule: "before its cue" };
  const subject = before?.unit.block === unit.block ? firstOf(before.unit) : null;
  if (subject !== null) return { ...base, speaker: subject, rule: "after its subject" };
  const told = isAlone && unit.start <= blockStart ? whoIsTold(reading, loose) : null;
  if (told !== null) return { ...base, speaker: told, rule: "after its subject" };
  const speaker = turn?.speaker ?? following?.speaker ?? null;
  return { ...base, speaker, rule: "turn goes on" };
}

/** "Mr. Diop was clear:" or "Mr. Diop disagreed." as a paragraph, and his words as the next one. */
function beforeColon({ before, unit, isAfterShort }: Loose): Span | null {
  if (before === undefined || before.unit.block + 1 !== unit.block) return null;
  const isColon = before.unit.items.at(-1)?.text === ":";
  return isColon ? firstOf(before.unit) : isAfterShort ? actorOf(before.unit) : null;
}

/** "“Who told you?” Diop shot back.": a few words after a question or cry tell who utters it. */
function whoActsNext(
  { text }: Reading,
  { next: { unit: next }, unit, item }: Pick<Loose, "unit" | "item"> & { next: UnitStatements },
): Span | null {
  const isNear = next.block === unit.block && !text.slice(unit.end, next.start).includes("\n");
  const isShort = next.items.length < SHORT_ACT && next.items.every(({ kind }) => kind !== "quote");
  return isNear && isShort && /[?!…]/u.test(item.last) ? firstOf(next) : null;
}

/** So many words such a sentence has. */
const SHORT_ACT = 9;

/**
 * A paragraph that tells of one person and quotes nobody, and the next one all quotation: he says
 * it, where nobody has spoken yet, or where he is named with his title or more than one name.
 */
function whoIsTold({ text }: Reading, { paragraphBefore, earlier, item }: Loose): Span | null {
  // "Mr. Diop was killed." "“He was my best friend.”": of him, and not by him.
  if (/^(?:he|her|hers|him|his|she)(?:['’].*)?$/u.test(item.first)) return null;
  const units = paragraphBefore();
  if (units.length === 0 || units.some(({ found }) => found.length > 0)) return null;
  const role = units[0]?.unit.sentences[0]?.role;
  if (role !== "paragraph" && role !== "lead") return null;
  const isFirst = earlier.every(({ speaker }) => speaker === null);
  const actors = units.flatMap(({ unit }) => {
    const span = firstOf(unit);
    return span === null ? [] : [{ span, unit }];
  });
  const last = actors.findLast(({ span: { start, end } }) =>
    isPerson(text.slice(start, end), isFirst),
  );
  return last === undefined || suffers(last.unit, last.span) ? null : last.span;
}

/** "was killed", "had been arrested", "died": what befalls somebody, who is not shown to speak of it. */
function suffers({ items }: Unit, { end }: Span): boolean {
  const rest = items.filter(({ start, lower }) => start >= end && !isAdverb(lower));
  const verb = rest.findIndex(({ lower }) => !AUXILIARIES.has(lower));
  const { lower = "" } = rest[verb] ?? {};
  if (/^(?:died|drowned|perished)$/u.test(lower)) return true;
  const isPassive = BE.has(rest[verb - 1]?.lower ?? "");
  return isPassive && PARTICIPLE.test(lower) && !REACTION.test(lower);
}

/** Participles, of which those of everyday verbs end otherwise. */
const PARTICIPLE =
  /(?:[a-z]{2}ed|[a-z]{2}own)$|^(?:beaten|born|caught|dead|forced|found|given|held|hit|hurt|left|lost|sent|shot|struck|taken|told|thrown)$/u;

const isPerson = (name: string, isFirst: boolean): boolean =>
  /^(?:he|she)$/iu.test(name) ||
  /^(?:Mr|Mrs|Ms|Dr|Sir|Dame)\b/u.test(name) ||
  (isFirst && /^\p{Lu}\p{L}+ (?:\p{Lu}\.? )?\p{Lu}[\p{L}’'-]+$/u.test(name));

/** "“…,” Diop said. Lavrov nodded. “…”": who has spoken before, or a pronoun, and does something in between. */
function acting({ text }: Reading, { before, unit, earlier }: Loose): Span | null {
  const isBetween = before?.unit.block === unit.block && before.found.length === 0;
  const subject = isBetween ? firstOf(before.unit) : null;
  if (subject === null) return null;
  const words = text.slice(subject.start, subject.end);
  if (/^(?:he|she|they)$/iu.test(words)) return subject;
  const name = words.split(/\s+/u).at(-1) ?? words;
  const hasSpoken = earlier.some(
    ({ speaker }) => speaker !== null && text.slice(speaker.start, speaker.end).endsWith(name),
  );
  return hasSpoken ? subject : null;
}
