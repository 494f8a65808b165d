/** "according to X": what was said stands before it, after it, or around it. */
import { findCue } from "../lexicon/cues.ts";
import {
  AUXILIARIES,
  CLAUSE_OPENERS,
  POSSESSIVES,
  SUBJECT_PRONOUNS,
} from "../lexicon/function-words.ts";
import { clauseEnd, trimLeftEnd, unitEnd } from "./clause-end.ts";
import type { CueClause } from "./cue-clause.ts";
import { isPlainCue } from "./cue-verb.ts";
import type { Stretch } from "./phrase-words.ts";
import { isInnerStop } from "./phrase-words.ts";
import type { Item } from "./unit.ts";

/** "according to X": what was said stands before it, after it, or around it. */
export function findAccording(items: readonly Item[], at: number): CueClause | undefined {
  const cue = readOpening(items, at);
  if (cue === undefined && at > 0) return readInViewLater(items, at);
  if (cue === undefined) return readAsTold(items) ?? readInView(items) ?? readAsHeard(items);
  const to = withApposition(items, phraseEnd(items, cue.to), at);
  if (to === cue.to) return undefined;
  const speaker = { from: cue.to, to };
  const base = {
    cue,
    sense: "according-to",
    speaker,
    addressee: null,
    begin: at,
  } as const;
  const before = items[at - 1];
  const next = items[to];
  const left = { from: 0, to: trimLeftEnd(items, at) };
  if (at === 0 || before === undefined)
    return next?.text === ","
      ? {
          ...base,
          content: [{ from: to + 1, to: unitEnd(items, to + 1) }],
          rule: "according first",
        }
      : undefined;
  // "Mali stays but, according to Diop, Russia leaves": what is told stands after it.
  const isParted = before.text === "," && /^(?:and|but)$/u.test(items[at - 2]?.lower ?? "");
  if (isParted && next?.text === ",")
    return {
      ...base,
      content: [{ from: to + 1, to: clauseEnd(items, to + 1) }],
      rule: "according first",
    };
  const comma = items.findLastIndex(({ text }, index) => index < at - 1 && text === ",");
  const hasOther = items
    .slice(0, Math.max(comma, 0))
    .some(({ lower, kind }, index) => kind === "word" && isPlainCue(items, index, lower));
  if (before.text !== "," && comma !== -1 && hasOther) {
    const tail = next === undefined ? [] : [{ from: to, to: unitEnd(items, to) }];
    return { ...base, content: [{ from: comma + 1, to: at }, ...tail], rule: "according inside" };
  }
  if (before.text === "," && comma !== -1 && hasOther)
    return { ...base, content: [{ from: comma + 1, to: at - 1 }], rule: "according narrow" };
  // "“…,” Diop said, according to TASS.": his words already, and only told by TASS.
  if (hasQuoted(items, at)) return undefined;
  const rest =
    next?.text === "," && items[to + 1] !== undefined
      ? [{ from: to + 1, to: clauseEnd(items, to + 1) }]
      : [];
  return {
    ...base,
    content: [
      narrowLeft(items, left),
      ...rest.filter(
        ({ from, to: end }) =>
          left.to < 6 &&
          (end - from > 4 || items.slice(from, end).some(({ kind }) => kind === "quote")),
      ),
    ],
    rule: "according",
  };
}

