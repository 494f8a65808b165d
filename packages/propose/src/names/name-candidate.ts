/** What may be a name, parted from the title and the nationality before it. */
import type { Span } from "@onrecord/domain";
import { findInGazetteer } from "../gazetteer/gazetteer.ts";
import { isDemonym } from "../lexicon/demonyms.ts";
import { ORGANIZATION_HEADS, OTHER_HEADS, PLACE_HEADS } from "../lexicon/name-heads.ts";
import { isFirstName } from "../lexicon/first-names.ts";
import { isSmallWord } from "../lexicon/small-words.ts";
import { isSurname } from "../lexicon/surnames.ts";
import { HONORIFICS, isRoleNoun, TITLE_HEADS, TITLE_WORDS } from "../lexicon/titles.ts";
import { wordSet } from "../lexicon/word-set.ts";
import type { ReadSentence } from "../reading/reading.ts";
import type { Token } from "../reading/token.ts";
import type { NameRun } from "./name-runs.ts";
import { isOpening } from "./word-facts.ts";

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

/** Fields of government, as titles name them: "Minister of Education". */
const PORTFOLIOS = wordSet(
  "education health defence defense finance justice agriculture transport trade industry energy environment culture sports sport " +
    "transportation treasury commerce veterans development planning water fisheries police security intelligence works women children youth employment innovation research communities housing energy climate labour labor foreign affairs interior home economy tourism science technology information state immigration housing",
);

const isTitleWord = ({ lower }: Token): boolean =>
  TITLE_WORDS.has(lower) ||
  (lower.includes("-") &&
    lower.split("-").every((part) => TITLE_WORDS.has(part) || part === "in" || part === "elect"));

const isTitleHead = ({ lower }: Token): boolean =>
  TITLE_HEADS.has(lower) ||
  lower.split("-").some((part) => TITLE_HEADS.has(part) && lower.includes("-"));

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

const phraseOf = (tokens: readonly Token[]): string =>
  tokens.reduce((phrase, { text, start }, index) => {
    const before = tokens[index - 1];
    return before === undefined || before.end === start ? phrase + text : `${phrase} ${text}`;
  }, "");

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

/** "District Attorney", "Senate Majority Leader": an office, and nobody's name. */
const isOffice = (tokens: readonly Token[]): boolean => {
  const [first, second] = [tokens.at(-1), tokens.at(-2)];
  return (
    first !== undefined &&
    second !== undefined &&
    /^(?:attorney|ambassador|commissioner|councillor|councilor|director|governor|leader|mayor|minister|president|representatives?|secretary|senators?|speaker|spokesman|spokeswoman|whip)$/u.test(
      first.lower,
    ) &&
    !isFirstName(tokens[0]?.text ?? "") &&
    findInGazetteer(phraseOf(tokens)).length === 0
  );
};

/** "United States Senator from Vermont": the country or body whose office it is. */
function placeOfOffice({ sentence, from, to }: NameRun): NameCandidate[] {
  for (let end = Math.min(to - 1, from + 4); end > from; end -= 1)
    if (findInGazetteer(phraseOf(sentence.tokens.slice(from, end))).length > 0)
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

/** "Immunologist Kristian Andersen" at the start of a sentence: what somebody does is no name. */
const opensWithRole = ({ tokens }: ReadSentence, from: number, to: number): boolean => {
  const [first, next] = [tokens[from], tokens[from + 1]];
  return (
    to - from > 1 &&
    first !== undefined &&
    next !== undefined &&
    isOpening(tokens, from) &&
    isRoleNoun(first.lower) &&
    !isFirstName(first.text) &&
    !isSurname(first.text) &&
    (isFirstName(next.text) || (to - from > 2 && !isSmallWord(next.lower)))
  );
};

function isPartOfTitle(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined) return false;
  if (isTitleWord(token) && !HONORIFICS.has(token.lower)) return true;
  const before = tokens[index - 1];
  return (
    token.text === "." &&
    before !== undefined &&
    isTitleWord(before) &&
    !HONORIFICS.has(before.lower)
  );
}

/** "Minister of Education Stefania Giannini": the title begins before the run. */
function portfolioStart({ tokens }: ReadSentence, from: number): number {
  const first = tokens[from];
  if (first === undefined || !PORTFOLIOS.has(first.lower)) return from;
  const link = tokens[from - 1];
  const head = tokens[from - 2];
  if (link === undefined || head === undefined || !/^(?:of|for)$/u.test(link.lower)) return from;
  return isTitleHead(head) && head.capital ? from - 2 : from;
}

/** "the Secretary of Transportation": the field of an office, and no name. */
const isPortfolio = ({ tokens }: ReadSentence, from: number, to: number): boolean =>
  /^(?:of|for)$/u.test(tokens[from - 1]?.lower ?? "") &&
  tokens.slice(from - 2, from - 1).some(isTitleHead) &&
  tokens.slice(from, to).every(({ lower }) => PORTFOLIOS.has(lower) || lower === "and");

/** "advice columnist Dan Savage": the noun right before the name is a title in small letters. */
function roleStart({ tokens }: ReadSentence, from: number): number {
  const before = tokens[from - 1];
  const isRole = before !== undefined && !before.capital && isRoleNoun(before.lower);
  return isRole && !isPlural(before.lower) ? from - 1 : from;
}

const isPlural = (lower: string): boolean => /[^s]s$/u.test(lower);

const skipPortfolio = (tokens: readonly Token[]): number => {
  const end = tokens.findIndex(({ lower }) => !PORTFOLIOS.has(lower) && lower !== "and");
  return end === -1 ? 0 : end;
};

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
