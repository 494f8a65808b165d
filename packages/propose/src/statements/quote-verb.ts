/**
 * "“You’re wrong,” Mr. Diop shot back.": after a sentence in quotation marks whoever does anything
 * says it, whatever the verb.
 */
import { isFiniteHere } from "../lexicon/finite-verbs.ts";
import { AUXILIARIES, isAdverb, SUBJECT_PRONOUNS } from "../lexicon/function-words.ts";
import type { CueClause } from "./cue-clause.ts";
import type { Stretch } from "./phrase-words.ts";
import { readRest } from "./said-before.ts";
import { findSubjectAfter, findSubjectBefore, verbStart } from "./speaker.ts";
import type { Item } from "./unit.ts";

/** So far after the quotation its verb stands. */
const NEAR = 14;

/** The clauses of quotations that no cue of their unit has. */
export function findQuoteVerbs(items: readonly Item[], clauses: readonly CueClause[]): CueClause[] {
  return items.flatMap((item, at) => {
    const isTaken = clauses.some(({ content }) =>
      content.some(({ from, to }) => from <= at && at < to),
    );
    return item.kind === "quote" && !isTaken ? (readQuoteVerb(items, at) ?? []) : [];
  });
}

function readQuoteVerb(items: readonly Item[], at: number): CueClause | undefined {
  const [quote, before, next] = [items[at], items[at - 1], items[at + 1]];
  if (quote === undefined || quote.lowerFirst || quote.quote === null) return undefined;
  const isOpen =
    before === undefined || /^[:;—–(]$/u.test(before.text) || /^(?:and|but)$/u.test(before.lower);
  const isParted = next?.text === ",";
  if (!isOpen || !(isParted || /^[,!?…—–]$/u.test(quote.last))) return undefined;
  const from = at + (isParted ? 2 : 1);
  const place = findInverted(items, from) ?? findVerb(items, from);
  const isWork = !isParted && quote.titled && quote.last !== ",";
  return place === undefined || (isWork && !isUttered(items, from, place))
    ? undefined
    : {
        cue: { from: place.verb, to: place.verb + 1 },
        sense: "said",
        speaker: place.speaker,
        content: [
          { from: at, to: at + 1 },
          ...readRest(items, Math.max(place.verb + 1, place.speaker.to)),
        ],
        addressee: null,
        rule: "after any verb",
        begin: from,
      };
}

/** "“What?” Mr. Diop shot back", and not "“Oklahoma!” star Abdoulaye Diop won": after a work's title nobody speaks. */
function isUttered(items: readonly Item[], from: number, { verb, speaker }: Place): boolean {
  const head = items[from];
  if (verb > from) return head?.capital === true || SUBJECT_PRONOUNS.has(head?.lower ?? "");
  return items[speaker.to]?.kind !== "word";
}

type Place = { readonly verb: number; readonly speaker: Stretch };

/** "chirped Mr. Diop". */
function findInverted(items: readonly Item[], from: number): Place | undefined {
  const verb = items[from];
  if (verb === undefined || verb.capital || !/[a-z]{3}ed$/u.test(verb.lower)) return undefined;
  const speaker = findSubjectAfter(items, from);
  const head = items[speaker?.from ?? -1];
  const isSomebody =
    head !== undefined &&
    (head.capital || SUBJECT_PRONOUNS.has(head.lower) || /^(?:another|one)$/u.test(head.lower));
  return speaker !== undefined && isSomebody ? { verb: from, speaker } : undefined;
}

/** "Mr. Diop, a teacher in Kidal, shot back". */
function findVerb(items: readonly Item[], from: number): Place | undefined {
  for (let verb = from + 1; verb < Math.min(items.length, from + NEAR); verb += 1) {
    const item = items[verb];
    if (item === undefined || item.kind === "quote" || /^[:;]$/u.test(item.text)) return undefined;
    if (item.kind !== "word" || item.capital || AUXILIARIES.has(item.lower)) continue;
    if (!isFiniteHere(items, verb) || isAdverb(item.lower)) continue;
    const speaker = findSubjectBefore(items, verbStart(items, verb));
    return speaker !== undefined && speaker.from <= from + 1 && speaker.from >= from
      ? { verb, speaker }
      : undefined;
  }
  return undefined;
}
