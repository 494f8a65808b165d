/** Traits of what stands around a name. */
import { findInGazetteer } from "../gazetteer/gazetteer.ts";
import { isCueWord } from "../lexicon/cues.ts";
import type { Reading } from "../reading/reading.ts";
import type { Token } from "../reading/token.ts";
import type { NameCandidate } from "./name-candidate.ts";
import { isOpening, isTitleCase } from "./word-facts.ts";
import { wordSet } from "../lexicon/word-set.ts";
import { when } from "./when.ts";

/** Prepositions before a place. */
export const INTO =
  /^(?:in|at|from|to|near|across|outside|inside|around|toward|towards|into|throughout|within)$/;

/** "according to", "spoke to": somebody who is told or tells, and no place that is gone to. */
const isToldTo = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === "to" &&
  /^(?:according|addressed|announced|attributed|belong|belonging|belongs|confirmed|due|explained|get|letter|lost|married|sold|speak|speaking|spoke|spoken|statement|talk|talked|talking|thanks|told|wrote)$/u.test(
    tokens[at - 1]?.lower ?? "",
  );

const isInto = (tokens: readonly Token[], at: number): boolean =>
  INTO.test(tokens[at]?.lower ?? "") && !isToldTo(tokens, at);

export function neighbourTraits(
  { sentence, from, to, start, end, text }: NameCandidate,
  reading: Reading,
): string[] {
  const { tokens } = sentence;
  const before = tokens[from - 1];
  const next = tokens[to];
  const quoted = /["“‘«']/u.test(before?.text ?? "") && /["”’»']/u.test(next?.text ?? "");
  const opening = isOpening(tokens, from);
  return [
    `before ${classOf(before?.lower)}`,
    ...when(
      isInto(tokens, from - 1) || (before?.text === "the" && isInto(tokens, from - 2)),
      "after a preposition of place",
    ),
    ...when(
      isToldTo(tokens, from - 1) || (before?.text === "the" && isToldTo(tokens, from - 2)),
      "told to",
    ),
    ...when(before?.lower === "in", "after in"),
    ...when(before?.lower === "the", "after the"),
    ...when(
      before?.lower === "the" && !INTO.test(tokens[from - 2]?.lower ?? ""),
      "after the alone",
    ),
    ...when(before?.text === ",", "after a comma"),
    // "he told The Verge": an article that is a part of the name.
    ...when(before?.text === "The" && !isOpening(tokens, from - 1), "after a capital article"),
    ...when(isActing(tokens, to), "acts as a person"),
    ...when(
      /^(?:would|will|has|had|was|is|could|may|did|also)$/u.test(next?.lower ?? ""),
      "before an auxiliary",
    ),
    ...when(opening, to - from === 1 ? "opens a sentence alone" : "opens a sentence"),
    ...when(quoted, "quoted"),
    ...traitsAfter(tokens, to),
    ...when(before !== undefined && isCueWord(before.lower), "after a cue"),
    ...when(
      before?.text === "(" && next?.text === ")",
      // "((Abdoulaye Diop)) We stay.": who speaks, in an interview.
      // In initials it is as often who asks, a newspaper: "((WN))".
      tokens[from - 2]?.text !== "("
        ? "in brackets"
        : /^\p{Lu}+$/u.test(text)
          ? "initials in double brackets"
          : "in double brackets",
    ),
    ...when(next?.text === "-" || before?.text === "-", "hyphen"),
    ...when(isTitleCase(sentence), "in a heading of capitals"),
    ...when(
      /https?:|www\.|@/u.test(reading.text.slice(Math.max(0, start - 8), end + 1)),
      "in an address",
    ),
  ];
}

/** Traits of what stands after a name. */
function traitsAfter(tokens: readonly Token[], to: number): string[] {
  const [next, after] = [tokens[to], tokens[to + 1]];
  return [
    ...when(next?.text === "," && after?.capital === true, "comma and capital"),
    ...when(next?.text === "," && isRegion(tokens, to + 1), "before its country"),
    ...when(
      next?.text === "," && /^(?:a|an|the|who|whose|\d+)$/u.test(after?.lower ?? ""),
      "apposition",
    ),
    ...when(
      next?.kind === "number" || (next?.text === "," && after?.kind === "number"),
      "number after",
    ),
    ...when(/^['’]s$/u.test(next?.text ?? ""), "possessive"),
    ...when(next !== undefined && isCueWord(next.lower), "speaks"),
    ...when(
      next?.text === "(" && /^\p{Lu}{2,}/u.test(after?.text ?? ""),
      "initials in brackets after",
    ),
    ...when(next?.text === ")", "closes brackets"),
    ...when(
      next !== undefined && next.kind === "word" && !next.capital && !isVerbal(next.lower),
      "noun after",
    ),
  ];
}

/** A country or state begins here: "Clearwater, Florida". */
const isRegion = (tokens: readonly Token[], at: number): boolean =>
  [1, 2, 3].some((length) => {
    const words = tokens.slice(at, at + length).map(({ text }) => text);
    const [entry] = findInGazetteer(words.join(" "));
    return entry?.kind === "place" && (entry.type === "country" || entry.type === "region");
  });

/** What people do, and bodies and places do not: "was arrested", "died". */
const HUMAN = wordSet(
  "arrested born died waived drove driving walked wrote married graduated resigned testified pleaded pled sentenced hospitalized hospitalised survived " +
    "wore wearing aged smiled laughed cried tweeted recalled remembered grew fled suffered ran sat stood slept dreamed thought believed felt knew hopes hoped " +
    "loves loved likes liked lives lived retired played sang acted starred studied taught earned charged acquitted convicted jailed freed murdered stabbed " +
    "elected re-elected appointed sworn inaugurated nominated impeached killed shot injured wounded replied answered asked told said says himself herself who whose",
);

/** "Diop was arrested", "Diop smiled". */
const isActing = (tokens: readonly Token[], to: number): boolean => {
  const words = tokens.slice(to, to + 3).map(({ lower }) => lower);
  const at = words.findIndex(
    (word) => !/^(?:was|is|were|has|had|been|also|later|then|,|who|himself|herself)$/u.test(word),
  );
  return at !== -1 && HUMAN.has(words[at] ?? "");
};

const VERBAL =
  /(?:ed|s)$|^(?:is|was|has|had|will|would|and|or|in|on|at|to|of|from|by|for|with|as|that|who|which|after|before|during|but|against|about|over|since|while|when|where|said|told|can|could|may|did|also)$/;

const isVerbal = (lower: string): boolean => VERBAL.test(lower);

/** A class of words before a name. */
function classOf(lower: string | undefined): string {
  if (lower === undefined) return "nothing";
  if (/^(?:by|with|of|and|to|for|from|on|at|than|against|between|as|or|that|about)$/.test(lower))
    return lower;
  if (/^(?:a|an|this|his|her|their|its)$/.test(lower)) return "article";
  return /^\p{L}/u.test(lower) ? "word" : "mark";
}
