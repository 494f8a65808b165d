/** What goes with one cue: who speaks, and where the words said stand. */
import type { CueSense } from "@onrecord/domain";
import { AUXILIARIES, CLAUSE_OPENERS, DAYS, DETERMINERS, isAdverb, NUMBER_WORDS, POSSESSIVES, PREPOSITIONS, SUBJECT_PRONOUNS } from "../lexicon/function-words.ts";
import type { CueForm } from "../lexicon/cues.ts";
import { CUE_NOUNS, findCue } from "../lexicon/cues.ts";
import { wordSet } from "../lexicon/word-set.ts";
import type { Stretch } from "./speaker.ts";
import { findFirstPhrase, findSubjectAfter, isInnerStop, findSubjectBefore, verbStart } from "./speaker.ts";
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

const BE = wordSet("is are was were be been being 's");
const QUESTION = wordSet("whether if what why how who when where which");

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

type VerbPlace = {
  readonly at: number;
  readonly verb: CueForm;
  readonly earlier: readonly CueClause[];
};

/** Whether a word that may be a cue is a verb here: "claims" may be a noun, "united" no cue. */
function isVerb(items: readonly Item[], at: number, { form, lemma }: CueForm): boolean {
  const item = items[at];
  const before = items[at - 1];
  const next = items[at + 1];
  if (item === undefined) return false;
  if (item.capital && before !== undefined && before.kind !== "quote") return false;
  if (before === undefined) return form === "ing" || form === "past";
  if (form === "past") {
    if (lemma === "call" && before.lower === "so") return false;
    return !DETERMINERS.has(before.lower) && before.lower !== "'s";
  }
  const isAfterNounWord = DETERMINERS.has(before.lower) || POSSESSIVES.has(before.lower) || /^['’]s?$/u.test(before.text) || PREPOSITIONS.has(before.lower) || CUE_NOUNS.has(before.lower);
  if (form === "ing") return !DETERMINERS.has(before.lower) && !POSSESSIVES.has(before.lower) && !BE.has(next?.lower ?? "");
  if (isAfterNounWord) return before.lower === "to" && form === "base";
  if (before.kind === "number" || NUMBER_WORDS.has(before.lower)) return false;
  if (form === "base") {
    if (next?.lower === "it" && items[at + 2]?.lower === "or") return false;
    if (BE.has(next?.lower ?? "") || AUXILIARIES.has(next?.lower ?? "")) return false;
    if (lemma === "wish" || lemma === "show" || lemma === "want" || lemma === "note") return SUBJECT_PRONOUNS.has(before.lower) || /s$/u.test(before.lower) || AUXILIARIES.has(before.lower);
    return (
      SUBJECT_PRONOUNS.has(before.lower) || AUXILIARIES.has(before.lower) || isAdverb(before.lower) || isPluralNoun(before.lower) || before.text === "," || before.kind === "quote"
    );
  }
  return true;
}

const isPluralNoun = (lower: string): boolean =>
  /[^su]s$/u.test(lower) && !/(?:ous|ss)$/u.test(lower)
    ? true
    : /^(?:people|police|men|women|children|and|who|some|many|others|most)$/u.test(lower);

function readVerb(items: readonly Item[], place: VerbPlace): CueClause | undefined {
  const { at, verb } = place;
  const begin = verbStart(items, at);
  const isPassive = verb.form === "past" && items.slice(begin, at).some(({ lower }) => BE.has(lower)) ;
  const cue = { from: at, to: at + 1 };
  const right = isPassive ? readPassive(items, at) : readRight(items, place);
  const base = { cue, sense: verb.sense, addressee: right?.addressee ?? null };
  const subject = isPassive ? undefined : findSubject(items, { ...place, begin });
  const subjectStart = subject?.from ?? begin;
  const isAside = isParenthetical(items, subjectStart, at);
  if (isPassive && right === undefined) return undefined;
  if (verb.frame.after && isAside) {
    const left = { from: leftEdge(place), to: trimLeftEnd(items, subjectStart) };
    const inverted = subject === undefined ? findSubjectAfter(items, at) : undefined;
    const after = inverted?.to ?? at + 1;
    const told = verb.frame.addressee && inverted === undefined ? (readAddressee(items, after)?.to ?? after) : after;
    if (left.from < left.to && isSaid(items, left) && (isQuoted(items, left) || isEnded(items, told))) {
      const speaker = inverted ?? subject ?? null;
      const rest = readRest(items, told);
      return { ...base, speaker, content: [left, ...rest], begin: Math.min(begin, subjectStart), rule: inverted === undefined ? "after" : "inverted" };
    }
  }
  if (right === undefined) return undefined;
  const speaker = subject ?? (verb.form === "base" || isPassive ? undefined : findImplied(items, place)) ?? null;
  if (speaker === null && !isPassive && right.rule !== "that" && right.rule !== "quote") return undefined;
  return { ...base, speaker, content: [right.content], rule: isPassive ? "passive" : right.rule, begin: Math.min(begin, subjectStart) };
}

type Subjected = VerbPlace & { readonly begin: number };

function findSubject(items: readonly Item[], { at, verb, begin }: Subjected): Stretch | undefined {
  if (verb.form === "ing" && !items.slice(begin, at).some(({ lower }) => BE.has(lower))) return undefined;
  const before = items[begin - 1];
  if (before?.lower === "to" || before?.lower === "and" || before?.lower === "but") return undefined;
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
  if (first !== undefined && first.to <= last.begin) return Math.max(last.cue.to, last.speaker?.to ?? 0);
  return 0;
}

const trimLeftEnd = (items: readonly Item[], to: number): number => {
  let end = to;
  while (end > 0 && /^[,—–-]$/u.test(items[end - 1]?.text ?? "")) end -= 1;
  return end;
};

const isQuoted = (items: readonly Item[], { to }: Stretch): boolean =>
  items[to - 1]?.kind === "quote";

/** Whether nothing follows a cue but where and when: what was said stands before it. */
function isEnded(items: readonly Item[], from: number): boolean {
  const next = items[skipAdverbs(items, from)];
  return (
    next === undefined ||
    /^[,.;:?!—–]$/u.test(next.text) ||
    DAYS.has(next.lower) ||
    (PREPOSITIONS.has(next.lower) && next.lower !== "that") ||
    /^(?:last|this|yesterday|today|as|when|while|after|before)$/u.test(next.lower)
  );
}

/** Words enough to be said: a quotation, or a clause. */
const isSaid = (items: readonly Item[], { from, to }: Stretch): boolean =>
  items.slice(from, to).some(({ kind }) => kind === "quote") ||
  (to - from > 3 && items[from]?.lower !== "according" && !DAYS.has(items[from]?.lower ?? "") && !PREPOSITIONS.has(items[from]?.lower ?? "") && !CLAUSE_OPENERS.has(items[from]?.lower ?? ""));

/** After an inserted cue: ", he said, “…”" goes on with what was said. */
function readRest(items: readonly Item[], from: number): Stretch[] {
  const quote = items.findIndex(({ kind }, index) => index >= from && kind === "quote");
  const mark = items.findIndex(({ text }, index) => index >= from && index < from + 12 && /^[,;:—]$/u.test(text));
  const next = items[mark === quote - 1 && mark !== -1 ? mark : from];
  if (next === undefined) return [];
  if (mark === quote - 1 && mark !== -1) return [{ from: quote, to: clauseEnd(items, quote) }];
  // "… he said during a visit. “…”": the quotation goes on in the same unit.
  if (quote !== -1 && items.slice(from, quote).every(({ text }, index, all) => text !== "." || index === all.length - 1) && items[quote - 1]?.text === ".")
    return [{ from: quote, to: quote + 1 }];
  return [];
}

type Right = {
  readonly content: Stretch;
  readonly addressee: Stretch | null;
  readonly rule: string;
};

const SEARCHED = 18;

/** Finds what was said after the verb. */
function readRight(items: readonly Item[], { at, verb }: VerbPlace): Right | undefined {
  const { frame } = verb;
  const first = skipAdverbs(items, at + 1);
  const told = frame.addressee ? readAddressee(items, first) : null;
  const from = told === null ? first : told.to;
  const addressee = told;
  const found = findOpener(items, from, verb);
  if (found === undefined) return undefined;
  const isObject = found.rule === "quote" && !frame.that && !frame.bare && !frame.after;
  const content = { from: found.at, to: isObject ? quotesEnd(items, found.at) : clauseEnd(items, found.at) };
  return content.from < content.to ? { content, addressee, rule: found.rule } : undefined;
}

/** One quotation, or several that "and" joins: 'called it "dangerous" and "ideological"'. */
function quotesEnd(items: readonly Item[], from: number): number {
  let to = from + 1;
  while (/^(?:and|or|,)$/u.test(items[to]?.lower ?? "") && items[to + 1]?.kind === "quote") to += 2;
  return to;
}

const skipAdverbs = (items: readonly Item[], from: number): number => {
  let index = from;
  for (;;) {
    const item = items[index];
    const next = items[index + 1]?.lower ?? "";
    if (item?.lower === "in" && /^(?:particular|turn|fact|part)$/u.test(next)) index += 2;
    else if (item !== undefined && isAdverb(item.lower) && item.lower !== "all") index += 1;
    else return index;
  }
};

/** "told reporters on Monday that": whom it is told to. */
function readAddressee(items: readonly Item[], from: number): Stretch | null {
  const first = items[from];
  if (first === undefined || first.kind !== "word" || first.lower === "that" || QUESTION.has(first.lower) || first.lower === "to" || first.lower === "of") return null;
  if (PREPOSITIONS.has(first.lower)) return null;
  if (/^(?:him|her|them|me|us|you|it|reporters|journalists|lawmakers|parliament|supporters|viewers)$/u.test(first.lower)) return { from, to: from + 1 };
  let to = from + 1;
  while (to < items.length && to - from < 12) {
    const item = items[to];
    if (item === undefined || item.kind === "quote" || (item.kind === "mark" && !/^[-–'’.&]$/u.test(item.text))) break;
    if (item.lower === "that" || item.lower === "to" || QUESTION.has(item.lower) || SUBJECT_PRONOUNS.has(item.lower) || (PREPOSITIONS.has(item.lower) && item.lower !== "of") || DAYS.has(item.lower) || AUXILIARIES.has(item.lower) ) break;
    if ((DETERMINERS.has(item.lower) || POSSESSIVES.has(item.lower)) && items[to - 1]?.lower !== "of") break;
    to += 1;
  }
  return { from, to };
}

type Opener = { readonly at: number; readonly rule: string };

/** Where what was said begins after a verb, past what says when, where and to whom. */
function findOpener(items: readonly Item[], from: number, { frame, lemma }: CueForm): Opener | undefined {
  let hasAdjunct = false;
  for (let index = from; index < Math.min(items.length, from + SEARCHED); index += 1) {
    const item = items[index];
    if (item === undefined) return undefined;
    if (item.kind === "quote") return { at: index, rule: "quote" };
    if (item.lower === "that" && (frame.that || frame.addressee)) {
      const verb = items[index + 1]?.lower ?? "";
      return AUXILIARIES.has(verb) || isFinite(verb) ? undefined : { at: index + 1, rule: "that" };
    }
    if (item.text === ":" && frame.after) return items[index + 1] === undefined ? undefined : { at: index + 1, rule: "quote" };
    if (QUESTION.has(item.lower) && frame.question && !hasAdjunct) return { at: index, rule: "question" };
    if (item.lower === "to" && frame.infinitive && !hasAdjunct) return { at: index, rule: "infinitive" };
    if (index === from) {
      if (item.text === ",") {
        if (items[index + 1]?.kind === "quote") return { at: index + 1, rule: "quote" };
        const that = findAfterComma(items, index, frame.that);
        return that;
      }
      if (frame.bare && beginsClause(items, index)) return { at: index, rule: "bare" };
      if (PREPOSITIONS.has(item.lower) || DAYS.has(item.lower) || item.lower === "last" || item.lower === "this") {
        hasAdjunct = true;
        continue;
      }
      if (lemma === "cite") return { at: index, rule: "noun" };
      if (!frame.that && !frame.bare && !frame.noun && !frame.addressee) return undefined;
      hasAdjunct = true;
      continue;
    }
    if (item.text === "," || item.text === ";" || item.text === "." || item.text === "?" ) {
      if (items[index + 1]?.kind === "quote") return { at: index + 1, rule: "quote" };
      return item.text === "," ? findAfterComma(items, index, frame.that) : undefined;
    }
    if (hasAdjunct && frame.bare && SUBJECT_PRONOUNS.has(item.lower) && item.lower !== "who") return { at: index, rule: "bare" };
    if (hasAdjunct && frame.bare && DAYS.has(items[index - 1]?.lower ?? "") && beginsClause(items, index)) return { at: index, rule: "bare" };
    if (findCue(item.lower)?.form === "past" && frame.noun === false && !hasAdjunct) return undefined;
  }
  return undefined;
}

/** "said, in a statement, that": past what stands between two commas. */
function findAfterComma(items: readonly Item[], comma: number, takesThat: boolean): Opener | undefined {
  const close = items.findIndex(({ text }, index) => index > comma && text === ",");
  if (close === -1 || close - comma > 14) return undefined;
  const next = items[close + 1];
  if (next?.kind === "quote") return { at: close + 1, rule: "quote" };
  return next?.lower === "that" && takesThat ? { at: close + 2, rule: "that" } : undefined;
}

/** Whether a clause without "that" begins here: "he would", "the army had", "France would". */
function beginsClause(items: readonly Item[], index: number): boolean {
  const item = items[index];
  if (item === undefined || item.kind === "mark" || item.kind === "quote") return false;
  if (SUBJECT_PRONOUNS.has(item.lower) || item.lower === "there" || item.lower === "there's" || /^(?:he|she|it|they|we|i|you|that)['’](?:s|re|ve|d|ll|m)$/u.test(item.lower)) return true;
  if (PREPOSITIONS.has(item.lower) || DAYS.has(item.lower) || isAdverb(item.lower)) return false;
  if (/^(?:if|while|although|when|because|as|what)$/u.test(item.lower)) return true;
  const window = items.slice(index, index + 14);
  const stop = window.findIndex(({ kind, text }) => kind === "mark" && /^[,;:.?!]$/u.test(text));
  const words = stop === -1 ? window : window.slice(0, Math.max(stop, 1));
  const joint = words.findIndex(({ lower }, at) => at > 0 && /^(?:or|and|that|which|who|where|when|because)$/u.test(lower));
  return (joint === -1 ? words : words.slice(0, joint)).some(
    ({ lower, kind }, at) => at > 0 && kind === "word" && (AUXILIARIES.has(lower) || isFinite(lower)),
  );
}

const isFinite = (lower: string): boolean =>
  /[a-z]{3}ed$/u.test(lower) || findCue(lower)?.form === "past" || /^(?:went|came|took|made|got|gave|left|lost|won|began|became|held|met|led|sent|fell|killed|needs|wants|remains|makes|takes|goes|comes|shows|means|seems|looks|continues|supports|deserves|depends)$/u.test(lower);

/** Where a clause of what was said ends: with the unit, or where another speaker begins. */
export function clauseEnd(items: readonly Item[], from: number): number {
  for (let index = from + 1; index < items.length; index += 1) {
    const item = items[index];
    if (item === undefined) break;
    if (item.text === "." && items[index - 1]?.kind === "quote") return index;
    if (item.text !== ",") continue;
    const next = items[index + 1];
    const later = items[index + 2];
    if (next?.lower === "according" && later?.lower === "to") return index;
    if (next === undefined) return index;
    const own = findCue(next.lower);
    if (own?.form === "ing") return index;
    if (own !== undefined && own.form !== "base" && own.frame.after) return index;
    if (/^(?:and|but|while|adding|although|though)$/u.test(next.lower)) {
      const verb = items.findIndex(({ lower, kind }, at) => at > index && at < index + 7 && kind === "word" && isSpeaking(lower));
      if (verb !== -1 && !items.slice(index + 1, verb).some(({ kind }) => kind === "quote" || kind === "mark")) return index;
    }
    const after = items.findIndex(({ lower, kind }, at) => at > index && at < index + 9 && kind === "word" && isSpeaking(lower));
    if (after === -1) continue;
    // ", Mr. Diop said." at the end is another's aside.
    const tail = items[after + 1];
    const isAside = (tail === undefined || tail.text === "." || tail.text === "," || PREPOSITIONS.has(tail.lower) || DAYS.has(tail.lower)) && !items.slice(index + 1, after).some(({ kind, text }) => kind === "mark" && text === ",");
    if (isAside && findCue(items[after]?.lower ?? "")?.frame.after === true) return index;
  }
  let end = items.length;
  while (end > from && /^[.?!]$/u.test(items[end - 1]?.text ?? "") && items[end - 1]?.kind === "mark") end -= 1;
  return end;
}

const isSpeaking = (lower: string): boolean => {
  const cue = findCue(lower);
  return cue !== undefined && cue.form === "past" && !cue.ofMind && (cue.frame.that || cue.frame.bare);
};

/** "it was reported that …", "is said to …": somebody says, and nobody tells who. */
function readPassive(items: readonly Item[], at: number): Right | undefined {
  const next = items[at + 1];
  if (next?.lower !== "that") return undefined;
  return { content: { from: at + 2, to: clauseEnd(items, at + 2) }, addressee: null, rule: "passive" };
}

/** "the claim that …", "his denial that …". */
function readNoun(items: readonly Item[], at: number): CueClause | undefined {
  const item = items[at];
  const sense = item === undefined ? undefined : CUE_NOUNS.get(item.lower);
  if (item === undefined || sense === undefined || items[at + 1]?.lower !== "that") return undefined;
  const before = items[at - 1];
  const isOwned = before !== undefined && (POSSESSIVES.has(before.lower) || /^['’]s?$/u.test(before.text));
  const verb = items[at + 2];
  if (verb === undefined || AUXILIARIES.has(verb.lower) || findCue(verb.lower)?.form === "past") return undefined;
  const speaker = isOwned
    ? POSSESSIVES.has(before.lower)
      ? { from: at - 1, to: at }
      : (findSubjectBefore(items, at - 1) ?? null)
    : null;
  return { cue: { from: at, to: at + 1 }, sense, speaker, content: [{ from: at + 2, to: clauseEnd(items, at + 2) }], addressee: null, rule: "noun that", begin: at };
}

/** "according to X": what was said stands before it, after it, or around it. */
function findAccording(items: readonly Item[], at: number): CueClause | undefined {
  if (items[at]?.lower !== "according" || items[at + 1]?.lower !== "to") return undefined;
  const to = withApposition(items, phraseEnd(items, at + 2), at);
  if (to === at + 2) return undefined;
  const speaker = { from: at + 2, to };
  const base = { cue: { from: at, to: at + 2 }, sense: "according-to", speaker, addressee: null, begin: at } as const;
  const before = items[at - 1];
  const next = items[to];
  const left = { from: 0, to: trimLeftEnd(items, at) };
  if (at === 0 || before === undefined)
    return next?.text === "," ? { ...base, content: [{ from: to + 1, to: unitEnd(items, to + 1) }], rule: "according first" } : undefined;
  const comma = items.findLastIndex(({ text }, index) => index < at - 1 && text === ",");
  const hasOther = items.slice(0, Math.max(comma, 0)).some(({ lower, kind }, index) => kind === "word" && isPlainCue(items, index, lower));
  if (before.text !== "," && comma !== -1 && hasOther) {
    const tail = next === undefined ? [] : [{ from: to, to: unitEnd(items, to) }];
    return { ...base, content: [{ from: comma + 1, to: at }, ...tail], rule: "according inside" };
  }
  if (before.text === "," && comma !== -1 && hasOther)
    return { ...base, content: [{ from: comma + 1, to: at - 1 }], rule: "according narrow" };
  const rest = next?.text === "," && items[to + 1] !== undefined ? [{ from: to + 1, to: clauseEnd(items, to + 1) }] : [];
  return { ...base, content: [narrowLeft(items, left), ...rest.filter(({ from, to: end }) => end - from > 4 && left.to < 6)], rule: "according" };
}

const isPlainCue = (items: readonly Item[], index: number, lower: string): boolean => {
  const verb = findCue(lower);
  return verb !== undefined && verb.form === "past" && isVerb(items, index, verb) && !verb.ofMind;
};

/** "According to the coach, Alireza Mehraban, …": the name between the commas belongs to it. */
function withApposition(items: readonly Item[], to: number, at: number): number {
  if (at > 0 || items[to]?.text !== ",") return to;
  const close = items.findIndex(({ text }, index) => index > to && text === ",");
  if (close === -1 || close - to > 12 || close - to < 2) return to;
  const inner = items.slice(to + 1, close);
  const first = inner[0];
  const isName = inner.length < 5 && inner.every(({ capital, text }) => capital || text === ".");
  const isRole = first !== undefined && /^(?:a|an|the|who)$/u.test(first.lower) && !inner.some(({ lower }) => AUXILIARIES.has(lower) && first.lower !== "who");
  return isName || isRole ? close : to;
}

function unitEnd(items: readonly Item[], from: number): number {
  let end = items.length;
  while (end > from && /^[.?!]$/u.test(items[end - 1]?.text ?? "")) end -= 1;
  return end;
}

/** After "but" or a semicolon another thought begins. */
function narrowLeft(items: readonly Item[], { from, to }: Stretch): Stretch {
  const cut = items.findLastIndex(({ text }, index) => index >= from && index < to && (text === ";" || text === ":"));
  const start = cut === -1 ? from : cut + 1;
  return { from: start, to };
}

function phraseEnd(items: readonly Item[], from: number): number {
  let to = from;
  while (to < items.length && to - from < 24) {
    const item = items[to];
    if (item === undefined || item.kind === "quote" || (/^[,;:.?!()]$/u.test(item.text) && !isInnerStop(items, to))) break;
    if (to > from && (CLAUSE_OPENERS.has(item.lower) && item.lower !== "and")) break;
    if (SUBJECT_PRONOUNS.has(item.lower) && to > from) break;
    if (/^(?:him|her|them|me|us)$/u.test(item.lower) && to === from) return to + 1;
    to += 1;
  }
  return to;
}
