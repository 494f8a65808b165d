/** What was said where it stands before its cue: "…," he said; and around it: "…, he said, …". */
import {
  AUXILIARIES,
  CLAUSE_OPENERS,
  DAYS,
  isAdverb,
  PREPOSITIONS,
} from "../lexicon/function-words.ts";
import { findCue } from "../lexicon/cues.ts";
import { clauseEnd, trimLeftEnd } from "./clause-end.ts";
import type { CueClause, VerbPlace } from "./cue-clause.ts";
import { hasVerb } from "./clause-start.ts";
import type { Who } from "./cue-subject.ts";
import { datelineEnd } from "./first-phrase.ts";
import { readAddressee } from "./addressee.ts";
import { skipAdverbs } from "./said-after.ts";
import type { Right } from "./said-after.ts";
import { isInnerStop } from "./phrase-words.ts";
import type { Stretch } from "./phrase-words.ts";
import { findSubjectAfter } from "./speaker.ts";
import type { Item } from "./unit.ts";

type Aside = VerbPlace & { readonly who: Who; readonly right: Right | undefined };
type Left = Pick<CueClause, "speaker" | "content" | "begin" | "rule">;

/** Reads what was said before the cue; undefined where it stands after it alone. */
export function readLeft(items: readonly Item[], place: Aside): Left | undefined {
  const { at, verb, who, right } = place;
  // "the spokesman, who asked not to be named, told": the words before belong to the other verb.
  const isRelative = items.slice(Math.max(0, at - 3), at).some(({ lower }) => lower === "who");
  if (isRelative && who.subject !== undefined && who.subject.to < at) return undefined;
  const aside = asideStart(items, who.begin);
  const mayFollow = verb.frame.after || isCalledSo(items, { at, aside, verb });
  if (!mayFollow || (aside > 0 && !isParenthetical(items, aside))) return undefined;
  const mayInvert = who.subject === undefined && verb.form !== "ing";
  const inverted = mayInvert ? findSubjectAfter(items, at) : undefined;
  const after = inverted?.to ?? at + 1;
  const isTold = verb.frame.addressee && inverted === undefined;
  const told = isTold ? (readAddressee(items, after)?.to ?? after) : after;
  const speaker = inverted ?? who.subject ?? (verb.form === "ing" ? who.implied : null) ?? null;
  const base = { speaker, begin: Math.min(who.begin, aside) };
  const inserted =
    inverted === undefined || isPredicate(items, told) ? readInserted(items, told) : undefined;
  if (aside === 0)
    return items[0]?.lower === "as" && inserted !== undefined
      ? { ...base, content: [inserted], rule: "as" }
      : undefined;
  const to = trimLeftEnd(items, aside);
  // "Calling it “…,” he said that …": the quoted words go with the participle.
  if (
    right !== undefined &&
    PARTICIPLE.test(items[0]?.lower ?? "") &&
    isQuoted(items, { from: 0, to })
  )
    return undefined;
  const left = {
    from: Math.max(leftEdge(items, place, who.begin), datelineEnd(items), afterColon(items, to)),
    to,
  };
  if (left.from >= left.to || isAnnounced(items, place, left)) return undefined;
  // "In a post titled “Enough,” he wrote that …": what the post is called, and not what he wrote in it.
  const isOpening = PREPOSITIONS.has(items[left.from]?.lower ?? "");
  if (right !== undefined && right.rule !== "quote" && isOpening) return undefined;
  const rule = inverted === undefined ? "after" : "inverted";
  const hasComma = items[aside - 1]?.text === ",";
  const isNoClause = right === undefined || inverted !== undefined;
  if (hasComma && inserted !== undefined && speaker !== null && isNoClause)
    return isAdjunct(items, left)
      ? { ...base, content: [inserted], rule }
      : { ...base, content: [left, inserted], rule };
  // "Republicans, Mr. Diop said, “own this”": the quoted words go on with those before.
  const isOwn = inverted === undefined && verb.form !== "ing";
  const goesOn = hasComma && isOwn && isLowerQuote(items, told);
  if (goesOn && speaker !== null && !isQuoted(items, left) && !isAdverbial(items, left))
    return { ...base, content: [left, { from: told + 1, to: clauseEnd(items, told + 1) }], rule };
  if (!isSaid(items, left) || speaker === null || isSubject(items, place, aside)) return undefined;
  // "…, he began": such a verb tells of speaking only beside a quotation.
  // "and for those who ask, the barman will recount it": what he does, and nothing that he said.
  const isToCome = items.slice(who.begin, at).some(({ lower }) => /^(?:can|will)$/u.test(lower));
  if (!isQuoted(items, left) && isToCome) return undefined;
  const isPlain = verb.frame.that || verb.frame.bare;
  if (!isQuoted(items, left) && (verb.form === "ing" || !isPlain)) return undefined;
  const isBefore = isQuoted(items, left)
    ? verb.form !== "ing" || right === undefined
    : right?.rule !== "quote" && isEnded(items, told);
  return isBefore ? { ...base, content: [left, ...readRest(items, told)], rule } : undefined;
}