/** "In Mr. Diop's view, Mali is free": whose view it is stands before the noun. */
function readInView(items: readonly Item[]): CueClause | undefined {
  if (items[0]?.lower !== "in") return undefined;
  const noun = items
    .slice(0, VIEW_AT_MOST)
    .findIndex(({ lower }) => /^(?:account|opinion|telling|view|words)$/u.test(lower));
  const owner = items[noun - 1];
  if (noun < 2 || owner === undefined || items[noun + 1]?.text !== ",") return undefined;
  const isHis = POSSESSIVES.has(owner.lower);
  if (!isHis && !/^['’]s?$/u.test(owner.text)) return undefined;
  return {
    cue: { from: noun, to: noun + 1 },
    sense: "according-to",
    speaker: isHis ? { from: noun - 1, to: noun } : { from: 1, to: noun - 1 },
    addressee: null,
    begin: 0,
    content: [{ from: noun + 2, to: unitEnd(items, noun + 2) }],
    rule: "according first",
  };
}

/** "The talks, in Mr. Diop's view, are over": what stands on both sides. */
function readInViewLater(items: readonly Item[], at: number): CueClause | undefined {
  const before = items[at - 1];
  if (items[at]?.lower !== "in" || !(before?.text === "," || before?.last === ","))
    return undefined;
  // "said that, in his view, it was": what he says already.
  if (items[at - 2]?.lower === "that") return undefined;
  const near = items.slice(at, at + VIEW_AT_MOST);
  const noun = near.findIndex(({ lower }) => /^(?:opinion|telling|view|words)$/u.test(lower));
  const next = items[at + noun + 1];
  const isOwned =
    noun > 1 &&
    (POSSESSIVES.has(near[noun - 1]?.lower ?? "") || /^['’]s?$/u.test(near[noun - 1]?.text ?? ""));
  if (!isOwned || !(next === undefined || /^[,.—–]$/u.test(next.text))) return undefined;
  const isHis = POSSESSIVES.has(near[noun - 1]?.lower ?? "");
  const rest =
    next?.text === "," ? [{ from: at + noun + 2, to: unitEnd(items, at + noun + 2) }] : [];
  return {
    cue: { from: at + noun, to: at + noun + 1 },
    sense: "according-to",
    speaker: { from: at + 1, to: at + noun - (isHis ? 0 : 1) },
    addressee: null,
    begin: at,
    content: [narrowLeft(items, { from: 0, to: trimLeftEnd(items, at) }), ...rest],
    rule: "according",
  };
}

/** So many words a phrase has that tells whose view it is. */
const VIEW_AT_MOST = 10;

/** "To hear Mr. Diop tell it, …": whose account it is. */
function readAsHeard(items: readonly Item[]): CueClause | undefined {
  const it = items.slice(0, VIEW_AT_MOST).findIndex(({ lower }) => lower === "it");
  const [to, hear, tell] = [items[0], items[1], items[it - 1]];
  const isHeard = to?.lower === "to" && hear?.lower === "hear" && tell?.lower === "tell";
  if (!isHeard || it < 4 || items[it + 1]?.text !== ",") return undefined;
  return {
    cue: { from: it - 1, to: it },
    sense: "according-to",
    speaker: { from: 2, to: it - 1 },
    addressee: null,
    begin: 0,
    content: [{ from: it + 2, to: unitEnd(items, it + 2) }],
    rule: "according first",
  };
}

/** "As revealed at the trial, …", "As reported by TASS, …": what the sentence tells was told before. */
function readAsTold(items: readonly Item[]): CueClause | undefined {
  const verb = findCue(items[1]?.lower ?? "");
  const isTold = items[0]?.lower === "as" && verb?.form === "past" && verb.frame.that;
  const lead = items[2]?.lower ?? "";
  if (!isTold || !/^(?:at|by|during|in|on)$/u.test(lead)) return undefined;
  const comma = items.findIndex(({ text }) => text === ",");
  if (comma < 4 || comma > 9 || comma > items.length - 4) return undefined;
  return {
    cue: { from: 1, to: 2 },
    sense: verb.sense,
    speaker: lead === "by" ? { from: 3, to: comma } : null,
    addressee: null,
    begin: 0,
    content: [{ from: comma + 1, to: unitEnd(items, comma + 1) }],
    rule: "according first",
  };
}

/** "according to", "in the words of", "per": the words that lead to whom it is told after. */
function readOpening(items: readonly Item[], at: number): Stretch | undefined {
  const [first, second, third, fourth] = items.slice(at, at + 4).map(({ lower }) => lower);
  if (first === "according" && second === "to") return { from: at, to: at + 2 };
  const isWords = first === "in" && second === "the" && fourth === "of";
  if (isWords && /^(?:eyes|judgment|opinion|telling|view|words)$/u.test(third ?? ""))
    return { from: at, to: at + 4 };
  // ", by early reports, at least 30": what is told by whom.
  const isBy =
    first === "by" &&
    items[at - 1]?.text === "," &&
    items
      .slice(at + 2, at + 5)
      .some(({ lower }) => /^(?:accounts?|estimates?|reports?)$/u.test(lower));
  if (isBy) return { from: at, to: at + 1 };
  const isPer =
    first === "per" &&
    !/^(?:100|capita|cent|day|hour|month|person|request|second|week|year)$/u.test(second ?? "");
  return isPer && (at === 0 || items[at - 1]?.text === ",") ? { from: at, to: at + 1 } : undefined;
}

/** "According to the coach, Alireza Mehraban, …": the name between the commas belongs to it. */
function withApposition(items: readonly Item[], to: number, at: number): number {
  if (at > 0 || items[to]?.text !== ",") return to;
  const close = items.findIndex(({ text }, index) => index > to && text === ",");
  if (close === -1 || close - to > 12 || close - to < 2) return to;
  // "according to the ruling, a host, such as TASS, must": the clause has begun.
  if (/^(?:including|like|such)$/u.test(items[close + 1]?.lower ?? "")) return to;
  const inner = items.slice(to + 1, close);
  const first = inner[0];
  const isName = inner.length < 5 && inner.every(({ capital, text }) => capital || text === ".");
  const isRole =
    first !== undefined &&
    /^(?:a|an|the|who)$/u.test(first.lower) &&
    !inner.some(({ lower }) => AUXILIARIES.has(lower) && first.lower !== "who");
  return isName || isRole ? close : to;
}

const hasQuoted = (items: readonly Item[], at: number): boolean => {
  const quote = items.findLastIndex(({ kind }, index) => index < at && kind === "quote");
  return (
    quote !== -1 &&
    items
      .slice(quote, at)
      .some(({ lower, kind }, index) => kind === "word" && isPlainCue(items, quote + index, lower))
  );
};

/** "in Mali. 76 men": a stop before a number, that parts two sentences all the same. */
const endsSentence = (items: readonly Item[], at: number): boolean =>
  items[at]?.text === "." &&
  items[at - 1]?.kind === "word" &&
  (items[at - 1]?.text.length ?? 0) > 4 &&
  items[at + 1]?.kind === "number" &&
  !isInnerStop(items, at);

/** After "but" or a semicolon another thought begins. */
function narrowLeft(items: readonly Item[], { from, to }: Stretch): Stretch {
  const cut = items.findLastIndex(
    ({ text }, index) =>
      index >= from && index < to && (/^[;:]$/u.test(text) || endsSentence(items, index)),
  );
  const start = cut === -1 ? from : cut + 1;
  return { from: start, to };
}

function phraseEnd(items: readonly Item[], from: number): number {
  let to = from;
  while (to < items.length && to - from < 24) {
    const item = items[to];
    if (item?.text === "(" && to > from) {
      const close = items.findIndex(({ text }, index) => index > to && text === ")");
      if (close === -1) break;
      to = close + 1;
      continue;
    }
    if (
      item === undefined ||
      item.kind === "quote" ||
      (/^[,;:.?!()—]$/u.test(item.text) && !isInnerStop(items, to))
    )
      break;
    if (to > from && CLAUSE_OPENERS.has(item.lower) && item.lower !== "and") break;
    if (SUBJECT_PRONOUNS.has(item.lower) && to > from) break;
    const isOwner = item.lower === "her" && items[to + 1]?.kind === "word";
    if (/^(?:him|her|them|me|us)$/u.test(item.lower) && to === from && !isOwner) return to + 1;
    to += 1;
  }
  return to;
}
