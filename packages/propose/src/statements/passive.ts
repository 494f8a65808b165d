/** Passives: somebody is told, asked or said to do something, and as a rule nobody tells by whom. */
import type { CueForm } from "../lexicon/cues.ts";
import { DETERMINERS, PREPOSITIONS } from "../lexicon/function-words.ts";
import { wordSet } from "../lexicon/word-set.ts";
import { clauseEnd } from "./clause-end.ts";
import { beginsClause } from "./clause-start.ts";
import type { CueClause } from "./cue-clause.ts";
import { QUESTION } from "./cue-words.ts";
import { isInnerStop } from "./phrase-words.ts";
import type { Right } from "./said-after.ts";
import type { Item } from "./unit.ts";

/** "is said to be", "are believed to have": what others say of the subject. */
const SAID_TO = wordSet(
  "alleged assumed believed estimated presumed reported rumored rumoured said suspected thought understood",
);

/** "it was reported that …", "he was asked whether …", "is said to have …". */
export function readPassive(
  items: readonly Item[],
  at: number,
  { frame }: Pick<CueForm, "frame">,
): Right | undefined {
  const next = items[at + 1];
  if (next === undefined) return undefined;
  const said = (from: number): Right => ({
    content: { from, to: clauseEnd(items, from) },
    addressee: null,
    rule: "passive",
  });
  const isPhrase = DETERMINERS.has(items[at + 2]?.lower ?? "") || items[at + 2]?.capital === true;
  if (next.lower === "to" && isPhrase) return undefined;
  if (next.lower === "to" && SAID_TO.has(items[at]?.lower ?? "")) return said(at + 1);
  if (next.lower === "to" && frame.infinitive) return said(at + 1);
  if (frame.question && QUESTION.has(next.lower)) return said(at + 1);
  if (isImpersonal(items, at) && frame.bare && beginsClause(items, at + 1)) return said(at + 1);
  const near = items.slice(at + 1, at + 9);
  const that = at + 1 + near.findIndex(({ lower, kind }) => lower === "that" || kind === "mark");
  if (items[that]?.lower !== "that" || that === at) return undefined;
  const isNear = that === at + 1 || (PREPOSITIONS.has(next.lower) && next.lower !== "to");
  return isNear ? said(that + 1) : undefined;
}

/** "it was reported the army had left". */
const isImpersonal = (items: readonly Item[], at: number): boolean =>
  items.slice(Math.max(0, at - 4), at).some(({ lower }) => lower === "it");

/** "described by Mr. Diop as “…”": who stands after "by" says what is quoted. */
export function readByAgent(
  items: readonly Item[],
  at: number,
  verb: CueForm,
): CueClause | undefined {
  if (verb.form !== "past" || items[at + 1]?.lower !== "by") return undefined;
  const near = items.slice(at + 2, at + 16);
  const end = near.findIndex(
    ({ kind, text, lower }, index) =>
      lower === "as" || (kind !== "word" && !isInnerStop(items, at + 2 + index) && text !== "’"),
  );
  if (end < 1) return undefined;
  const to = at + 2 + end;
  const quote = items[to]?.lower === "as" ? skipArticle(items, to + 1) : to;
  if (items[quote]?.kind !== "quote") return undefined;
  return {
    cue: { from: at, to: at + 1 },
    sense: verb.sense,
    speaker: { from: at + 2, to },
    content: [{ from: quote, to: quote + 1 }],
    addressee: null,
    rule: "by",
    begin: at,
  };
}

const skipArticle = (items: readonly Item[], from: number): number =>
  /^(?:an?|the)$/u.test(items[from]?.lower ?? "") ? from + 1 : from;
