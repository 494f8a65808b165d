/** Passives: somebody is told, asked or said to do something, and as a rule nobody tells by whom. */
import type { CueForm } from "../lexicon/cues.ts";
import { findCue } from "../lexicon/cues.ts";
import { DETERMINERS, PREPOSITIONS } from "../lexicon/function-words.ts";
import { wordSet } from "../lexicon/word-set.ts";
import { clauseEnd } from "./clause-end.ts";
import { beginsClause } from "./clause-start.ts";
import type { CueClause } from "./cue-clause.ts";
import { BY_WAY, QUESTION } from "./cue-words.ts";
import { isInnerStop } from "./phrase-words.ts";
import type { Stretch } from "./phrase-words.ts";
import { findSubjectAfter, findSubjectBefore } from "./speaker.ts";
import type { Right } from "./said-after.ts";
import { quotesEnd } from "./said-after.ts";
import type { Item } from "./unit.ts";

/** "is said to be", "are believed to have": what others say of the subject. */
const SAID_TO = wordSet(
  "alleged announced assumed believed considered declared deemed estimated predicted presumed projected regarded reported rumored " +
    "rumoured said suspected thought understood",
);

/** What follows the participle where it tells what somebody is taken for. */
const TAKEN: ReadonlyMap<string, RegExp> = new Map([
  ["accused", /^of$/u],
  ["suspected", /^of$/u],
  ["considered", /^(?!by$|in$|for$|at$)[a-z]+$/u],
  ["deemed", /^(?!by$|in$|for$|at$)[a-z]+$/u],
  ["portrayed", /^as$/u],
  ["described", /^as$/u],
  ["identified", /^as$/u],
  ["regarded", /^as$/u],
  ["depicted", /^as$/u],
]);

type Passive = { readonly verb: Pick<CueForm, "frame" | "lemma">; readonly begin: number };

/** "it was reported that …", "he was asked whether …", "is said to have …". */
export function readPassive(
  items: readonly Item[],
  at: number,
  { verb: { frame, lemma }, begin }: Passive,
): Right | undefined {
  const [participle, next, after] = [items[at]?.lower ?? "", items[at + 1], items[at + 2]];
  if (next === undefined) return undefined;
  const isPhrase = DETERMINERS.has(after?.lower ?? "") || after?.capital === true;
  const isTo = next.lower === "to" && !isPhrase;
  // "was declared to be over", and not "was declared to win time".
  const isOpen = /^(?:announced|declared)$/u.test(participle);
  if (isOpen && isTo && !/^(?:be|have)$/u.test(after?.lower ?? "")) return undefined;
  if ((isTo && SAID_TO.has(participle)) || TAKEN.get(participle)?.test(next.lower) === true)
    return readTaken(items, at, begin);
  if (isTo && (frame.infinitive || lemma === "call")) return said(items, at + 1);
  if (next.lower === "to") return undefined;
  if (frame.question && QUESTION.has(next.lower)) return said(items, at + 1);
  if (isImpersonal(items, at) && frame.bare && beginsClause(items, at + 1))
    return said(items, at + 1);
  const near = items.slice(at + 1, at + 9);
  const that = at + 1 + near.findIndex(({ lower, kind }) => lower === "that" || kind === "mark");
  if (items[that]?.lower !== "that" || that === at) return undefined;
  return that === at + 1 || PREPOSITIONS.has(next.lower) ? said(items, that + 1) : undefined;
}

const said = (items: readonly Item[], from: number): Right => ({
  content: { from, to: clauseEnd(items, from) },
  addressee: null,
  rule: "passive",
});

/** "Lavrov is accused of lying": the whole is what others say of him. */
function readTaken(items: readonly Item[], at: number, begin: number): Right | undefined {
  const isMain = items.slice(begin, at).every(({ lower }) => lower !== "be" && lower !== "had");
  if (!isMain || /^(?:that|to|which|who)$/u.test(items[begin - 1]?.lower ?? "")) return undefined;
  const subject = findSubjectBefore(items, begin);
  const end = clauseEnd(items, at + 1);
  const by = items.findIndex(
    ({ lower }, index) => index > at && index < Math.min(end, at + 9) && lower === "by",
  );
  const to = by === -1 ? end : by;
  const from = subject?.from ?? at + 1;
  return to - at < 2 ? undefined : { content: { from, to }, addressee: null, rule: "taken for" };
}

/** "it was reported the army had left". */
const isImpersonal = (items: readonly Item[], at: number): boolean =>
  items.slice(Math.max(0, at - 4), at).some(({ lower }) => lower === "it");

/** "was announced on Monday by the ministry that", "are considered sacred by many": who does so. */
export function findAgent(
  items: readonly Item[],
  at: number,
  { content }: Pick<Right, "content">,
): Stretch | undefined {
  const by = items.findIndex(
    ({ lower }, index) => index > at && index <= content.to && lower === "by",
  );
  const isBeside = by !== -1 && (by < content.from || by === content.to);
  const agent = isBeside ? findSubjectAfter(items, by) : undefined;
  return agent !== undefined && items[agent.from]?.lower.endsWith("ing") !== true
    ? agent
    : undefined;
}

/** "described by Mr. Diop as “…”": who stands after "by" says what is quoted. */
export function readByAgent(
  items: readonly Item[],
  at: number,
  verb: CueForm,
): CueClause | undefined {
  if (verb.form !== "past" || items[at + 1]?.lower !== "by") return undefined;
  if (BY_WAY.test(items[at + 2]?.lower ?? "")) return undefined;
  const near = items.slice(at + 2, at + 16);
  const end = near.findIndex(
    ({ kind, text, lower }, index) =>
      lower === "as" || (kind !== "word" && !isInnerStop(items, at + 2 + index) && text !== "’"),
  );
  if (end < 1) return undefined;
  const to = at + 2 + end;
  const quote = items[to]?.lower === "as" ? skipArticle(items, to + 1) : to;
  if (items[quote]?.kind !== "quote") return undefined;
  // "quoted by TASS called it “…”": another verb has the words.
  const isOther = items
    .slice(at + 2, to)
    .some(({ lower, capital }) => !capital && findCue(lower)?.form === "past");
  if (isOther) return undefined;
  return {
    cue: { from: at, to: at + 1 },
    sense: verb.sense,
    speaker: { from: at + 2, to },
    content: [{ from: quote, to: quotesEnd(items, quote) }],
    addressee: null,
    rule: "by",
    begin: at,
  };
}

const skipArticle = (items: readonly Item[], from: number): number =>
  /^(?:an?|the)$/u.test(items[from]?.lower ?? "") ? from + 1 : from;
