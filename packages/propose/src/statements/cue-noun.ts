/** Cues that are no verbs: "the claim that …", "his promise to …", "is convinced that …". */
import type { CueSense } from "@onrecord/domain";
import { CUE_NOUNS, findCue } from "../lexicon/cues.ts";
import { isFinite } from "../lexicon/finite-verbs.ts";
import { AUXILIARIES, POSSESSIVES } from "../lexicon/function-words.ts";
import { isRoleNoun } from "../lexicon/titles.ts";
import { wordSet } from "../lexicon/word-set.ts";
import { clauseEnd } from "./clause-end.ts";
import { beginsClause } from "./clause-start.ts";
import type { CueClause } from "./cue-clause.ts";
import { BE } from "./cue-words.ts";
import { findSubjectBefore, verbStart } from "./speaker.ts";
import type { Stretch } from "./phrase-words.ts";
import { isInnerStop } from "./phrase-words.ts";
import { SAYINGS } from "./quote-speaker.ts";
import type { Item } from "./unit.ts";

/** Nouns for what somebody means to do, with "to" after them. */
const WITH_TO =
  /^(?:calls?|decision|demands?|desire|hopes?|intention|offers?|plans?|pledges?|pleas?|promises?|proposals?|refusal|requests?|threats?|vows?|willingness)$/u;

