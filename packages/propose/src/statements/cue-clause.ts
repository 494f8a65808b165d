/** What goes with one cue: who speaks, and where the words said stand. */
import type { CueSense } from "@onrecord/domain";
import type { CueForm } from "../lexicon/cues.ts";
import { CALL_ON, CUE_NOUNS, findCue } from "../lexicon/cues.ts";
import { AUXILIARIES, POSSESSIVES } from "../lexicon/function-words.ts";
import { wordSet } from "../lexicon/word-set.ts";
import { findAccording } from "./according.ts";
import { clauseEnd } from "./clause-end.ts";
import { cueWidth, findWho } from "./cue-subject.ts";
import { isVerb } from "./cue-verb.ts";
import { BE } from "./cue-words.ts";
import { readLeft } from "./said-before.ts";
import { beginsClause, readPassive, readRight } from "./said-after.ts";
import { findSubjectBefore, verbStart } from "./speaker.ts";
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
    const clause =
      verb !== undefined && isVerb(items, index, verb)
        ? readVerb(items, { at: index, verb: asCallOn(items, index, verb), earlier: clauses })
        : (readNoun(items, index) ?? readAdjective(items, index));
    if (clause !== undefined) clauses.push(clause);
  }
  return clauses;
}

export type VerbPlace = {
  readonly at: number;
  readonly verb: CueForm;
  readonly earlier: readonly CueClause[];
};

/** "called on Lavrov to leave" asks; "called Lavrov a friend" does not. */
function asCallOn(items: readonly Item[], at: number, verb: CueForm): CueForm {
  const particle = items[at + 1]?.lower ?? "";
  return verb.lemma === "call" && /^(?:on|upon)$/u.test(particle)
    ? { ...CALL_ON, particle, form: verb.form }
    : verb;
}

function readVerb(items: readonly Item[], place: VerbPlace): CueClause | undefined {
  const { at, verb } = place;
  const begin = verbStart(items, at);
  const isPassive =
    verb.form === "past" && items.slice(begin, at).some(({ lower }) => BE.has(lower));
  const right = isPassive ? readPassive(items, at) : readRight(items, place);
  if (isPassive && right === undefined) return undefined;
  const cue = { from: at, to: at + cueWidth(items, at, verb) };
  const who = findWho(items, { ...place, begin, isPassive, right });
  const base = { cue, sense: verb.sense, addressee: right?.addressee ?? null };
  const left = readLeft(items, { ...place, who, right });
  if (left !== undefined) return { ...base, ...left };
  if (right === undefined) return undefined;
  const speaker = who.subject ?? who.implied ?? null;
  if (speaker === null && verb.form === "base" && right.rule === "quote") return undefined;
  if (speaker === null && !isPassive && right.rule !== "that" && right.rule !== "quote")
    return undefined;
  return {
    ...base,
    speaker,
    content: [right.content],
    rule: isPassive ? "passive" : right.rule,
    begin: who.begin,
  };
}

/** "the claim that …", "his denial that …". */
function readNoun(items: readonly Item[], at: number): CueClause | undefined {
  const item = items[at];
  const sense = item === undefined ? undefined : CUE_NOUNS.get(item.lower);
  if (item === undefined || sense === undefined || items[at + 1]?.lower !== "that")
    return undefined;
  const before = items[at - 1];
  const isOwned =
    before !== undefined && (POSSESSIVES.has(before.lower) || /^['’]s?$/u.test(before.text));
  const verb = items[at + 2];
  if (verb === undefined || AUXILIARIES.has(verb.lower) || findCue(verb.lower)?.form === "past")
    return undefined;
  const speaker = isOwned
    ? POSSESSIVES.has(before.lower)
      ? { from: at - 1, to: at }
      : (findSubjectBefore(items, at - 1) ?? null)
    : (whoVoices(items, at) ?? null);
  return {
    cue: { from: at, to: at + 1 },
    sense,
    speaker,
    content: [{ from: at + 2, to: clauseEnd(items, at + 2) }],
    addressee: null,
    rule: "noun that",
    begin: at,
  };
}

/** "is convinced that …", "is confident he would …": what somebody thinks, told with "to be". */
function readAdjective(items: readonly Item[], at: number): CueClause | undefined {
  if (!ADJECTIVES.has(items[at]?.lower ?? "")) return undefined;
  const begin = verbStart(items, at);
  if (!items.slice(begin, at).some(({ lower }) => BE.has(lower))) return undefined;
  const that = items[at + 1]?.lower === "that";
  const from = at + (that ? 2 : 1);
  if (!that && !beginsClause(items, from)) return undefined;
  const speaker = findSubjectBefore(items, begin);
  if (speaker === undefined) return undefined;
  return {
    cue: { from: at, to: at + 1 },
    sense: "argued",
    speaker,
    content: [{ from, to: clauseEnd(items, from) }],
    addressee: null,
    rule: "adjective that",
    begin: speaker.from,
  };
}

const ADJECTIVES = wordSet(
  "adamant afraid certain concerned confident convinced hopeful optimistic sure worried",
);

const VOICING =
  /^(?:express|voic|rais|shar|repeat|reiterat|reject|dismiss|deni|issu|ma[dk]e?|g[ai]ve|offer|h[ea]ld|h[ai][sd])/u;

/** "expressed concern that", "rejected the claim that": whoever does so speaks. */
function whoVoices(items: readonly Item[], noun: number): Stretch | undefined {
  const verb = items.findLastIndex(
    ({ lower }, index) => index < noun && index > noun - 5 && VOICING.test(lower),
  );
  return verb < 1 ? undefined : findSubjectBefore(items, verbStart(items, verb));
}
