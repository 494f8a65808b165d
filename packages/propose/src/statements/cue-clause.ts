/** What goes with one cue: who speaks, and where the words said stand. */
import type { CueSense } from "@onrecord/domain";
import type { CueForm } from "../lexicon/cues.ts";
import { CALL_FOR, CALL_ON, findCue } from "../lexicon/cues.ts";
import { AUXILIARIES } from "../lexicon/function-words.ts";
import { findAccording } from "./according.ts";
import { readAdjective, readNoun } from "./cue-noun.ts";
import { cueWidth, findWho } from "./cue-subject.ts";
import { isVerb } from "./cue-verb.ts";
import { BE } from "./cue-words.ts";
import { readNamedSo, readNextAgent } from "./named-so.ts";
import { findQuoteVerbs } from "./quote-verb.ts";
import { readLeft } from "./said-before.ts";
import { findAgent, readByAgent, readPassive } from "./passive.ts";
import type { Right } from "./said-after.ts";
import { readRight } from "./said-after.ts";
import { verbStart } from "./speaker.ts";
import type { Stretch } from "./phrase-words.ts";
import type { Item, Unit } from "./unit.ts";

/** A cue with its speaker and the stretches of what was said. */
export type CueClause = {
  /** The cue's own words. */
  readonly cue: Stretch;
  readonly sense: CueSense;
  readonly speaker: Stretch | null;
  readonly content: readonly Stretch[];
  /** Whom it is told to, where the words stand right after the verb. */
  readonly addressee: Stretch | null;
  /** The name of the rule that found it. */
  readonly rule: string;
  /** Where the clause of the cue begins: a clause before it ends there. */
  readonly begin: number;
};

/** Finds the clauses of all cues in a unit. */
export function findCueClauses(unit: Unit): CueClause[] {
  const { items } = unit;
  const clauses: CueClause[] = [];
  for (let index = 0; index < items.length; index += 1) {
    const item = items[index];
    if (item === undefined || item.kind === "quote") continue;
    const according = findAccording(items, index);
    if (according !== undefined) {
      clauses.push(according);
      continue;
    }
    const verb = findCue(item.lower);
    const named = readNamedSo(items, index) ?? readNextAgent(items, index, clauses);
    const clause =
      named ??
      (verb !== undefined && isVerb(items, index, verb)
        ? readVerb(items, { at: index, verb: asCallOn(items, index, verb), earlier: clauses })
        : ((verb === undefined ? undefined : readByAgent(items, index, verb)) ??
          readNoun(items, index) ??
          readAdjective(items, index)));
    if (clause !== undefined) clauses.push(clause);
  }
  return [...clauses, ...findQuoteVerbs(items, clauses)];
}

export type VerbPlace = {
  readonly at: number;
  readonly verb: CueForm;
  readonly earlier: readonly CueClause[];
};

/** "called on Lavrov to leave" and "called for a vote" ask; "called Lavrov a friend" does not. */
function asCallOn(items: readonly Item[], at: number, verb: CueForm): CueForm {
  const particle = items[at + 1]?.lower ?? "";
  if (verb.lemma !== "call") return verb;
  if (particle === "for") return { ...CALL_FOR, particle, form: verb.form };
  return /^(?:on|upon)$/u.test(particle) ? { ...CALL_ON, particle, form: verb.form } : verb;
}

