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
  if (turn !== undefined && turn.evidence.start >= blockStart) {
    const speaker = acting(reading, loose) ?? outerOf(reading, turn, earlier).speaker;
    return { ...base, speaker, rule: "turn goes on" };
  }
  const isAlone = unit.items.every(({ kind }) => kind !== "word");
  const partner = isAlone ? whoseTurn(reading, base, earlier) : null;
  if (partner !== null) return { ...base, speaker: partner, rule: "turn goes on" };
  const teller = isAlone && before?.found.length === 0 ? beforeColon(loose) : null;
  if (teller !== null) return { ...base, speaker: teller, rule: "after its subject" };
  const following = next?.found.find(({ rule, speaker }) => speaker !== null && rule !== "heading");
  if (isAlone && following !== undefined && next?.unit.block === unit.block)
    return { ...base, speaker: following.speaker, rule: "before its cue" };
  const acts = isAlone && next !== undefined ? whoActsNext(reading, { next, unit, item }) : null;
  if (acts !== null) return { ...base, speaker: acts, rule: "before its cue" };
  const subject = before?.unit.block === unit.block ? firstOf(before.unit) : null;
  if (subject !== null) return { ...base, speaker: subject, rule: "after its subject" };
  const told =
    isAlone && unit.start <= blockStart ? (whoReacts(loose) ?? whoIsTold(reading, loose)) : null;
  if (told !== null) return { ...base, speaker: told, rule: "after its subject" };
  const speaker = turn?.speaker ?? following?.speaker ?? null;
  return { ...base, speaker, rule: "turn goes on" };
}

/**
 * "“…,” Mr. Diop told the crowd, which chanted “Yes!” “…”": it is he who goes on, and not whoever a relative clause
 * of his sentence quotes.
 */
function outerOf(
  { text }: Reading,
  turn: FoundStatement,
  earlier: readonly FoundStatement[],
): FoundStatement {
  const { cue, speaker, evidence } = turn;
  const isRelative =
    cue !== null &&
    speaker !== null &&
    /^,?\s*(?:which|who)\b/u.test(text.slice(speaker.end, Math.max(speaker.end, cue.start)));
  const outer = earlier.findLast(
    (other) =>
      other !== turn &&
      other.manner === "direct" &&
      other.speaker !== null &&
      other.evidence.start === evidence.start,
  );
  return isRelative && outer !== undefined ? outer : turn;
}

/** So far back, in characters, a conversation is one. */
const CONVERSATION = 400;

/** "“Where were you?” he asked." "“At home,” Mr. Diop said." "“Alone?”" "“Alone.”": who asks and who answers take turns. */
function whoseTurn(
  { text }: Reading,
  { content, evidence }: Base,
  earlier: readonly FoundStatement[],
): Span | null {
  const asks = (spans: readonly Span[]): boolean =>
    text
      .slice(spans[0]?.start ?? 0, spans.at(-1)?.end ?? 0)
      .trimEnd()
      .endsWith("?");
  const spoken = earlier.filter(
    (one) =>
      one.manner === "direct" &&
      one.speaker !== null &&
      evidence.start - one.evidence.end < CONVERSATION,
  );
  const nameOf = ({ speaker }: FoundStatement): string =>
    speaker === null ? "" : text.slice(speaker.start, speaker.end);
  const last = spoken.at(-1);
  if (last === undefined) return null;
  const other = spoken.findLast((one) => nameOf(one) !== nameOf(last));
  if (other === undefined || asks(last.content) === asks(content)) return null;
  // He who asks is answered; who answered is asked again by who asked before.
  return asks(last.content) || asks(other.content) ? other.speaker : null;
}

/** "Asked whether he would stay, Mr. Diop paused. He smiled." and a paragraph of his words: who reacts at the end of the one before. */
function whoReacts({ before, unit }: Loose): Span | null {
  if (before === undefined || before.unit.block + 1 !== unit.block) return null;
  const isReaction = before.unit.items.some(({ lower }) => REACTION.test(lower));
  return isReaction ? actorOf(before.unit) : null;
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
