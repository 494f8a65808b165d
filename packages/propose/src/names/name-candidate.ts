/** What may be a name, parted from the title and the nationality before it. */
import type { Span } from "@onrecord/domain";
import { findInGazetteer } from "../gazetteer/gazetteer.ts";
import { isDemonym } from "../lexicon/demonyms.ts";
import { ORGANIZATION_HEADS, OTHER_HEADS, PLACE_HEADS } from "../lexicon/name-heads.ts";
import { isFirstName } from "../lexicon/first-names.ts";
import { isSmallWord } from "../lexicon/small-words.ts";
import { HONORIFICS } from "../lexicon/titles.ts";
import type { ReadSentence } from "../reading/reading.ts";
import type { Token } from "../reading/token.ts";
import type { NameRun } from "./name-runs.ts";
import { phraseOf } from "./phrase-of.ts";
import {
  isOffice,
  isPartOfTitle,
  isPortfolio,
  isTitleHead,
  isTitleWord,
  opensWithRole,
  portfolioStart,
  roleStart,
  skipPortfolio,
} from "./title-words.ts";

/** Words that may be a name. Positions are counted in the sentence. */
export type NameCandidate = Span & {
  readonly kind: "name" | "demonym";
  readonly sentence: ReadSentence;
  /** The words of the name, with an honorific, without another title. */
  readonly from: number;
  readonly to: number;
  /** Where the title before the name begins, in the text; the name's start where there is none. */
  readonly titleStart: number;
  /** The title in small letters: "prime minister"; null where there is none. */
  readonly title: string | null;
  readonly honorific: string | null;
  /** Where the name without an honorific begins. */
  readonly bareStart: number;
  /** The name without honorific, one space between its words. */
  readonly text: string;
};

/** The candidates of a run: one as a rule; a nationality or place before a title is one more. */
export function toCandidates({ sentence, from, to }: NameRun): NameCandidate[] {
  const tokens = sentence.tokens.slice(from, to);
  const whole = phraseOf(tokens);
  const [known] = tokens.length > 1 ? findInGazetteer(whole) : [];
  if (known !== undefined) {
    return [toName(sentence, { from, to, titleFrom: from })];
  }
  const member = memberOf(tokens);
  if (member > 0) return [toName(sentence, { from, to: from + member, titleFrom: from })];
  const demonym = isKnownBefore(tokens) ? 0 : demonymLength(tokens);
  if (demonym > 0) return afterDemonym({ sentence, from, to }, demonym);
  const prefix = placePrefix(tokens);
  const before = prefix === 0 ? placeBeforePerson(tokens) : 0;
  if (before > 0) {
    const place = toName(sentence, { from, to: from + before, titleFrom: from });
    const person = toName(sentence, { from: from + before, to, titleFrom: from + before });
    return [place, withEnvoy(person, from)];
  }
  if (prefix > 0) {
    return [
      toName(sentence, { from, to: from + prefix, titleFrom: from }),
      ...titled({ sentence, from: from + prefix, to }),
    ];
  }
  return titled({ sentence, from, to });
}

/** "Ministry of Foreign Affairs", "House of Representatives". */
const isBodyOf = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ text }, index) => ORGANIZATION_HEADS.has(text) && tokens[index + 1]?.lower === "of",
  );

/** How many words at the start are a nationality. */
function demonymLength(tokens: readonly Token[]): number {
  const two = phraseOf(tokens.slice(0, 2));
  if (tokens.length > 1 && isDemonym(two)) return 2;
  const [first] = tokens;
  return first !== undefined && isDemonym(first.text) ? 1 : 0;
}

function afterDemonym({ sentence, from, to }: NameRun, length: number): NameCandidate[] {
  const demonym: NameCandidate = {
    ...toName(sentence, { from, to: from + length, titleFrom: from }),
    kind: "demonym",
  };
  const rest = sentence.tokens.slice(from + length, to);
  const last = rest.at(-1);
  if (last === undefined) return [demonym];
  const isBody =
    ORGANIZATION_HEADS.has(last.text) ||
    OTHER_HEADS.has(last.text) ||
    PLACE_HEADS.has(last.text) ||
    isBodyOf(rest);
  const hasTitle = rest.some(isTitleHead) && !ORGANIZATION_HEADS.has(last.text);
  if (isBody && !hasTitle) return [demonym, toName(sentence, { from, to, titleFrom: from })];
  return [demonym, ...toCandidates({ sentence, from: from + length, to })];
}

/** "European Central Bank President …": what begins with a nationality is a known body. */
function isKnownBefore(tokens: readonly Token[]): boolean {
  const length = placePrefix(tokens);
  return length > 1 && findInGazetteer(phraseOf(tokens.slice(0, length))).length > 0;
}

/** "a Massachusetts Democrat": how many words are the place of a party's member. */
function memberOf(tokens: readonly Token[]): number {
  const place = tokens.slice(0, -1);
  const isMember =
    place.length > 0 && /^(?:Democrat|Republican)s?$/u.test(tokens.at(-1)?.text ?? "");
  const isPlace = findInGazetteer(phraseOf(place))[0]?.kind === "place";
  return isMember && isPlace ? place.length : 0;
}

