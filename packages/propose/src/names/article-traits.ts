/** Traits of a name that the rest of the article tells. */
import { findInGazetteer } from "../gazetteer/gazetteer.ts";
import { isFirstName } from "../lexicon/first-names.ts";
import { isSmallWord } from "../lexicon/small-words.ts";
import { isSurname } from "../lexicon/surnames.ts";
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
      facts.sports >= SPORTS_WORDS && isPlace && !INTO.test(before) && before !== ",",
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
