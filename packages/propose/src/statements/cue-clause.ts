/** What goes with one cue: who speaks, and where the words said stand. */
import type { CueForm } from "../lexicon/cues.ts";
import { CUE_NOUNS, findCue } from "../lexicon/cues.ts";
import {
  AUXILIARIES,
  CLAUSE_OPENERS,
  DAYS,
  POSSESSIVES,
  PREPOSITIONS,
} from "../lexicon/function-words.ts";
import type { CueSense } from "@onrecord/domain";
import { findAccording } from "./according.ts";
import { clauseEnd, trimLeftEnd } from "./clause-end.ts";
import { isVerb } from "./cue-verb.ts";
import { BE } from "./cue-words.ts";
import { readAddressee, readPassive, readRight, skipAdverbs } from "./said-after.ts";
import type { Stretch } from "./speaker.ts";
import {
  datelineEnd,
  findFirstPhrase,
  findSubjectAfter,
  findSubjectBefore,
  verbStart,
} from "./speaker.ts";
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
        ? readVerb(items, { at: index, verb, earlier: clauses })
        : readNoun(items, index);
    if (clause !== undefined) clauses.push(clause);
  }
  return clauses;
}

export type VerbPlace = {
  readonly at: number;
  readonly verb: CueForm;
  readonly earlier: readonly CueClause[];
};

function readVerb(items: readonly Item[], place: VerbPlace): CueClause | undefined {
  const { at, verb } = place;
  const begin = verbStart(items, at);
  const isPassive =
    verb.form === "past" && items.slice(begin, at).some(({ lower }) => BE.has(lower));
  const cue = { from: at, to: at + 1 };
  const right = isPassive ? readPassive(items, at) : readRight(items, place);
  const base = { cue, sense: verb.sense, addressee: right?.addressee ?? null };
  const subject = isPassive ? undefined : findSubject(items, { ...place, begin });
  const subjectStart = subject?.from ?? begin;
  const isAside = isParenthetical(items, subjectStart, at);
  if (isPassive && right === undefined) return undefined;
  if (verb.frame.after && isAside) {
    const left = {
      from: Math.max(leftEdge(place), datelineEnd(items)),
      to: trimLeftEnd(items, subjectStart),
    };
    const inverted = subject === undefined ? findSubjectAfter(items, at) : undefined;
    const after = inverted?.to ?? at + 1;
    const told =
      verb.frame.addressee && inverted === undefined
        ? (readAddressee(items, after)?.to ?? after)
        : after;
    if (
      left.from < left.to &&
      isSaid(items, left) &&
      (isQuoted(items, left) || (right?.rule !== "quote" && isEnded(items, told)))
    ) {
      const shared = verb.form === "ing" ? findImplied(items, place) : undefined;
      const speaker = inverted ?? subject ?? shared ?? null;
      const rest = readRest(items, told);
      return {
        ...base,
        speaker,
        content: [left, ...rest],
        begin: Math.min(begin, subjectStart),
        rule: inverted === undefined ? "after" : "inverted",
      };
    }
  }
  if (right === undefined) return undefined;
  const speaker =
    subject ?? (verb.form === "base" || isPassive ? undefined : findImplied(items, place)) ?? null;
  if (speaker === null && !isPassive && right.rule !== "that" && right.rule !== "quote")
    return undefined;
  return {
    ...base,
    speaker,
    content: [right.content],
    rule: isPassive ? "passive" : right.rule,
    begin: Math.min(begin, subjectStart),
  };
}

type Subjected = VerbPlace & { readonly begin: number };

function findSubject(items: readonly Item[], { at, verb, begin }: Subjected): Stretch | undefined {
  if (verb.form === "ing" && !items.slice(begin, at).some(({ lower }) => BE.has(lower)))
    return undefined;
  const before = items[begin - 1];
  if (before?.lower === "to" || before?.lower === "and" || before?.lower === "but")
    return undefined;
  return findSubjectBefore(items, begin);
}

/** The subject that a participle or a second verb shares with the one before it. */
function findImplied(items: readonly Item[], { at, earlier }: VerbPlace): Stretch | undefined {
  const shared = earlier.findLast(({ speaker, cue }) => speaker !== null && cue.to <= at);
  return shared?.speaker ?? findFirstPhrase(items, at);
}

/** Whether the subject and its verb stand after what was said: a comma or a quotation before them. */
function isParenthetical(items: readonly Item[], subjectStart: number, at: number): boolean {
  const first = Math.min(subjectStart, at);
  const before = items[first - 1];
  if (before === undefined) return false;
  return before.kind === "quote" || /^[,—–-]$/u.test(before.text);
}

/** What was said begins where the clause of the cue before ended, or with the unit. */
function leftEdge({ earlier, at }: VerbPlace): number {
  const last = earlier.findLast(({ cue }) => cue.to <= at);
  if (last === undefined) return 0;
  const first = last.content[0];
  // Its own words come first as well: what follows them is this one's.
  if (first !== undefined && first.to <= last.begin)
    return Math.max(last.cue.to, last.speaker?.to ?? 0);
  return 0;
}

const isQuoted = (items: readonly Item[], { to }: Stretch): boolean =>
  items[to - 1]?.kind === "quote";

/** Whether nothing follows a cue but where and when: what was said stands before it. */
function isEnded(items: readonly Item[], from: number): boolean {
  const next = items[skipAdverbs(items, from)];
  return (
    next === undefined ||
    /^[,.;?!—–]$/u.test(next.text) ||
    DAYS.has(next.lower) ||
    (PREPOSITIONS.has(next.lower) && next.lower !== "that") ||
    /^(?:last|this|yesterday|today|as|when|while|after|before)$/u.test(next.lower)
  );
}

/** Words enough to be said: a quotation, or a clause. */
const isSaid = (items: readonly Item[], { from, to }: Stretch): boolean =>
  items.slice(from, to).some(({ kind }) => kind === "quote") ||
  (to - from > 3 &&
    items[from]?.lower !== "according" &&
    !DAYS.has(items[from]?.lower ?? "") &&
    !PREPOSITIONS.has(items[from]?.lower ?? "") &&
    !CLAUSE_OPENERS.has(items[from]?.lower ?? ""));

/** After an inserted cue: ", he said, “…”" goes on with what was said. */
function readRest(items: readonly Item[], from: number): Stretch[] {
  const quote = items.findIndex(({ kind }, index) => index >= from && kind === "quote");
  const mark = items.findIndex(
    ({ text }, index) => index >= from && index < from + 12 && /^[,;:—]$/u.test(text),
  );
  const next = items[mark === quote - 1 && mark !== -1 ? mark : from];
  if (next === undefined) return [];
  if (mark === quote - 1 && mark !== -1) return [{ from: quote, to: clauseEnd(items, quote) }];
  // "… he said during a visit. “…”": the quotation goes on in the same unit.
  if (
    quote !== -1 &&
    items
      .slice(from, quote)
      .every(({ text }, index, all) => text !== "." || index === all.length - 1) &&
    items[quote - 1]?.text === "."
  )
    return [{ from: quote, to: quote + 1 }];
  return [];
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
    : null;
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
