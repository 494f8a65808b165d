/** Whether a word that may be a cue is a verb where it stands. */
import type { CueForm } from "../lexicon/cues.ts";
import { CUE_NOUNS, findCue } from "../lexicon/cues.ts";
import {
  AUXILIARIES,
  DETERMINERS,
  isAdverb,
  NUMBER_WORDS,
  POSSESSIVES,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
} from "../lexicon/function-words.ts";
import { isRoleNoun } from "../lexicon/titles.ts";
import { BE, BY_WAY } from "./cue-words.ts";
import { wordSet } from "../lexicon/word-set.ts";
import { PAPERS } from "./speaker.ts";
import type { Item } from "./unit.ts";

/** Words after which no verb stands; "another" and "some" may speak. */
const ARTICLES = wordSet("the a an this that these those no every");

const PARTICIPLES = wordSet("begun known seen shown spoken sworn written");

/** Third persons that are as often plural nouns: "overlapping claims and …". */
const NOUNS = wordSet(
  "allows answers calls charges claims comments debates demands estimates fears forecasts hopes notes orders pledges posts projects promises protests " +
    "questions reads remarks replies reports requests shows signals states stresses terms vows warnings wishes",
);
/** Past forms of plain verbs after which such a word is their object: "drew protests". */
const TAKES =
  /^(?:brought|brings|caused|causes|draws?|drew|faced|faces|got|had|has|heard|held|led|made|met|prompted|raised|raises|received|saw|sparked|won)$/u;

const isAfterNoun = (next: Item | undefined): boolean =>
  next === undefined ||
  /^(?:and|each|or|of|in|from|against|about|by|for|over|was|were|are)$/u.test(next.lower);

const PICTURES = /^(?:cameras?|footage|images?|photo(?:graph)?s?|pictures?|videos?)$/u;

/** Whether the words around a verb tell that it is no cue: "if written by …", "pleaded guilty". */
function isOtherwise(
  items: readonly Item[],
  at: number,
  { form, lemma, particle }: Pick<CueForm, "form" | "lemma" | "particle">,
): boolean {
  const [before, item, next] = [items[at - 1], items[at], items[at + 1]];
  // "as he put it", "pointed out", "made it clear".
  const isParted = next?.lower === "it" && items[at + 2]?.lower === particle;
  if (particle !== null && next?.lower !== particle && !isParted) return true;
  if (form === "ing" && lemma === "speak") return true;
  if (lemma === "show" && /^(?:off|up)$/u.test(next?.lower ?? "")) return true;
  // "the video showed a man": what is seen, and nothing said.
  if (
    lemma === "show" &&
    items.slice(Math.max(0, at - 8), at).some(({ lower }) => PICTURES.test(lower))
  )
    return true;
  if (lemma === "plead" && /^(?:guilty|innocent|no|not)$/u.test(next?.lower ?? "")) return true;
  // "in a statement posted on Facebook that": where it stands, and who says it stands before.
  const isPaper = PAPERS.test(before?.lower ?? "") && PREPOSITIONS.has(next?.lower ?? "");
  if (isPaper && form === "past" && /^(?:post|report|write)$/u.test(lemma)) return true;
  // "had shown “a reckless disregard”": what somebody has done.
  if (item?.lower === "shown" && next?.kind === "quote") return true;
  const helper = before?.lower ?? "";
  return PARTICIPLES.has(item?.lower ?? "") && !AUXILIARIES.has(helper) && !isAdverb(helper);
}

