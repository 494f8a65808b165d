/**
 * What tells whether words are a name, and of what: traits of the words, of their neighbours and of
 * the article, none of them a particular word. A small model weighs them (`name-model.ts`).
 */
import { findInGazetteer } from "../gazetteer/gazetteer.ts";
import { isFirstName } from "../lexicon/first-names.ts";
import { isDemonym } from "../lexicon/demonyms.ts";
import { ORGANIZATION_HEADS, OTHER_HEADS, PLACE_HEADS } from "../lexicon/name-heads.ts";
import { isSmallWord } from "../lexicon/small-words.ts";
import { isCueWord } from "../lexicon/cues.ts";
import { wordSet } from "../lexicon/word-set.ts";
import type { Reading } from "../reading/reading.ts";
import type { NameCandidate } from "./name-candidate.ts";
import type { WordFacts } from "./name-runs.ts";
import { isOpening, isTitleCase } from "./name-runs.ts";

/** Words of names whose kind is plain in this article: what is short or bare leans on them. */
export type ArticleFacts = WordFacts & {
  readonly personWords: ReadonlySet<string>;
  readonly personLast: ReadonlySet<string>;
  readonly bodyWords: ReadonlySet<string>;
  /** Initials of longer names: "FCP" of "Flag Consideration Project". */
  readonly initials: ReadonlySet<string>;
  readonly counts: ReadonlyMap<string, number>;
  /** Whether it tells of a game: then a country or city that does something is its team. */
  readonly sports: boolean;
};

const SPORTS = wordSet(
  "goal goals match matches midfielder striker defender goalkeeper semifinal semi-final quarterfinal quarter-final tournament " +
    "championship championships champions coach player players season league scored kick penalty referee stadium innings wicket " +
    "batting bowler touchdown quarterback playoff playoffs halftime medal medals squad teammate teammates offside",
);

/** So many different words of sport make an article one of sport. */
const SPORTS_WORDS = 6;

/** Gathers from all candidates what the plain ones tell about the others. */
export function toArticleFacts(
  candidates: readonly NameCandidate[],
  facts: WordFacts,
): ArticleFacts {
  const personWords = new Set<string>();
  const personLast = new Set<string>();
  const bodyWords = new Set<string>();
  const initials = new Set<string>();
  const counts = new Map<string, number>();
  for (const candidate of candidates) {
    const words = candidate.text.split(" ");
    counts.set(candidate.text, (counts.get(candidate.text) ?? 0) + 1);
    if (isPlainPerson(candidate, words)) {
      for (const word of words) personWords.add(word);
      personLast.add(words.at(-1) ?? "");
    } else if (isPlainBody(candidate, words)) {
      for (const word of words) if (word.length > 3) bodyWords.add(word);
    }
    if (words.length > 2)
      initials.add(
        words
          .filter((word) => /^\p{Lu}/u.test(word))
          .map((word) => word[0])
          .join(""),
      );
  }
  const sports = [...SPORTS].filter((word) => facts.small.has(word)).length >= SPORTS_WORDS;
  return { ...facts, personWords, personLast, bodyWords, initials, counts, sports };
}

const isPlainPerson = (
  { title, honorific, text }: NameCandidate,
  words: readonly string[],
): boolean => {
  const last = words.at(-1) ?? "";
  if (ORGANIZATION_HEADS.has(last) || PLACE_HEADS.has(last) || OTHER_HEADS.has(last)) return false;
  if (honorific !== null) return true;
  if (findInGazetteer(text).length > 0) return false;
  return (
    title !== null || (words.length > 1 && isFirstName(words[0] ?? "") && !words.includes("of"))
  );
};

const isPlainBody = ({ text }: NameCandidate, words: readonly string[]): boolean =>
  words.length > 1 &&
  (ORGANIZATION_HEADS.has(words.at(-1) ?? "") ||
    (words[1] === "of" && ORGANIZATION_HEADS.has(words[0] ?? "")) ||
    findInGazetteer(text)[0]?.kind === "organization");

/** The names of the traits that a candidate has. */
export function toFeatures(
  candidate: NameCandidate,
  reading: Reading,
  facts: ArticleFacts,
): string[] {
  return [
    "bias",
    ...wordTraits(candidate),
    ...neighbourTraits(candidate, reading),
    ...articleTraits(candidate, facts),
  ];
}

const when = (condition: boolean, name: string): string[] => (condition ? [name] : []);

