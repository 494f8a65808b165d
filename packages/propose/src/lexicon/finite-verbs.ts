/**
 * Everyday verbs, so that a clause can be told from a phrase: "said the bureau feels no pressure".
 * Written by hand; those of a saying are in `cues.ts`, and past forms in "-ed" need no list.
 */
import { findCue } from "./cues.ts";
import { DETERMINERS, isAdverb, POSSESSIVES, PREPOSITIONS } from "./function-words.ts";
import { wordSet } from "./word-set.ts";

/** Verbs whose forms are hardly anything else. */
const CLEAR =
  "accept achieve acquire admire affect allow annoy appear apply appoint arise arrive assist assume attract avoid become begin " +
  "behave belong bring carry cease choose collapse collect comprise consist constitute contain continue contribute cooperate " +
  "decide deepen defeat define deliver demonstrate depend derive deserve destroy differ disagree disappear do eat " +
  "eliminate emerge enable endanger enforce engage enjoy ensure enter erode establish evolve exceed exist expand extend face " +
  "fail fill find follow forget forgive gather generate get give go govern grow happen harm hate have help hide hold hurt ignore " +
  "impose improve include increase infringe intend invest invite involve join justify keep kill lack learn leave let listen live look lose " +
  "maintain make matter mean meet obtain occur operate oppose outweigh owe own participate permit persist plan play possess " +
  "prefer prepare prevent proceed produce prohibit promote protect prove provide pursue put qualify reach realize " +
  "receive recognize reduce reflect refuse regard rely remain remove replace represent require resemble resist resolve " +
  "retain rise run save seek seem sell send serve sit speak spend spread stand stay stem strengthen struggle succeed suffer " +
  "suit survive take talk tend think threaten throw travel treat trust try turn undergo undermine understand undertake " +
  "use violate walk want warrant wear weaken welcome win work write yield";

/** Verbs whose forms are as often nouns: what follows them decides. */
const UNCLEAR =
  "act aim approach attack back benefit block break build burn call care cause challenge change close come compete control cost " +
  "count cover cross cut damage deal demand drive drop end face fall feel fight fit focus force form gain hit hope hurt " +
  "impact interest lead level lie like limit link love mark match mind miss move name need notice number offer open pass pay " +
  "place plan point pose practice present pressure produce push raise range rank rate record report respect rest result return " +
  "reveal risk run rule see serve set shape share show sign sound stand start state stop study suggest support surprise target " +
  "taste test top touch total trail value view visit vote watch wish work worry";

/** Past forms that no ending tells, also of rarer verbs. */
const PAST =
  "went came took made got gave left lost won began became held met led sent fell told said knew thought felt kept paid put ran saw " +
  "set sold spent spoke stood stole struck swore taught threw understood wore wrote brought bought built broke chose cut did " +
  "drew drove fought found grew heard hit hurt laid lay let meant read rose sat shot showed shut slept sought spread swept " +
  "sank drank ate flew forgot forgave froze hung hid led lent lit rode rang shook shone sang slid split sprang stuck swam " +
  "swung tore woke wound had was were overcame overran oversaw overtook rebuilt undertook underwent upheld withdrew withheld withstood";

function thirdOf(lemma: string): string {
  if (/[^aeiou]y$/u.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|z|o)$/u.test(lemma) ? `${lemma}es` : `${lemma}s`;
}

const THIRD = new Set(CLEAR.split(" ").map(thirdOf));
const UNCLEAR_THIRD = new Set(UNCLEAR.split(" ").map(thirdOf));
const BASE = wordSet(`${CLEAR} ${UNCLEAR}`);
const IRREGULAR = wordSet(PAST);

/** Endings in "-ed" that are nouns and adjectives. */
const NOT_PAST = wordSet("united hundred sacred naked indeed need speed feed seed breed");

/** A past form, or a third person that can be little else. */
export const isFinite = (lower: string): boolean =>
  (/[a-z]{2}ed$/u.test(lower) && !NOT_PAST.has(lower)) ||
  IRREGULAR.has(lower) ||
  THIRD.has(lower) ||
  findCue(lower)?.form === "past";

type Word = { readonly lower: string; readonly kind: string; readonly capital: boolean };

/** Words that may stand for a noun: "this applied", "most left". */
const ALONE = /^(?:all|both|each|few|many|most|one|some|that|these|this|those)$/u;

/** Whether a word is a verb that goes with the word before it: "feels no pressure", "voters want to". */
export function isFiniteHere(words: readonly Word[], at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (word === undefined || word.kind !== "word" || word.capital) return false;
  const { lower } = word;
  const helper = before?.lower ?? "";
  if (PREPOSITIONS.has(helper) || POSSESSIVES.has(helper)) return false;
  if (DETERMINERS.has(helper)) return ALONE.test(helper) && isFinite(lower);
  if (isFinite(lower)) return true;
  const cue = findCue(lower);
  const isUnclear = UNCLEAR_THIRD.has(lower) || cue?.form === "third";
  const isPlural = /[^s]s$/u.test(helper) || /^(?:people|women|men|children|police)$/u.test(helper);
  const isBase = isPlural && (BASE.has(lower) || cue?.form === "base");
  return (isUnclear || isBase) && takesObject(next);
}

/** What follows a verb rather than a noun. */
const takesObject = (next: Word | undefined): boolean =>
  next !== undefined &&
  (DETERMINERS.has(next.lower) ||
    POSSESSIVES.has(next.lower) ||
    isAdverb(next.lower) ||
    /^(?:to|that|not|him|her|them|it|me|us|you|more|less|what|how|whether|up|out|down|into|like)$/u.test(
      next.lower,
    ));
