/** Runs of words that may be a name: capitals, and the small words that names hold together. */
import { isFirstName } from "../lexicon/first-names.ts";
import { isDemonym } from "../lexicon/demonyms.ts";
import { DAYS, isAdverb, MONTHS } from "../lexicon/function-words.ts";
import {
  isPartyWord,
  NAME_PARTICLES,
  OF_HEADS,
  ORGANIZATION_HEADS,
  OTHER_HEADS,
  PLACE_HEADS,
} from "../lexicon/name-heads.ts";
import { isSmallWord } from "../lexicon/small-words.ts";
import { HONORIFICS, TITLE_HEADS, TITLE_WORDS } from "../lexicon/titles.ts";
import { wordSet } from "../lexicon/word-set.ts";
import { findInGazetteer } from "../gazetteer/gazetteer.ts";
import type { ReadSentence } from "../reading/reading.ts";
import type { Token } from "../reading/token.ts";
import {
  ABBREVIATED,
  AND_HEADS,
  FAITHS,
  FOR_HEADS,
  NEVER,
  POSSESSIVE_HEADS,
  TAIL_OPENERS,
} from "./run-words.ts";
import type { WordFacts } from "./word-facts.ts";
import { isOpening, isWordly } from "./word-facts.ts";

/** Words of one sentence, `from` up to and without `to`, counted in the sentence. */
export type NameRun = {
  readonly sentence: ReadSentence;
  readonly from: number;
  readonly to: number;
};

/** No name of the gazetteer has more words. */
const LONGEST_KNOWN = 8;

/** Finds the runs of a sentence. */
export function findNameRuns(sentence: ReadSentence, facts: WordFacts): NameRun[] {
  const runs: NameRun[] = [];
  const { tokens } = sentence;
  let index = 0;
  while (index < tokens.length) {
    if (!beginsName(tokens, index, facts)) {
      index += 1;
      continue;
    }
    const to = isShortState(tokens, index) ? index + 2 : findWholeEnd(tokens, index);
    // "US$5 million" names a currency.
    const next = tokens[to];
    if (next?.text !== "$" || next.start > (tokens[to - 1]?.end ?? 0))
      runs.push({ sentence, from: index, to });
    index = to;
  }
  return runs;
}