/** "he added, “We stay.” Mr. Lavrov scoffed.": what another cue has, and a full stop ends, is not what the next sentence tells of. */
const isAnnounced = (
  items: readonly Item[],
  { earlier }: Pick<VerbPlace, "earlier">,
  { from, to }: Stretch,
): boolean =>
  (items[from - 1]?.text === ":" ? /[.!?]/u : /\./u).test(items[to - 1]?.last ?? "") &&
  earlier.some(({ content }) => content.some((own) => own.from < to && to <= own.to));

/** What opens a sentence and tells what else whoever speaks says. */
const PARTICIPLE = /^(?:call|cit|describ|denounc|dismiss|label|quot|referr)ing$/u;

/** "“Historic,” Mr. Diop called it.": what it is called stands before. */
const isCalledSo = (
  items: readonly Item[],
  { at, aside, verb }: Pick<VerbPlace, "at" | "verb"> & { readonly aside: number },
): boolean =>
  /^(?:brand|call|deem|label|term)$/u.test(verb.lemma) &&
  items[aside - 1]?.kind === "quote" &&
  /^(?:her|him|it|that|them|this)$/u.test(items[at + 1]?.lower ?? "");

/** "The problem, said Mr. Diop, is money": the verb of the clause stands after who speaks. */
const isPredicate = (items: readonly Item[], comma: number): boolean =>
  items[comma]?.text === "," &&
  AUXILIARIES.has(items[comma + 1]?.lower ?? "") &&
  !/^(?:being|having)$/u.test(items[comma + 1]?.lower ?? "");

/** "“nobody serious” has alleged": quoted words that are the subject, for no mark ends them. */
function isSubject(items: readonly Item[], { at }: VerbPlace, aside: number): boolean {
  const quote = items[aside - 1];
  return (
    quote?.kind === "quote" &&
    !/[\p{P}]/u.test(quote.last) &&
    AUXILIARIES.has(items[at - 1]?.lower ?? "")
  );
}