function wordTraits({ text, title, honorific, inside, sentence, from }: NameCandidate): string[] {
  const words = text.split(" ");
  const last = words.at(-1) ?? "";
  const first = words[0] ?? "";
  const entries = findInGazetteer(text);
  const unknown = entries.length === 0;
  const known = words.length > 1 ? [] : entries;
  return [
    `words ${Math.min(words.length, 4)}`,
    ...when(inside, "inside a name"),
    ...when(
      title !== null,
      (sentence.tokens[from - 1]?.capital ?? false) ? "title" : "small title",
    ),
    ...when(
      words.every((word) => !isSmallWord(word.toLowerCase())) && entries.length === 0,
      words.length === 1 ? "strange word" : "strange words",
    ),
    ...when(honorific !== null, "honorific"),
    ...entries.slice(0, 1).map(({ kind, type }) => `known ${kind} ${type}`),
    ...entries.slice(0, 1).map(({ kind }) => `known ${kind}`),
    ...when(entries.length > 0 && known.length === 0, "known phrase"),
    ...when(isFirstName(first), words.length > 1 ? "first name and more" : "first name alone"),
    ...when(words.length > 2 && isFirstName(words[1] ?? ""), "first name second"),
    ...when(unknown && ORGANIZATION_HEADS.has(last), words.length > 1 ? "body last" : "body alone"),
    ...when(
      unknown &&
        words.length > 1 &&
        words.slice(0, -1).some((word) => ORGANIZATION_HEADS.has(word)),
      "body inside",
    ),
    ...when(
      unknown && (PLACE_HEADS.has(last) || PLACE_HEADS.has(first)),
      words.length > 1 ? "place head" : "place head alone",
    ),
    ...when(unknown && words.some((word) => OTHER_HEADS.has(word)), "other head"),
    ...when(/^\p{Lu}{2,6}s?$/u.test(text), "initials"),
    ...when(/^\p{Lu}{2,}$/u.test(first) && words.length > 1, "capitals first"),
    ...when(words.includes("of"), "of"),
    ...when(words.includes("and") || words.includes("&"), "and"),
    ...when(/\p{N}/u.test(text), "digit"),
    ...when(/\p{Ll}\p{Lu}/u.test(text) && !/^(?:Mc|Mac|De|La|Le|O)/u.test(text), "capital inside"),
    ...when(isDemonym(first), "nationality first"),
    ...when(
      words.every((word) => isSmallWord(word.toLowerCase())),
      "everyday words",
    ),
    ...when(words.length > 1 && isSmallWord(last.toLowerCase()), "everyday last"),
    ...when(/\p{L}\./u.test(text), "initial inside"),
    ...when(
      /(?:ia|land|stan|burg|ville|ton|shire|grad|abad|pur|istan)$/u.test(last) && words.length < 3,
      "place ending",
    ),
    ...when(
      /(?:son|ez|sky|ski|ov|ova|ic|ić|sen|man|ini|enko|yan|ian|oglu)$/u.test(last),
      "person ending",
    ),
  ];
}

const INTO =
  /^(?:in|at|from|to|near|across|outside|inside|around|toward|towards|into|throughout|within)$/;

function neighbourTraits(
  { sentence, from, to, start, end }: NameCandidate,
  reading: Reading,
): string[] {
  const { tokens } = sentence;
  const before = tokens[from - 1];
  const next = tokens[to];
  const after = tokens[to + 1];
  const quoted = /["“‘«']/u.test(before?.text ?? "") && /["”’»']/u.test(next?.text ?? "");
  const opening = isOpening(tokens, from);
  return [
    `before ${classOf(before?.lower)}`,
    ...when(
      INTO.test(before?.lower ?? "") ||
        (before?.text === "the" && INTO.test(tokens[from - 2]?.lower ?? "")),
      "after a preposition of place",
    ),
    ...when(before?.lower === "in", "after in"),
    ...when(before?.lower === "the", "after the"),
    ...when(
      before?.lower === "the" && !INTO.test(tokens[from - 2]?.lower ?? ""),
      "after the alone",
    ),
    ...when(before?.text === ",", "after a comma"),
    ...when(opening, to - from === 1 ? "opens a sentence alone" : "opens a sentence"),
    ...when(quoted, "quoted"),
    ...when(next?.text === "," && after?.capital === true, "comma and capital"),
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
    ...when(before !== undefined && isCueWord(before.lower), "after a cue"),
    ...when(
      next?.text === "(" && /^\p{Lu}{2,}/u.test(after?.text ?? ""),
      "initials in brackets after",
    ),
    ...when(before?.text === "(" && next?.text === ")", "in brackets"),
    ...when(next?.text === ")", "closes brackets"),
    ...when(
      next !== undefined && next.kind === "word" && !next.capital && !isVerbal(next.lower),
      "noun after",
    ),
    ...when(next?.text === "-" || before?.text === "-", "hyphen"),
    ...when(isTitleCase(sentence), "in a heading of capitals"),
    ...when(
      /https?:|www\.|@/u.test(reading.text.slice(Math.max(0, start - 8), end + 1)),
      "in an address",
    ),
  ];
}

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

function articleTraits(
  { text, sentence, from, inside }: NameCandidate,
  facts: ArticleFacts,
): string[] {
  const words = text.split(" ");
  const single = words.length === 1;
  const lower = text.toLowerCase();
  const before = sentence.tokens[from - 1]?.lower ?? "";
  const isPlace = findInGazetteer(text)[0]?.kind === "place";
  const inPerson = words.every((word) => facts.personWords.has(word));
  return [
    ...when(
      facts.sports && isPlace && !inside && !INTO.test(before) && before !== ",",
      "place in sports",
    ),
    ...when(single && facts.personLast.has(text), "last word of a person"),
    ...when(inPerson, "in a person"),
    ...when(single && facts.bodyWords.has(text), "in a body"),
    ...when(facts.initials.has(text), "initials of a name"),
    ...when(single && facts.small.has(lower), "also small"),
    ...when(
      single && isOpening(sentence.tokens, from) && !facts.capitals.has(text),
      "never inside a sentence",
    ),
    ...when((facts.counts.get(text) ?? 0) > 1, "again"),
    ...when((facts.counts.get(text) ?? 0) > 3, "often"),
    ...when(
      single && facts.personLast.has(text) && findInGazetteer(text).length > 0,
      "person like a place",
    ),
  ];
}