/** "Selma, Ala.": a state whose full stop belongs to it. */
const isShortState = (tokens: readonly Token[], index: number): boolean =>
  tokens[index + 1]?.text === "." &&
  /^[,(-]$/u.test(tokens[index - 1]?.text ?? "") &&
  findInGazetteer(`${tokens[index]?.text}.`).length > 0;

/** Where the run ends, and with it a known name that begins inside: "U.S. Securities and Exchange …". */
function findWholeEnd(tokens: readonly Token[], from: number): number {
  let to = Math.max(findEnd(tokens, from), findKnownEnd(tokens, from));
  for (let inner = from + 1; inner < to; inner += 1)
    if (tokens[inner]?.capital === true) to = Math.max(to, findKnownEnd(tokens, inner));
  return to;
}

const isName = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.kind === "word" &&
  (token.capital || /^(?:(?:al|el|ad|an|as|at|ul)-|[dl]['’])\p{Lu}/u.test(token.text)) &&
  !NEVER.has(token.text) &&
  !/^(?:COVID|SARS|MERS)/u.test(token.text) &&
  !FAITHS.has(token.text) &&
  !/^(?:I|It|He|She|We|They|You|That|There|Let|What|Who|Here)['’]/u.test(token.text) &&
  !DAYS.has(token.lower) &&
  !(MONTHS.has(token.lower) && token.lower !== "may");

function beginsName(tokens: readonly Token[], index: number, facts: WordFacts): boolean {
  const token = tokens[index];
  if (token === undefined) return false;
  if (FAITHS.has(token.text)) return beginsWithFaith(tokens, index);
  if (token.text === "Roman" && FAITHS.has(tokens[index + 1]?.text ?? ""))
    return beginsWithFaith(tokens, index + 1);
  if (TAIL_OPENERS.has(token.lower) && facts.tails.has(`${token.lower} ${tokens[index + 1]?.text}`))
    return true;
  if (!isName(token)) return false;
  if (token.lower === "may" && !isName(tokens[index + 1])) return false;
  // "WHO" in capitals is no pronoun.
  if (/^\p{Lu}{2,}$/u.test(token.text) && findInGazetteer(token.text).length > 0) return true;
  if (!isOpening(tokens, index)) return !isWordly(token.lower) || token.text.length > 3;
  if (isWordly(token.lower) || LEADING.has(token.lower)) return false;
  if (isAdverb(token.lower) && !isFirstName(token.text)) return false;
  if (HONORIFICS.has(token.lower) || TITLE_HEADS.has(token.lower)) return true;
  if (!isSmallWord(token.lower) && !facts.small.has(token.lower)) return true;
  if ((facts.capitals.get(token.text) ?? 0) > 0 || isFirstName(token.text)) return true;
  if (findInGazetteer(token.text).length > 0) return true;
  // "Supreme Court", "Red Cross": an everyday word that a second capital makes a name.
  const next = tokens[index + 1];
  if (next === undefined || !isName(next)) return false;
  const phrase = `${token.text} ${next.text}`;
  return (
    findInGazetteer(phrase).length > 0 ||
    ORGANIZATION_HEADS.has(next.text) ||
    PLACE_HEADS.has(next.text) ||
    OTHER_HEADS.has(next.text)
  );
}

/** Before a name at the start of a sentence: "Longtime aide", "Fellow Democrats". */
const LEADING = wordSet("fellow longtime late ex veteran incumbent newly native fellow");

/** "Islamic State", "Catholic Church": a faith that a word for a body follows. */
function beginsWithFaith(tokens: readonly Token[], index: number): boolean {
  if (findKnownEnd(tokens, index) > index + 1) return true;
  if (!isName(tokens[index + 1])) return false;
  return tokens
    .slice(index + 1, index + 4)
    .some(({ text }) => ORGANIZATION_HEADS.has(text) || PLACE_HEADS.has(text));
}

/** Where the run that begins at `from` ends. */
function findEnd(tokens: readonly Token[], from: number): number {
  let to = from + 1;
  for (;;) {
    const step = stepOver(tokens, from, to);
    if (step === 0) return to;
    to += step;
  }
}

/** Where the longest name of the gazetteer ends that begins here: "Food and Drug Administration". */
function findKnownEnd(tokens: readonly Token[], from: number): number {
  for (let to = Math.min(tokens.length, from + LONGEST_KNOWN); to > from + 1; to -= 1) {
    const last = tokens[to - 1];
    if (last === undefined || !last.capital) continue;
    const words = tokens.slice(from, to);
    const isPhrase = words.every(({ kind }) => kind === "word");
    if (isPhrase && findInGazetteer(words.map(({ text }) => text).join(" ")).length > 0) return to;
  }
  return from + 1;
}

/** Words with a capital that begin a sentence after a label, and go on with no name: "MS Although". */
const OPENERS =
  /^(?:A|Although|An|And|As|At|But|He|How|I|If|In|It|My|On|Our|She|So|That|The|There|These|They|This|We|What|When|Where|While|Why)$/;

/** How many words go on with the run that ends before `to`: 0 where it ends. */
function stepOver(tokens: readonly Token[], from: number, to: number): number {
  const last = tokens[to - 1];
  const next = tokens[to];
  const after = tokens[to + 1];
  if (last === undefined || next === undefined) return 0;
  const touching = next.start === last.end;
  if (next.text === "." && touching) {
    if (isSuffix(last, tokens, to) || isSite(after, next)) return isSite(after, next) ? 2 : 1;
    const isAbbreviated = /^\p{Lu}$/u.test(last.text) || ABBREVIATED.has(last.lower);
    return isAbbreviated && isName(after) && (after?.start ?? 0) <= next.end + 1 ? 2 : 0;
  }
  if (OPENERS.test(next.text)) return 0;
  if (FAITHS.has(next.text) && isName(after)) return 2;
  if (isName(next)) return next.start - last.end <= 1 && !isBreak(last, next) ? 1 : 0;
  // "Johnson & Johnson", but not "Wyatt & Zach".
  if (next.text === "&" && isName(after))
    return to - from === 1 && isFirstName(last.text) && isFirstName(after?.text ?? "") ? 0 : 2;
  // "Interstate 75", "U.S. Route 2".
  if (next.kind === "number" && /^(?:Interstate|Route|Highway|Autobahn)$/u.test(last.text))
    return 1;
  if (next.lower === "party" && isPartyWord(last.text)) return 1;
  if (next.text === "," && isListedOf(tokens, from, to)) return 2;
  if (next.text === "," && /^(?:Inc|Ltd|LLC|Jr|D\.C\.?)$/u.test(after?.text ?? "")) return 2;
  // "Workers' Party".
  if (/^['’]$/u.test(next.text) && touching)
    return POSSESSIVE_HEADS.has(last.lower) && isName(after) ? 2 : 0;
  if (/^['’]s$/u.test(next.text)) {
    const isOffice =
      TITLE_HEADS.has(last.lower) && /^(?:Office|Department|Guard)$/u.test(after?.text ?? "");
    return (POSSESSIVE_HEADS.has(last.lower) && isName(after)) || isOffice ? 2 : 0;
  }
  if (!isName(after) && !(after?.lower === "the" && isName(tokens[to + 2]))) return 0;
  const width = isName(after) ? 2 : 3;
  if (next.lower === "of")
    return goesOnWithOf(last, width === 3 ? tokens[to + 2] : after) ? width : 0;
  if (next.lower === "for")
    return tokens.slice(from, to).some(({ text }) => FOR_HEADS.has(text)) ? width : 0;
  if (next.lower === "and") return joinsWithAnd(tokens.slice(from, to), after) ? 2 : 0;
  return NAME_PARTICLES.has(next.lower) && width === 2 && next.lower !== "la" ? 2 : 0;
}

/** "Cyrus Diop, Jr. said": a full stop that belongs to the name, for the sentence goes on. */
const isSuffix = (last: Token, tokens: readonly Token[], stop: number): boolean =>
  /^(?:Jr|Sr|Inc|Ltd|Co|Corp)$/u.test(last.text) && tokens[stop + 1] !== undefined;

/** "News.com.au", "oe24.at": the end of an address that serves as a name. */
const isSite = (after: Token | undefined, stop: Token): boolean =>
  after !== undefined && after.start === stop.end && /^[a-z]{2,4}$/u.test(after.text);

/** "Union of Rail, Maritime and Transport Workers". */
function isListedOf(tokens: readonly Token[], from: number, to: number): boolean {
  const run = tokens.slice(from, to);
  const of = run.findLastIndex(({ lower }) => lower === "of");
  const [item, link, last] = tokens.slice(to + 1, to + 4);
  return (
    of > 0 &&
    AND_HEADS.has(run[of - 1]?.text ?? "") &&
    isName(item) &&
    findInGazetteer(item?.text ?? "").length === 0 &&
    link?.lower === "and" &&
    isName(last)
  );
}

/** A number in letters, a demonym after a name and the like begin something new. */
const isBreak = (last: Token, next: Token): boolean =>
  last.lower === "mp" ||
  (isDemonym(next.text) && findInGazetteer(last.text).length > 0) ||
  // "… in Washington D.C. Image: …": a full stop that ends a sentence as well.
  (/\p{Lu}\.$/u.test(last.text) &&
    !/^U\.[KNS]\.$/u.test(last.text) &&
    isSmallWord(next.lower) &&
    !TITLE_WORDS.has(next.lower) &&
    !ORGANIZATION_HEADS.has(next.text));

const goesOnWithOf = (last: Token, next: Token | undefined): boolean =>
  OF_HEADS.has(last.text) && next !== undefined;

/** "Department of Health and Human Services", but not "the University of Bamako and Kidal". */
function joinsWithAnd(run: readonly Token[], next: Token | undefined): boolean {
  const head = run.findLast(({ text }) => OF_HEADS.has(text) || FOR_HEADS.has(text));
  if (next === undefined || !run.some(({ lower }) => lower === "of" || lower === "for"))
    return false;
  if (head !== undefined && !AND_HEADS.has(head.text)) return false;
  return (
    findInGazetteer(next.text).length === 0 && !isFirstName(next.text) && !isDemonym(next.text)
  );
}