/** "Others agreed: “…,” wrote Diop", "he would — “…,” he said —": the words said begin after the mark. */
function afterColon(items: readonly Item[], to: number): number {
  const colon = items.findLastIndex(({ text }, index) => index < to && /^[:—–(]$/u.test(text));
  return items[colon + 1]?.kind === "quote" && colon + 1 < to ? colon + 1 : 0;
}

/** "as he put it" begins with its "as". */
const asideStart = (items: readonly Item[], begin: number): number =>
  items[begin - 1]?.lower === "as" ? begin - 1 : begin;

/** ", he said, it would fight": between two commas the cue stands inside of what was said. */
function readInserted(items: readonly Item[], told: number): Stretch | undefined {
  const next = items[told + 1];
  if (items[told]?.text !== "," || next === undefined || next.kind === "quote") return undefined;
  const isAddition =
    /^(?:who|which|where|when|a|an)$/u.test(next.lower) ||
    (/[a-z]{3}ing$/u.test(next.lower) && !hasVerb(items.slice(told + 1, told + 12)));
  if (isAddition || findCue(next.lower)?.form === "ing") return undefined;
  const to = clauseEnd(items, told + 1);
  const isLong = items.slice(told + 1, to).filter(({ kind }) => kind !== "mark").length > 1;
  return isLong ? { from: told + 1, to } : undefined;
}

/** "In Moscow, he said, …": where and when, and no part of a thought. */
const isAdjunct = (items: readonly Item[], { from, to }: Stretch): boolean =>
  to - from < 5 &&
  (PREPOSITIONS.has(items[from]?.lower ?? "") || DAYS.has(items[from]?.lower ?? ""));

/** Whether the subject and its verb stand after what was said: a comma or a quotation before them. */
function isParenthetical(items: readonly Item[], aside: number): boolean {
  const before = items[aside - 1];
  return before !== undefined && (before.kind === "quote" || /^[,—–-]$/u.test(before.text));
}

/** What was said begins where the clause of the cue before ended, or with the unit. */
function leftEdge(items: readonly Item[], { earlier, at }: VerbPlace, begin: number): number {
  const last = earlier.findLast(({ cue }) => cue.to <= at);
  if (last === undefined) return 0;
  const first = last.content[0];
  // Its own words come first as well: what follows them is this one's.
  if (first !== undefined && first.to <= last.begin)
    return Math.max(last.cue.to, last.speaker?.to ?? 0);
  // "Lavrov argued that …, as Diop said": what the first says is what the second said.
  // "Mali appreciates “…”, he said": what the verb praises is what he said.
  const isSame = items[begin - 1]?.lower === "as" || last.sense === "welcomed";
  return isSame && first !== undefined && last.cue.to <= first.from ? first.from : 0;
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

/** Words enough to be said: a quotation, or a clause; where and when alone are none. */
function isSaid(items: readonly Item[], { from, to }: Stretch): boolean {
  if (items.slice(from, to).some(({ kind }) => kind === "quote")) return true;
  if (to - from < 3 || items[from]?.lower === "according") return false;
  if (!isAdverbial(items, { from, to })) return true;
  // "Despite the assurances, they left, police said.": the clause comes after it.
  const comma = items.findIndex(({ text }, index) => index > from && index < to && text === ",");
  return comma !== -1 && to - comma > 3 && hasVerb(items.slice(comma, to));
}

/** "On Monday", "when they met", "earlier": where, when and why. */
function isAdverbial(items: readonly Item[], { from }: Stretch): boolean {
  const first = items[from]?.lower ?? "";
  return (
    DAYS.has(first) ||
    PREPOSITIONS.has(first) ||
    CLAUSE_OPENERS.has(first) ||
    isAdverb(first) ||
    /[a-z]{3}ing$/u.test(first) ||
    /^(?:asked|earlier|last|later|next|this|today|tomorrow|yesterday)$/u.test(first)
  );
}

/** ", he said, “own this”": quoted words that begin in the middle of a sentence. */
const isLowerQuote = (items: readonly Item[], told: number): boolean =>
  items[told]?.text === "," &&
  items[told + 1]?.kind === "quote" &&
  items[told + 1]?.lowerFirst === true;

/** After an inserted cue: ", he said, “…”" goes on with what was said. */
export function readRest(items: readonly Item[], from: number): Stretch[] {
  const quote = items.findIndex(({ kind }, index) => index >= from && kind === "quote");
  if (quote === -1 || quote - from > FARTHEST) return [];
  const rest = [{ from: quote, to: clauseEnd(items, quote) }];
  // "“…” wrote Diop “…”".
  if (quote === from) return rest;
  const between = items.slice(from, quote);
  const isOther = between.some(
    ({ lower, kind, capital }) => kind === "word" && !capital && SPEAKS.test(lower),
  );
  const mark = items[quote - 1]?.text ?? "";
  // "said Mr. Diop, the minister, “and …”": what stands between tells who speaks, when and where.
  if (/^[,;:—–-]$/u.test(mark)) return isOther ? [] : rest;
  // "… he said during a visit. “…”": the quotation goes on in the same unit.
  const stop = between.findIndex(({ text }, at) => text === "." && !isInnerStop(items, from + at));
  const isEnd = mark === "." && stop === between.length - 1;
  return isEnd ? [{ from: quote, to: quote + 1 }] : [];
}

/** So many words may tell of a speaker between two parts of what he says. */
const FARTHEST = 30;

/** Another verb of saying between them: the second part is its own. */
const SPEAKS =
  /^(?:add(?:ed|s|ing)|ask(?:ed|s|ing)|call(?:ed|s|ing)|sa(?:id|ys|ying)|t(?:old|ells|elling)|wr(?:ote|iting)|writes|quot(?:ed|ing)|describ(?:ed|ing)|tweet(?:ed|ing)|declar(?:ed|ing)|citing|cited|not(?:ed|ing)|explain(?:ed|ing)|warn(?:ed|ing)|replied|read|reads|reading)$/u;