/** How many words are a place or body before a title: "U.S. President …", "FBI Director …". */
function placePrefix(tokens: readonly Token[]): number {
  for (let length = Math.min(4, tokens.length - 2); length > 0; length -= 1) {
    const next = tokens[length];
    if (next === undefined || !isTitleWord(next)) continue;
    const rest = tokens.slice(length);
    const heads = rest.findIndex((token) => !isTitleWord(token));
    if (heads === 0 || !rest.slice(0, heads === -1 ? rest.length : heads).some(isTitleHead))
      continue;
    const last = rest.at(-1);
    if (last !== undefined && ORGANIZATION_HEADS.has(last.text)) continue;
    if (findInGazetteer(phraseOf(tokens.slice(0, length))).length > 0) return length;
    // "Coös County Attorney John McCormick": the given name after the title tells.
    const before = tokens[length - 1];
    const isApart = before !== undefined && !isTitleWord(before);
    if (before !== undefined && length > 1 && ORGANIZATION_HEADS.has(before.text)) return length;
    if (isApart && heads > 0 && isFirstName(rest[heads]?.text ?? "")) return length;
  }
  return 0;
}

/** "Ambassador to the United States Hamdullah Mohib": how many words are the place. */
function placeBeforePerson(tokens: readonly Token[]): number {
  for (let length = Math.min(3, tokens.length - 1); length > 0; length -= 1) {
    const [entry] = findInGazetteer(phraseOf(tokens.slice(0, length)));
    const rest = tokens.slice(length);
    const [first] = rest;
    // "Speaker of the House Abdoulaye Diop": a body before a given and a family name.
    if (entry?.kind === "organization" && isWholeName(rest)) return length;
    if (first === undefined || entry?.kind !== "place") continue;
    if (rest.length === 2 && rest.every(({ lower }) => !isSmallWord(lower))) return length;
    if (rest.length > 1 && isFirstName(first.text)) return length;
  }
  return 0;
}

const isWholeName = (tokens: readonly Token[]): boolean => {
  const [first, ...rest] = tokens;
  const last = rest.at(-1)?.text ?? "";
  const isBody = ORGANIZATION_HEADS.has(last) || PLACE_HEADS.has(last) || OTHER_HEADS.has(last);
  return first !== undefined && rest.length > 0 && isFirstName(first.text) && !isBody;
};

/** The person with the title before the place: "Ambassador to the United States …". */
function withEnvoy(person: NameCandidate, placeFrom: number): NameCandidate {
  const { tokens } = person.sentence;
  const back = tokens[placeFrom - 1]?.lower === "the" ? 2 : 1;
  const head = tokens[placeFrom - back - 1];
  const isEnvoy =
    head !== undefined && isTitleHead(head) && tokens[placeFrom - back]?.lower === "to";
  return isEnvoy ? { ...person, titleStart: head.start, title: head.lower } : person;
}

/** "United States Senator from Vermont": the country or body whose office it is. */
function placeOfOffice({ sentence, from, to }: NameRun): NameCandidate[] {
  for (let end = Math.min(to - 1, from + 4); end > from; end -= 1)
    // "Vice President": a title, though there is a magazine of that name.
    if (
      !sentence.tokens.slice(from, end).every(isTitleWord) &&
      findInGazetteer(phraseOf(sentence.tokens.slice(from, end))).length > 0
    )
      return [toName(sentence, { from, to: end, titleFrom: from })];
  return [];
}

/** Parts a title from the name after it; a title alone is no name. */
function titled({ sentence, from, to }: NameRun): NameCandidate[] {
  const tokens = sentence.tokens.slice(from, to);
  const last = tokens.at(-1);
  if (last === undefined) return [];
  // "P. damicornis" is a species.
  const next = sentence.tokens[to];
  if (tokens.length === 1 && last.text.length === 1 && next?.text === ".") return [];
  if (isOffice(tokens)) return placeOfOffice({ sentence, from, to });
  const isBody = ORGANIZATION_HEADS.has(last.text) && tokens.length > 1 && !isTitleHead(last);
  let start = 0;
  if (!isBody) {
    while (start < tokens.length && tokens[start] !== undefined && isPartOfTitle(tokens, start))
      start += 1;
    if (!tokens.slice(0, start).some(isTitleHead)) start = 0;
    if (start === 0 && opensWithRole(sentence, from, to)) start = 1;
  }
  if (
    start === tokens.length ||
    tokens.every(({ lower, text }) => HONORIFICS.has(lower) || text === ".")
  )
    return [];
  // Honorifics belong to the name.
  const early = portfolioStart(sentence, from);
  const skip = early < from ? skipPortfolio(tokens) : 0;
  const titleFrom = start > 0 ? from : early < from ? early : roleStart(sentence, from);
  const name = { from: from + start + skip, to };
  if (start + skip === 0 && isPortfolio(sentence, from, to)) return [];
  return [toName(sentence, { ...name, titleFrom })];
}

type Place = { readonly from: number; readonly to: number; readonly titleFrom: number };

function toName(sentence: ReadSentence, { from, to, titleFrom }: Place): NameCandidate {
  const tokens = sentence.tokens.slice(from, to);
  const [first] = tokens;
  const start = first?.start ?? sentence.start;
  const end = tokens.at(-1)?.end ?? sentence.end;
  const isTitled = first !== undefined && HONORIFICS.has(first.lower) && tokens.length > 1;
  const bare = isTitled ? tokens.slice(tokens[1]?.text === "." ? 2 : 1) : tokens;
  const title = phraseOf(sentence.tokens.slice(titleFrom, from)).toLowerCase();
  return {
    kind: "name",
    sentence,
    start,
    end,
    from,
    to,
    titleStart: sentence.tokens[titleFrom]?.start ?? start,
    title: title === "" ? null : title,
    honorific: isTitled && first.lower !== "st" ? first.lower : null,
    bareStart: isTitled && first.lower !== "st" ? (bare[0]?.start ?? start) : start,
    text: phraseOf(isTitled && first.lower !== "st" ? bare : tokens),
  };
}
