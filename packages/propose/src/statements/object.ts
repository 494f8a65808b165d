/** What was said as an object: "announced a new plan", "denied the charges", "called the plan “a joke”". */
import type { CueForm } from "../lexicon/cues.ts";
import { findCue } from "../lexicon/cues.ts";
import {
  AUXILIARIES,
  CLAUSE_OPENERS,
  DETERMINERS,
  isAdverb,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
} from "../lexicon/function-words.ts";
import { wordSet } from "../lexicon/word-set.ts";
import { isRoleNoun } from "../lexicon/titles.ts";
import { clauseEnd } from "./clause-end.ts";
import { beginsClause, isDay } from "./clause-start.ts";
import type { Stretch } from "./phrase-words.ts";
import { PAPERS } from "./speaker.ts";
import type { Right } from "./said-after.ts";
import type { Item } from "./unit.ts";

/** Verbs whose object is what was said; "criticized the law" says nothing. */
const SAYS_OBJECT = wordSet(
  "acknowledge admit allege announce anticipate claim confess confirm demand deny disclose estimate forecast mention order " +
    "pledge predict promise recommend report request reveal suggest",
);

/** Those whose object may only point at what the article has told: "announced the measure". */
const POINTS = wordSet("announce disclose mention report reveal");

/** Verbs that name their object something. */
const NAMES = wordSet(
  "brand call characterise characterize consider deem depict describe label portray term",
);

/** Reads the object of a verb; undefined where none stands right after it. */
export function readObject(
  items: readonly Item[],
  at: number,
  { lemma, particle, form }: Pick<CueForm, "lemma" | "particle" | "form">,
): Right | undefined {
  const from = at + 1;
  if (particle !== null || !beginsObject(items, from)) return undefined;
  if (form === "ing" && !isOpening(items[at - 1])) return undefined;
  if (/^(?:find|show)$/u.test(lemma) && isStudy(items, at))
    return toRight({ from, to: phraseEnd(items, from) }, "object");
  if (NAMES.has(lemma)) return isNaming(items, at) ? readNaming(items, from) : undefined;
  const isPointing =
    POINTS.has(lemma) && /^(?:it|that|the|these|this)$/u.test(items[from]?.lower ?? "");
  // "protecting alleged thieves": no verb.
  if (lemma === "allege" && !isOpening(items[at - 1])) return undefined;
  // "ordered a new trial", but "ordered extra stock".
  const first = items[from];
  const isOrder = DETERMINERS.has(first?.lower ?? "") || first?.kind === "number";
  if (lemma === "order" && !isOrder) return undefined;
  if (!SAYS_OBJECT.has(lemma) || isPointing || isLonePronoun(items, from)) return undefined;
  return toRight({ from, to: phraseEnd(items, from) }, "object");
}

/** "confirmed him": whom, and nothing that is said. */
const isLonePronoun = (items: readonly Item[], at: number): boolean =>
  /^(?:her|him|them)$/u.test(items[at]?.lower ?? "") &&
  !(
    items[at + 1]?.kind === "word" &&
    items[at + 1]?.capital === false &&
    items[at]?.lower === "her"
  );

/** "a poll found Lavrov leading", "researchers found large amounts": what was found is what they say. */
const isStudy = (items: readonly Item[], at: number): boolean =>
  items
    .slice(Math.max(0, at - 14), at)
    .some(({ lower }) =>
      /^(?:polls?|polling|surveys?|stud(?:y|ies)|researchers|scientists)$/u.test(lower),
    );

/** "…, calling", "a letter calling", and not "the duty of reporting". */
const isOpening = (before: Item | undefined): boolean =>
  before === undefined ||
  before.text === "," ||
  before.lower === "as" ||
  before.kind === "quote" ||
  before.capital ||
  PAPERS.test(before.lower) ||
  isAdverb(before.lower) ||
  AUXILIARIES.has(before.lower);

/** "the army called it a joke", and not "a force called the Guard". */
function isNaming(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  if (before === undefined) return false;
  const isQuoted = items.slice(at, at + 14).some(({ kind }) => kind === "quote");
  return isQuoted || isOpening(before) || SUBJECT_PRONOUNS.has(before.lower) || isSpeaker(before);
}

/** A noun for somebody, "minister", or for several, "officials". */
const isSpeaker = ({ lower }: Item): boolean => isRoleNoun(lower) || /[^s]s$/u.test(lower);

/** "calling a halt to the work": done, and nothing named. */
const HALTS =
  /^(?:ceasefire|conference|election|elections|halt|meeting|referendum|strike|truce|vote)$/u;

/** "called it a joke": whom or what, and what it is called. */
function readNaming(items: readonly Item[], from: number): Right | undefined {
  if (HALTS.test(items.slice(from, from + 4).find(({ lower }) => HALTS.test(lower))?.lower ?? ""))
    return undefined;
  const to = objectEnd(items, from);
  const words = items.slice(from, to).filter(({ kind }) => kind !== "mark").length;
  return words < 3 ? undefined : toRight({ from, to }, "naming");
}

/** Up to a comma after which another thing is told. */
function phraseEnd(items: readonly Item[], from: number): number {
  const end = clauseEnd(items, from);
  const stop = items.findIndex(
    ({ text, lower }, index) =>
      index > from &&
      index < end &&
      (text === ";" ||
        (text === "," && ANOTHER.test(items[index + 1]?.lower ?? "")) ||
        (/^(?:and|but)$/u.test(lower) && findCue(items[index + 1]?.lower ?? "")?.form === "past")),
  );
  return stop === -1 ? end : stop;
}

const ANOTHER =
  /^(?:but|who|which|where|when|while|with|after|as|(?!including|according)[a-z]{3,}ing)$/u;

const toRight = (content: Stretch, rule: string): Right | undefined =>
  content.from < content.to ? { content, addressee: null, rule } : undefined;

function beginsObject(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item === undefined || item.kind === "mark" || item.kind === "quote") return false;
  const { lower } = item;
  // "called that claim absurd".
  if (lower === "that" && items[at + 1]?.kind === "word") return !beginsClause(items, at + 1);
  return !(
    PREPOSITIONS.has(lower) ||
    CLAUSE_OPENERS.has(lower) ||
    (SUBJECT_PRONOUNS.has(lower) && lower !== "it") ||
    isDay(items, at) ||
    (isAdverb(lower) && !/^(?:all|both)$/u.test(lower)) ||
    /^(?:to|so|not|nor|neither)$/u.test(lower)
  );
}

/** An object ends with a comma, where it does not go on with "and" or another quotation. */
export function objectEnd(items: readonly Item[], from: number): number {
  const end = clauseEnd(items, from);
  for (let index = from; index < end; index += 1) {
    const item = items[index];
    const isComma = item?.text === "," || (item?.kind === "quote" && item.last === ",");
    const next = items[index + 1];
    if (isComma && item.kind !== "quote" && items[index + 2]?.text === ",") {
      // "described him, variously, as": a word between two commas.
      index += 2;
      continue;
    }
    // "called it a “joke,” a “farce” and “a shame”".
    const isList = /^an?$/u.test(next?.lower ?? "") && items[index + 2]?.kind === "quote";
    if (
      isComma &&
      !isList &&
      next?.kind !== "quote" &&
      !/^(?:and|or|including)$/u.test(next?.lower ?? "")
    )
      return item.kind === "quote" ? index + 1 : index;
  }
  return end;
}
