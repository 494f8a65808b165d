/** What happened: PLOVER's types, read off the words of a sentence, with who did it to whom. */
import type { AuxiliaryMode, EventMode, EventType, Span } from "@onrecord/domain";
import { EVENT_TYPES } from "@onrecord/domain";
import { TriggerIndex } from "./trigger-index.ts";
import { TRIGGERS } from "./triggers.ts";

/** The words of an event in one sentence. Offsets are those of the sentence. */
export type FoundEvent = {
  readonly type: EventType;
  readonly mode: EventMode | null;
  readonly trigger: Span;
  readonly auxiliary: readonly AuxiliaryMode[];
  /** Whether who is acted upon stands before the words: "was attacked by". */
  readonly passive: boolean;
  readonly confidence: number;
};

type Hit = {
  readonly type: EventType;
  readonly mode: EventMode | null;
  readonly start: number;
  readonly end: number;
  readonly rank: number;
  /** Whether what is to come, or was not done, gave it its type already. */
  readonly isPromoted?: boolean;
};

let triggers: TriggerIndex | undefined;

/** The events of a sentence, the surest first: none where no word carries one. */
export function findEvents(sentence: string): FoundEvent[] {
  // "March 23" is a day, and nobody's march.
  const dated = sentence.replaceAll(/\bMarch(?= \d)/gu, "     ");
  const words = dated.toLowerCase().replaceAll("’", "'");
  const demoted = demotedStretches(words);
  triggers ??= new TriggerIndex(TRIGGERS);
  const hits = triggers.find(words).map(({ trigger: { type, mode, weight }, start, end }): Hit => {
    const rank = weight - penaltyOf({ start, end }, words, demoted);
    return { type, mode, start, end: start + words.slice(start, end).trimEnd().length, rank };
  });
  const kept = withoutGoverned(words, withoutAccidents(words, longest(hits)));
  return kept
    .map((hit) => toEvent(words, hit))
    .filter(({ confidence }) => confidence >= LEAST)
    .toSorted((a, b) => b.confidence - a.confidence || a.trigger.start - b.trigger.start);
}

/** Below this the words carry too little. */
const LEAST = 0.35;

/** Of triggers that meet the longest counts. */
function longest(hits: readonly Hit[]): Hit[] {
  const sorted = hits.toSorted((a, b) => b.end - b.start - (a.end - a.start) || b.rank - a.rank);
  const kept: Hit[] = [];
  for (const hit of sorted)
    if (!kept.some(({ start, end }) => start < hit.end && hit.start < end)) kept.push(hit);
  return kept.toSorted((a, b) => a.start - b.start);
}

const ACCIDENT =
  /\b(?:accident|avalanche|capsiz\w+|collaps\w+|collision|coronavirus|crash\w*|cyclone|derail\w+|disease|drown\w*|earthquake|ebola|epidemic|eruption|fire|floods?|flooding|heat ?wave|hurricane|landslides?|lightning|mudslides?|outbreak|overturn\w*|pandemic|quake|sank|stampede|storm|tornado\w*|tsunami|typhoon|virus|volcano|wildfires?)\b/u;
/** Words that tell of harm and not of who did it. */
const HARM = /^(?:kill|die|dead|injur|wound|struck|hit)/u;

/** Who died in a flood or a crash was assaulted by nobody. */
function withoutAccidents(words: string, hits: readonly Hit[]): Hit[] {
  if (!ACCIDENT.test(words)) return [...hits];
  const isHarm = ({ start, end }: Hit): boolean => HARM.test(words.slice(start, end));
  const isViolent = hits.some((hit) => hit.type === "ASSAULT" && !isHarm(hit));
  return hits.filter((hit) => isViolent || hit.type !== "ASSAULT" || !isHarm(hit));
}

/** Types that say something about another event: what they govern is asked, promised, denied … */
const GOVERNING: ReadonlySet<EventType> = new Set<EventType>([
  "REQUEST",
  "REJECT",
  "THREATEN",
  "AGREE",
  "ACCUSE",
  "CONCEDE",
  "SUPPORT",
  "PROTEST",
]);

/** An event inside what another one asks or promises is not told as having happened. */
function withoutGoverned(words: string, hits: readonly Hit[]): Hit[] {
  const main = hits.toSorted((a, b) => b.rank - a.rank || a.start - b.start)[0];
  const lead =
    hits.filter(({ rank }) => rank > 0.5).toSorted((a, b) => a.start - b.start)[0] ?? main;
  if (lead === undefined) return [];
  const promoted = promote(words, lead, hits);
  return hits
    .filter(
      (hit) => hit === lead || !GOVERNING.has(promoted.type) || isCoordinated(words, lead, hit),
    )
    .map((hit) => (hit === lead ? promoted : { ...hit, rank: hit.rank - 0.15 }));
}