/** "people who do not realize that", "they must know": nobody has such a thought. */
const isUnknown = (
  items: readonly Item[],
  { at, verb, begin }: Pick<VerbPlace, "at" | "verb"> & { readonly begin: number },
): boolean =>
  /^(?:discover|know|learn|notice|realise|realize|recognise|recognize|remember|see)$/u.test(
    verb.lemma,
  ) && items.slice(begin, at).some(({ lower }) => /^(?:not|never|must|should)$|n't$/u.test(lower));

/** "was led in and told that": a passive whose helper stands elsewhere. */
function isTold(items: readonly Item[], { at, verb }: Pick<VerbPlace, "at" | "verb">): boolean {
  const next = items[at + 1]?.lower ?? "";
  return (
    /^(?:assure|inform|reassure|remind|tell)$/u.test(verb.lemma) && /^(?:that|to)$/u.test(next)
  );
}

/** "when asked whether he would run, Mr. Diop laughed": the question ends with its comma. */
function toComma(items: readonly Item[], right: Right | undefined): Right | undefined {
  if (right === undefined) return undefined;
  const { from, to } = right.content;
  const comma = items.findIndex(({ text }, index) => index > from && index < to && text === ",");
  return comma === -1 ? right : { ...right, content: { from, to: comma } };
}

/** "when asked whether he would run": a passive without its helper. */
const isAskedAside = (
  items: readonly Item[],
  { verb, begin }: Pick<VerbPlace, "verb"> & { readonly begin: number },
): boolean =>
  verb.form === "past" &&
  /^(?:ask|press|question|tell)$/u.test(verb.lemma) &&
  /^(?:if|once|until|when|whenever)$/u.test(items[begin - 1]?.lower ?? "");

type Told = Pick<VerbPlace, "at" | "verb"> & { readonly begin: number; readonly right: Right };

/** "did not say whether", "must not cite any name", "How would you describe it?": nobody has said it. */
function isUntold(items: readonly Item[], { at, verb, begin, right }: Told): boolean {
  const helpers = items.slice(begin, at);
  const isNot = helpers.some(({ lower }) => lower === "not" || lower.endsWith("n't"));
  // "did not say why they left": that they left is said.
  const isOpen = [right.content.from, right.content.from - 1].some((place) =>
    /^(?:if|whether)$/u.test(items[place]?.lower ?? ""),
  );
  if (isNot && (isOpen || verb.lemma === "cite")) return true;
  // "Do you think that Mali will stay?" tells what may be thought; "How would you describe it?" nothing.
  if (!/^(?:infinitive|naming|noun|object)$/u.test(right.rule)) return false;
  const isAsked = items.at(-1)?.text === "?" && AUXILIARIES.has(items[begin - 2]?.lower ?? "");
  return isAsked && items[begin - 1]?.lower === "you";
}

function readVerb(items: readonly Item[], place: VerbPlace): CueClause | undefined {
  const { at, verb } = place;
  const begin = verbStart(items, at);
  const isAside = isAskedAside(items, { verb, begin });
  const isPassive =
    isAside ||
    (verb.form === "past" &&
      (items.slice(begin, at).some(({ lower }) => BE.has(lower)) || isTold(items, { at, verb })));
  const told = isPassive ? readPassive(items, at, { verb, begin }) : readRight(items, place);
  const right = isAside ? toComma(items, told) : told;
  if (isPassive && right === undefined) return undefined;
  if (right !== undefined && isUntold(items, { verb, begin, at, right })) return undefined;
  if (verb.ofMind && isUnknown(items, { at, verb, begin })) return undefined;
  const cue = { from: at, to: at + cueWidth(items, at, verb) };
  const who = findWho(items, { ...place, begin, isPassive, right });
  // "whether you believe that or not": anybody, and nobody.
  const isAnybody =
    items[who.subject?.from ?? -1]?.lower === "you" &&
    /^(?:if|unless|whether)$/u.test(items[(who.subject?.from ?? 0) - 1]?.lower ?? "");
  if (verb.ofMind && isAnybody) return undefined;
  const base = { cue, sense: verb.sense, addressee: right?.addressee ?? null };
  // "Mali will stay, he said on Monday, the army had left": what stands before the cue comes first.
  const isLoose = right?.rule === "after a comma";
  const left = readLeft(items, { ...place, who, right: isLoose ? undefined : right });
  if (left !== undefined) return { ...base, ...left };
  if (right === undefined) return undefined;
  const agent = isPassive ? findAgent(items, at, right) : undefined;
  const speaker = agent ?? who.subject ?? who.implied ?? null;
  if (speaker === null && verb.form === "base" && right.rule === "quote") return undefined;
  if (speaker === null && !isPassive && right.rule !== "that" && right.rule !== "quote")
    return undefined;
  return {
    ...base,
    speaker,
    content: [right.content],
    rule: right.rule,
    begin: who.begin,
  };
}
