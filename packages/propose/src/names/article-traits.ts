/** Traits of a name that the rest of the article tells. */
import { findInGazetteer } from "../gazetteer/gazetteer.ts";
import { isFirstName } from "../lexicon/first-names.ts";
import { isHead } from "../lexicon/name-heads.ts";
import { isSmallWord } from "../lexicon/small-words.ts";
import { isSurname } from "../lexicon/surnames.ts";
import { wordSet } from "../lexicon/word-set.ts";
import type { ArticleFacts } from "./article-facts.ts";
import { playsHere } from "./article-facts.ts";
import type { NameCandidate } from "./name-candidate.ts";
import { isOpening } from "./word-facts.ts";
import { INTO } from "./neighbour-traits.ts";
import { when } from "./when.ts";

/** So many different words of sport make an article one of sport. */
const SPORTS_WORDS = 6;
/** With so many, a place that wins or loses is a team. */
const SOME_SPORTS_WORDS = 3;

/** "in Bamako and Moscow": the preposition of the first is that of the second. */
const isListedInto = ({ sentence: { tokens }, from }: NameCandidate): boolean => {
  if (tokens[from - 1]?.lower !== "and") return false;
  const start = tokens.findLastIndex(
    ({ capital, text }, index) => index < from - 1 && !capital && text !== ",",
  );
  return INTO.test(tokens[start]?.lower ?? "");
};

const CLUB_LAST = wordSet(
  "Albion Athletic City County Dynamo Hotspur Rangers Rovers Town United Villa Wanderers Wednesday",
);

/** "AC Milan", "Bamako FC". */
const isClub = (words: readonly string[]): boolean =>
  words.length > 1 && words.some((word) => /^(?:A?FC|AC|AS|CF|FK|RC|SC|SK|SV|RFC)$/u.test(word));

/** "Boston Celtics": a place, and its people in the plural. */
function isTeamOf(words: readonly string[]): boolean {
  const last = words.at(-1) ?? "";
  if (words.length < 2 || !/[^s]s$/u.test(last) || isHead(last)) return false;
  return findInGazetteer(words.slice(0, -1).join(" "))[0]?.kind === "place";
}

export function articleTraits(candidate: NameCandidate, facts: ArticleFacts): string[] {
  const { text, sentence, from, title, honorific } = candidate;
  const words = text.split(" ");
  const single = words.length === 1;
  const lower = text.toLowerCase();
  const before = sentence.tokens[from - 1]?.lower ?? "";
  const isPlace = findInGazetteer(text)[0]?.kind === "place";
  const inPerson = words.every((word) => facts.personWords.has(word));
  const isStranger =
    single && !inPerson && !isFirstName(text) && !isSurname(text) && !isSmallWord(lower);
  return [
    ...when(
      isStranger && findInGazetteer(text).length === 0 && title === null && honorific === null,
      "stranger alone",
    ),
    ...when(
      facts.sports >= SPORTS_WORDS &&
        isPlace &&
        facts.teams.has(text) &&
        !INTO.test(before) &&
        before !== "," &&
        !isListedInto(candidate),
      "place in sports",
    ),
    ...when(
      facts.sports >= SOME_SPORTS_WORDS &&
        !inPerson &&
        playsHere(candidate),
      isPlace ? "place that plays" : "plays",
    ),
    ...when(
      facts.sports >= SOME_SPORTS_WORDS &&
        !inPerson &&
        facts.teams.has(text) &&
        !playsHere(candidate) &&
        !INTO.test(before),
      "plays elsewhere",
    ),
    ...when(isClub(words) || (facts.sports > 0 && isTeamOf(words)), "club"),
    ...when(
      facts.sports >= SOME_SPORTS_WORDS && !single && CLUB_LAST.has(words.at(-1) ?? ""),
      "club in sports",
    ),
    ...when(single && facts.personLast.has(text), "last word of a person"),
    ...when(
      !single && facts.tails.has(`${words[0]?.toLowerCase()} ${words.slice(1).join(" ")}`),
      "tail of a name",
    ),
    ...when(inPerson, "in a person"),
    ...when(single && facts.bodyWords.has(text), "in a body"),
    ...when(
      facts.initials.has(text) && !facts.personInitials.has(text),
      "initials of a name",
    ),
    ...when(facts.personInitials.has(text), "initials of a person"),
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