/** "the claim that …", "his denial that …", "his promise to …". */
export function readNoun(items: readonly Item[], at: number): CueClause | undefined {
  const item = items[at];
  if (item === undefined || item.kind !== "word") return undefined;
  const before = items[at - 1];
  const isOwned =
    before !== undefined && (POSSESSIVES.has(before.lower) || /^['’]s?$/u.test(before.text));
  const sense = CUE_NOUNS.get(item.lower);
  const opener = items[at + 1]?.lower;
  if (opener === "to" && isOwned && WITH_TO.test(item.lower))
    return readIntent(items, at, sense ?? "promised");
  if (opener === "of" && isOwned && WITH_OF.test(item.lower)) return readClaimed(items, at);
  if (opener === "for" && WITH_FOR.test(item.lower)) return readWish(items, at);
  if (sense !== undefined && opener === "from") return readFrom(items, at, sense);
  const isCopula = isOwned && AVOWALS.test(item.lower) && /^(?:is|was)$/u.test(opener ?? "");
  if (isCopula) return readAvowal(items, at, sense ?? "said");
  const colon = isOwned ? colonAfter(items, at) : -1;
  if (colon !== -1) return readAnnounced(items, at, colon);
  if (isMadeCase(items, at)) return readCase(items, at);
  if (sense === undefined || opener !== "that") return undefined;
  // "gave no indication that", "little evidence that": nothing of the kind is told.
  if (/^(?:any|few|little|no)$/u.test(before?.lower ?? "")) return undefined;
  const verb = items[at + 2];
  if (verb === undefined || AUXILIARIES.has(verb.lower) || findCue(verb.lower)?.form === "past")
    return undefined;
  const speaker = isOwned ? whoOwns(items, at) : (whoVoices(items, at) ?? whoIsBefore(items, at));
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

/** Nouns for what somebody thinks or says, which a clause after "is that" tells. */
const AVOWALS =
  /^(?:advice|answer|argument|assumption|belief|claim|conclusion|contention|fear|feeling|guess|hope|impression|message|opinion|point|position|prediction|reply|response|sense|stance|suspicion|theory|thesis|understanding|view|warning|worry)$/u;

/** "Lavrov's view is that it is over": the clause after "that". */
function readAvowal(items: readonly Item[], at: number, sense: CueSense): CueClause | undefined {
  const from = at + 3;
  const speaker = whoOwns(items, at);
  if (items[at + 2]?.lower !== "that" || speaker === null) return undefined;
  return {
    cue: { from: at, to: at + 1 },
    sense,
    speaker,
    content: [{ from, to: clauseEnd(items, from) }],
    addressee: null,
    rule: "noun that",
    begin: speaker.from,
  };
}

/** "Mr. Diop's message to Moscow was blunt: Pay up": where the colon stands; -1 where none does. */
function colonAfter(items: readonly Item[], at: number): number {
  if (!SAYINGS.test(items[at]?.lower ?? "") && !AVOWALS.test(items[at]?.lower ?? "")) return -1;
  const colon = items.findIndex(
    ({ text, kind }, index) => index > at && index < at + 12 && (text === ":" || kind === "quote"),
  );
  const isTold = items.slice(at + 1, Math.max(at, colon)).some(({ lower }) => BE.has(lower));
  const isClause = items[colon + 1]?.kind === "word";
  return items[colon]?.text === ":" && isTold && isClause ? colon : -1;
}

function readAnnounced(items: readonly Item[], at: number, colon: number): CueClause | undefined {
  const speaker = whoOwns(items, at);
  if (speaker === null) return undefined;
  return {
    cue: { from: at, to: at + 1 },
    sense: CUE_NOUNS.get(items[at]?.lower ?? "") ?? "said",
    speaker,
    content: [{ from: colon + 1, to: clauseEnd(items, colon + 1) }],
    addressee: null,
    rule: "noun that",
    begin: speaker.from,
  };
}

/** "made the case that", "makes the point that". */
const isMadeCase = (items: readonly Item[], at: number): boolean =>
  /^(?:case|point)$/u.test(items[at]?.lower ?? "") &&
  items[at + 1]?.lower === "that" &&
  items[at - 1]?.lower === "the" &&
  /^(?:made|makes?|making)$/u.test(items[at - 2]?.lower ?? "");

function readCase(items: readonly Item[], at: number): CueClause {
  const begin = verbStart(items, at - 2);
  return {
    cue: { from: at - 2, to: at + 1 },
    sense: "argued",
    speaker: findSubjectBefore(items, begin) ?? null,
    content: [{ from: at + 2, to: clauseEnd(items, at + 2) }],
    addressee: null,
    rule: "noun that",
    begin,
  };
}

/** "assurances from Moscow that it would stay": whose they are stands between. */
function readFrom(items: readonly Item[], at: number, sense: CueSense): CueClause | undefined {
  const near = items.slice(at + 2, at + 9);
  const that = near.findIndex(({ kind, lower }) => lower === "that" || kind !== "word");
  if (that < 1 || near[that]?.lower !== "that") return undefined;
  // "reports from Mali that": where they come from.
  if (/^(?:comments?|news|reports?|rumou?rs?|statements?)$/u.test(items[at]?.lower ?? ""))
    return undefined;
  const from = at + 3 + that;
  return {
    cue: { from: at, to: at + 1 },
    sense,
    speaker: { from: at + 2, to: at + 2 + that },
    content: [{ from, to: clauseEnd(items, from) }],
    addressee: null,
    rule: "noun that",
    begin: at,
  };
}

/** Nouns for what somebody says there is: "their claims of fraud". */
const WITH_OF = /^(?:accusations?|allegations?|claims?)$/u;

function readClaimed(items: readonly Item[], at: number): CueClause | undefined {
  const content = [{ from: at + 2, to: intentEnd(items, at + 2) }];
  return {
    cue: { from: at, to: at + 1 },
    sense: "argued",
    speaker: whoOwns(items, at),
    content,
    addressee: null,
    rule: "noun of",
    begin: at,
  };
}

/** Nouns for what somebody asks for. */
const WITH_FOR = /^(?:appeals?|calls?|demands?|pleas?|requests?)$/u;

/** "made requests for help", "his call for peace": what somebody asks for. */
function readWish(items: readonly Item[], at: number): CueClause | undefined {
  const speaker = whoVoices(items, at) ?? whoOwns(items, at);
  if (speaker === null) return undefined;
  const cue = { from: at, to: at + 1 };
  const content = [{ from: at + 2, to: intentEnd(items, at + 2) }];
  return { cue, sense: "asked", speaker, content, addressee: null, rule: "noun to", begin: at };
}

/** "employee concerns that", "police reports that": who stands right before the noun. */
const whoIsBefore = (items: readonly Item[], at: number): Stretch | null =>
  isRoleNoun(items[at - 1]?.lower ?? "") ? { from: at - 1, to: at } : null;

/** "his promise to …", "Lavrov's threat to …". */
const readIntent = (items: readonly Item[], at: number, sense: CueSense): CueClause => ({
  cue: { from: at, to: at + 1 },
  sense,
  speaker: whoStates(items, at) ?? whoOwns(items, at),
  content: [{ from: at + 1, to: intentEnd(items, at + 1) }],
  addressee: null,
  rule: "noun to",
  begin: at,
});

/** "Moscow stated its intention to": whoever states it, and no pronoun. */
const whoStates = (items: readonly Item[], at: number): Stretch | undefined =>
  POSSESSIVES.has(items[at - 1]?.lower ?? "") && findCue(items[at - 2]?.lower ?? "") !== undefined
    ? findSubjectBefore(items, verbStart(items, at - 2))
    : undefined;

/** Up to the verb of the sentence around: "his promise to build a wall drew cheers". */
function intentEnd(items: readonly Item[], from: number): number {
  const end = clauseEnd(items, from);
  const verb = items.findIndex(
    ({ lower, kind }, index) =>
      index > from + 2 &&
      index < end &&
      ((kind === "mark" && !isInnerStop(items, index)) ||
        AUXILIARIES.has(lower) ||
        isFinite(lower)),
  );
  return verb === -1 ? end : verb;
}

/** "his" and "Lavrov" of "Lavrov's". */
function whoOwns(items: readonly Item[], at: number): Stretch | null {
  const before = items[at - 1];
  if (before === undefined) return null;
  if (POSSESSIVES.has(before.lower)) return { from: at - 1, to: at };
  return /^['’]s?$/u.test(before.text) ? (findSubjectBefore(items, at - 1) ?? null) : null;
}

/** "is convinced that …", "is confident he would …": what somebody thinks, told with "to be". */
export function readAdjective(items: readonly Item[], at: number): CueClause | undefined {
  if (!ADJECTIVES.has(items[at]?.lower ?? "")) return undefined;
  const begin = verbStart(items, at);
  const own = begin - 1;
  // "I’m sure": the pronoun with its verb in one word.
  const isShort = /^(?:i|we|you|he|she|they)['’](?:m|re|s)$/u.test(items[own]?.lower ?? "");
  if (!isShort && !items.slice(begin, at).some(({ lower }) => BE.has(lower))) return undefined;
  const that = items[at + 1]?.lower === "that";
  const from = at + (that ? 2 : 1);
  if (!that && !beginsClause(items, from)) return undefined;
  const speaker = isShort ? { from: own, to: begin } : findSubjectBefore(items, begin);
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