const HOSTILE: ReadonlySet<EventType> = new Set<EventType>([
  "COERCE",
  "ASSAULT",
  "SANCTION",
  "MOBILIZE",
]);
const FRIENDLY: ReadonlySet<EventType> = new Set<EventType>([
  "CONSULT",
  "SUPPORT",
  "COOPERATE",
  "AID",
  "CONCEDE",
]);

/**
 * What is to come is no deed yet: PLOVER codes it as a promise or a threat, and what is not done
 * for another as a refusal. "is prepared to impose martial law" threatens, though its words promise.
 */
function promote(words: string, lead: Hit, hits: readonly Hit[]): Hit {
  const before = words.slice(Math.max(0, lead.start - 45), lead.start);
  if (FRIENDLY.has(lead.type) && NEGATED.test(before))
    return { ...lead, type: "REJECT", mode: null, isPromoted: true };
  if (COMING.test(before) && HOSTILE.has(lead.type))
    return { ...lead, type: "THREATEN", mode: null };
  const isFriendly = FRIENDLY.has(lead.type) || lead.type === "RETREAT";
  if (COMING.test(before) && isFriendly && lead.mode !== "resign")
    return { ...lead, type: "AGREE", mode: null, isPromoted: true };
  const isIntent = /(?:prepared|ready|plans?|will|intends?|vow\w*|committed)/u.test(
    words.slice(lead.start, lead.end),
  );
  if (lead.type !== "AGREE" || !isIntent) return lead;
  const next = hits.find(({ start }) => start >= lead.end && start < lead.end + 30);
  return next === undefined ||
    !HOSTILE.has(next.type) ||
    /lift|ease|end /u.test(words.slice(lead.start, next.start))
    ? lead
    : { ...lead, type: "THREATEN", mode: null };
}

const isCoordinated = (words: string, lead: Hit, hit: Hit): boolean =>
  hit.start > lead.end &&
  /(?:,| and| but)(?: \w+){0,3} $/u.test(words.slice(lead.end, hit.start)) &&
  !words.slice(lead.end, hit.start).endsWith(" to ");

/** Stretches that tell of something else: a clause before the main one, a relative clause, who says it. */
function demotedStretches(words: string): Span[] {
  const stretches: Span[] = [];
  const opening =
    /^(?:after|despite|following|while|although|when|before|amid|since|as|with|in|during)\b[^,]*,/u.exec(
      words,
    );
  if (opening !== null) stretches.push({ start: 0, end: opening[0].length });
  for (const { 0: found, index } of words.matchAll(
    /\b(?:who|which|whose|after|before|following|despite|amid|that (?:was|were|is|has|had)|as|because|in protest|since|so that|aimed at|long-threatened|accused of|suspected|alleged)\b[^,;]*/gu,
  ))
    if (index > 0) stretches.push({ start: index, end: index + found.length });
  return stretches;
}

function penaltyOf(hit: Span, words: string, demoted: readonly Span[]): number {
  let penalty = 0;
  if (demoted.some(({ start, end }) => start <= hit.start && hit.start < end)) penalty += 0.25;
  if (
    /(?:^|\s)(?:the|a|an|his|her|its|their|of|for|against)\s(?:\w+\s)?$/u.test(
      words.slice(Math.max(0, hit.start - 20), hit.start),
    )
  )
    penalty += 0.12;
  if (
    /^[^,]*\b(?:said|says|reported)\b[^,]*$/u.test(words.slice(hit.end)) &&
    hit.end > words.length * 0.75
  )
    penalty += 0.05;
  return penalty + Math.min(0.1, hit.start / 1500);
}

const NEGATED = /(?:\bnot|n't|\bnever|\bno longer|\bwithout|\bfailed to|\bno)(?: \w+){0,2} $/u;
const COMING =
  /\b(?:will|would|is to|are to|going to|about to|plans? to|planned to|expected to|due to|set to|shall)(?: \w+){0,3} $/u;
const SUPPOSED = /\b(?:if|could|might|may|should|unless|whether|would have)\b[^,]{0,40}$/u;

function toEvent(words: string, hit: Hit): FoundEvent {
  const before = words.slice(Math.max(0, hit.start - 45), hit.start);
  const auxiliary: AuxiliaryMode[] = [];
  if (!hit.isPromoted && NEGATED.test(before) && hit.type !== "REJECT") auxiliary.push("negation");
  if (!hit.isPromoted && COMING.test(before)) auxiliary.push("future");
  if (SUPPOSED.test(before)) auxiliary.push("hypothetical");
  const mode =
    hit.mode !== null && EVENT_TYPES[hit.type].modes.includes(hit.mode) ? hit.mode : null;
  const passive =
    /\b(?:was|were|been|being|is|are|be) (?:\w+ )?$/u.test(before) &&
    /^(?: \w+){0,3} by\b/u.test(words.slice(hit.end));
  return {
    type: hit.type,
    mode,
    trigger: { start: hit.start, end: hit.end },
    auxiliary,
    passive,
    confidence: Math.max(0, Math.min(0.95, hit.rank)),
  };
}
