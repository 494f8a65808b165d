/** What somebody or something is called, in quoted words: "attacked the report as “…”", "was described as “…” by allies". */
import type { CueSense } from "@onrecord/domain";
import { findCue } from "../lexicon/cues.ts";
import { isFinite } from "../lexicon/finite-verbs.ts";
import {
  AUXILIARIES,
  DETERMINERS,
  isAdverb,
  NUMBER_WORDS,
  POSSESSIVES,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
} from "../lexicon/function-words.ts";
import type { CueClause } from "./cue-clause.ts";
import { BE } from "./cue-words.ts";
import { findAs, quoteAfter } from "./as-quote.ts";
import { objectEnd } from "./object.ts";
import type { Stretch } from "./phrase-words.ts";
import { findFirstPhrase } from "./first-phrase.ts";
import { quotesEnd } from "./said-after.ts";
import { findSubjectAfter, findSubjectBefore, verbStart } from "./speaker.ts";
import type { Item } from "./unit.ts";

/** Verbs that tell of words only before "as “…”"; they are no cues elsewhere. */
const ONLY_AS: ReadonlyMap<string, CueSense> = new Map(
  (
    [
      [
        "accused",
        "assail attack bash belittle castigate disparage excoriate pan rip savage scorn skewer trash vilify",
      ],
      ["said", "bill cast frame paint peg pitch recast rate regard sell sum summarize view"],
      ["welcomed", "celebrate defend herald laud salute"],
    ] as const
  ).flatMap(([sense, verbs]) =>
    verbs
      .split(" ")
      .flatMap((verb) => formsOf(verb).map((form): [string, CueSense] => [form, sense])),
  ),
);

function formsOf(verb: string): string[] {
  const stem = verb.endsWith("e") ? verb.slice(0, -1) : verb;
  const doubled = /^(?:pan|peg|rip|sum)$/u.test(verb) ? `${verb}${verb.slice(-1)}` : stem;
  const irregular = new Map([
    ["cast", ["cast"]],
    ["recast", ["recast"]],
    ["sell", ["sold"]],
  ]).get(verb);
  const third = /(?:sh|ss)$/u.test(verb) ? `${verb}es` : `${verb}s`;
  return [third, `${doubled}ing`, ...(irregular ?? [`${doubled}ed`])];
}

/** Participles after which quoted words are what somebody or something is called. */
const CALLED =
  /^(?:(?:brand|label|term)(?:l?ed)|called|condemned|criticized|criticised|declared|decried|deemed|denounced|depicted|derided|described|dismissed|hailed|lauded|mocked|portrayed|praised|ridiculed|slammed)$/u;
/** Those that need no "as" before what is called. */
const WITHOUT_AS = /^(?:branded|called|declared|deemed|label{1,2}ed|termed)$/u;

/** Reads both ways at a verb; undefined where no quoted words are what it calls something. */
export function readNamedSo(items: readonly Item[], at: number): CueClause | undefined {
  const item = items[at];
  if (item === undefined || item.kind !== "word" || item.capital) return undefined;
  const sense = ONLY_AS.get(item.lower);
  if (sense !== undefined) return isNounHere(items, at) ? undefined : readAs(items, at, sense);
  return CALLED.test(item.lower) ? readCalled(items, at) : undefined;
}

/** "rejected views", "two attacks", "bills in Mali": a noun, or a participle without an object. */
function isNounHere(items: readonly Item[], at: number): boolean {
  const [before, item, next] = [items[at - 1], items[at], items[at + 1]];
  if (before !== undefined && isBeforeNoun(before)) return true;
  if (item?.lower.endsWith("ing") === true) return false;
  const lead = before?.lower ?? "";
  const isObject = isFinite(lead) && !AUXILIARIES.has(lead) && before?.capital === false;
  if (PREPOSITIONS.has(lead) || isObject || next?.kind !== "word") return true;
  // "a plan billed by officials", "summed up the talks".
  const particle = item?.lower.endsWith("s") === true ? /^up$/u : /^(?:by|up)$/u;
  return (
    (PREPOSITIONS.has(next.lower) && !particle.test(next.lower)) || AUXILIARIES.has(next.lower)
  );
}