/** Whether a word that may be a cue is a verb here: "claims" may be a noun, "united" no cue. */
export function isVerb(items: readonly Item[], at: number, verb: CueForm): boolean {
  const [before, item, next] = [items[at - 1], items[at], items[at + 1]];
  const { form, lemma } = verb;
  if (item === undefined || (item.capital && before !== undefined && before.kind !== "quote"))
    return false;
  if (isOtherwise(items, at, verb)) return false;
  if (form === "third" && NOUNS.has(item.lower) && isAfterNoun(next)) return false;
  // "opposition figures claimed".
  if (form === "third" && findCue(next?.lower ?? "")?.form === "past" && next?.capital === false)
    return false;
  if (form === "third" && TAKES.test(before?.lower ?? "")) return false;
  // "Adds Mr. Lavrov, “…”".
  const isSaidFirst = form === "third" && verb.frame.after && next?.capital === true;
  if (before === undefined) return form === "ing" || form === "past" || isSaidFirst;
  if (form === "past") return isPast(items, at, verb);
  if (form === "ing")
    return (
      lemma !== "rule" &&
      !DETERMINERS.has(before.lower) &&
      !POSSESSIVES.has(before.lower) &&
      !/^(?:['’]s?|more|most|so|too|very)$/u.test(before.lower) &&
      !BE.has(next?.lower ?? "")
    );
  if (isInNoun(before)) return before.lower === "to" && form === "base";
  if (before.kind === "number" || NUMBER_WORDS.has(before.lower)) return false;
  return form === "third" || isBase(items, at, verb);
}

/** A past form, and no participle: "the plan reported by TASS" has another who speaks. */
function isPast(items: readonly Item[], at: number, { lemma }: CueForm): boolean {
  const [before, next] = [items[at - 1], items[at + 1]];
  if (before === undefined) return false;
  const agent = items[at + 2]?.lower ?? "";
  if (next?.lower === "by" && !agent.endsWith("ing") && !BY_WAY.test(agent)) return false;
  if (
    /^(?:about|after|against|amid|amongst?|at|by|despite|for|from|in|into|of|on|over|to|with)$/u.test(
      before.lower,
    )
  )
    return false;
  // "a process called “exfiltration”": a name, for nobody calls it so but with "which" or "what".
  if (lemma === "call" && next?.kind === "quote" && !isAfterRelative(items, at)) return false;
  if (lemma === "call" && before.lower === "so") return false;
  // "signs that said “…”".
  const isRelative =
    before.lower === "that" && items[at - 2]?.kind === "word" && isBeforeQuote(items, at);
  if (isRelative) return true;
  return !ARTICLES.has(before.lower) && before.kind !== "number" && before.lower !== "'s";
}

const isBeforeQuote = (items: readonly Item[], at: number): boolean =>
  items[at + 1]?.kind === "quote" ||
  (/^[,:]$/u.test(items[at + 1]?.text ?? "") && items[at + 2]?.kind === "quote");

/** Words after which a noun stands. */
const isInNoun = (before: Item): boolean =>
  DETERMINERS.has(before.lower) ||
  POSSESSIVES.has(before.lower) ||
  /^['’]s?$/u.test(before.text) ||
  PREPOSITIONS.has(before.lower) ||
  (CUE_NOUNS.has(before.lower) && !before.lower.endsWith("s"));

/** A plain form with several who speak before it, or a helper. */
function isBase(items: readonly Item[], at: number, { lemma }: CueForm): boolean {
  const [before, item, next] = [items[at - 1], items[at], items[at + 1]];
  if (before === undefined || item === undefined) return false;
  if (next?.lower === "it" && items[at + 2]?.lower === "or") return false;
  const isBeforeVerb = BE.has(next?.lower ?? "") || AUXILIARIES.has(next?.lower ?? "");
  if (isBeforeVerb && !isAfterRelative(items, at)) return false;
  const isHelped = SUBJECT_PRONOUNS.has(before.lower) || AUXILIARIES.has(before.lower);
  if (/^(?:wish|show|want|note)$/u.test(lemma))
    return (
      isHelped || before.lower.endsWith("s") || (before.text === "," && next?.lower === "that")
    );
  // "aides to Mr. Diop concede privately that": the noun is not right there.
  const opener = isAdverb(next?.lower ?? "") ? items[at + 2] : next;
  if (before.capital && opener?.lower === "that" && !CUE_NOUNS.has(item.lower)) return true;
  // "those close to the campaign say".
  if (/^(?:believe|fear|hope|insist|say|think|worry)$/u.test(lemma) && isOfPeople(items, at))
    return true;
  return (
    isHelped ||
    isAdverb(before.lower) ||
    isPluralNoun(before.lower) ||
    before.text === "," ||
    before.kind === "quote"
  );
}

/** "people close to Mr. Putin say": the noun that the verb goes with stands further left. */
const isOfPeople = (items: readonly Item[], at: number): boolean => {
  const noun = items.findLastIndex(
    ({ lower }, index) => index < at - 1 && index > at - 9 && isPeople(lower),
  );
  return (
    noun !== -1 &&
    PREPOSITIONS.has(items[noun + 1]?.lower === "close" ? "to" : (items[noun + 1]?.lower ?? "")) &&
    items.slice(noun, at).every(({ kind, text }) => kind === "word" || text === ".")
  );
};

const isPeople = (lower: string): boolean =>
  /^(?:people|those|men|women)$/u.test(lower) || (lower.endsWith("s") && isRoleNoun(lower));

/** "which analysts say could": the clause goes on after the cue. */
const isAfterRelative = (items: readonly Item[], at: number): boolean =>
  items
    .slice(Math.max(0, at - 5), at)
    .some(({ lower }) => /^(?:which|that|what|who|whom)$/u.test(lower));

const isPluralNoun = (lower: string): boolean =>
  /[^su]s$/u.test(lower) && !/(?:ous|ss)$/u.test(lower)
    ? true
    : /^(?:people|police|men|women|children|and|who|some|many|others|most)$/u.test(lower);

export const isPlainCue = (items: readonly Item[], index: number, lower: string): boolean => {
  const verb = findCue(lower);
  return verb !== undefined && verb.form === "past" && isVerb(items, index, verb) && !verb.ofMind;
};