const isBeforeNoun = ({ lower, kind, text }: Item): boolean =>
  DETERMINERS.has(lower) ||
  POSSESSIVES.has(lower) ||
  NUMBER_WORDS.has(lower) ||
  kind === "number" ||
  /^['’]s?$/u.test(text);

/** "The army views the talks as": with a third person one speaks, whose noun has an article or is a name. */
function isOne(items: readonly Item[], { from, to }: Stretch): boolean {
  const head = items[from];
  return (
    head !== undefined &&
    (head.capital ||
      DETERMINERS.has(head.lower) ||
      POSSESSIVES.has(head.lower) ||
      SUBJECT_PRONOUNS.has(head.lower) ||
      items.slice(from, to).some(({ capital }) => capital))
  );
}

/** "attacked the report, which came on Monday, as “…”". */
function readAs(items: readonly Item[], at: number, sense: CueSense): CueClause | undefined {
  const as = findAs(items, at);
  if (as === undefined) return undefined;
  const begin = verbStart(items, at);
  const isPassive = items.slice(begin, at).some(({ lower }) => BE.has(lower));
  const isBy = items[at + 1]?.lower === "by";
  if (isPassive && !isBy) return undefined;
  // "a plan billed by officials as “a reform”".
  const speaker = isBy
    ? { from: at + 2, to: as }
    : (findSubjectBefore(items, begin) ?? findFirstPhrase(items, begin));
  if (speaker === undefined || speaker.from >= speaker.to) return undefined;
  const isThird = items[at]?.lower.endsWith("s") === true;
  if (isThird && !isOne(items, speaker)) return undefined;
  return {
    cue: { from: at, to: at + 1 },
    sense,
    speaker,
    content: [{ from: isBy ? quoteAfter(items, as) : at + 1, to: objectEnd(items, as) }],
    addressee: null,
    rule: isBy ? "by" : "reason",
    begin: Math.min(begin, speaker.from),
  };
}

/** "which was described as “bloated” by two officials", "was called “…” by one lawmaker". */
function readCalled(items: readonly Item[], at: number): CueClause | undefined {
  const cue = findCue(items[at]?.lower ?? "");
  const begin = verbStart(items, at);
  const isPassive = items.slice(begin, at).some(({ lower }) => BE.has(lower));
  if (cue === undefined) return undefined;
  const isAs = items[at + 1]?.lower === "as";
  const mayBeBare = WITHOUT_AS.test(items[at]?.lower ?? "");
  const quote = isAs ? quoteAfter(items, at + 1) : mayBeBare ? quoteAfter(items, at) : -1;
  if (quote === -1) return undefined;
  const end = quotesEnd(items, quote);
  // "dismissed as “nonsense” a report by TASS": whose the report is, and not who says so.
  const speaker = isPassive || items[end]?.lower === "by" ? agentAfter(items, end) : null;
  // "The talks, described as “tense” by officials,": passive without its helper.
  // "commonly called “swine flu”": a name, where nobody is said to call it so.
  if (speaker === null ? !isPassive || !isAs : !isPassive && !isAs) return undefined;
  return {
    cue: { from: at, to: at + 1 },
    sense: cue.sense,
    speaker,
    content: [{ from: quote, to: end }],
    addressee: null,
    rule: "by",
    begin,
  };
}

/** "… by two officials": who says so, right after the quotation or past a few words. */
function agentAfter(items: readonly Item[], from: number): Stretch | null {
  const by = items.findIndex(
    ({ lower, kind }, index) =>
      index >= from && index < from + 5 && (lower === "by" || kind !== "word"),
  );
  const agent = items[by]?.lower === "by" ? findSubjectAfter(items, by) : undefined;
  return agent ?? null;
}

/** "… by allies as “tireless” and by critics as “reckless”": another who calls it so. */
export function readNextAgent(
  items: readonly Item[],
  by: number,
  earlier: readonly CueClause[],
): CueClause | undefined {
  const last = earlier.at(-1);
  const isJoined = /^(?:and|but|,)$/u.test(items[by - 1]?.lower ?? "");
  if (items[by]?.lower !== "by" || !isJoined || last?.rule !== "by") return undefined;
  const as = items.findIndex(({ lower }, index) => index > by && index < by + 9 && lower === "as");
  const quote = as === -1 ? -1 : quoteAfter(items, as);
  const speaker = { from: by + 1, to: as };
  const isPhrase = items
    .slice(speaker.from, speaker.to)
    .every(({ kind, lower }) => kind === "word" && (!isAdverb(lower) || PREPOSITIONS.has(lower)));
  if (quote === -1 || !isPhrase || speaker.to <= speaker.from) return undefined;
  return {
    ...last,
    speaker,
    content: [{ from: quote, to: quotesEnd(items, quote) }],
    begin: by,
  };
}
