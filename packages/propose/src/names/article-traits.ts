/** Traits of a name that the rest of the article tells. */
import { findInGazetteer } from "../gazetteer/gazetteer.ts";
import { isFirstName } from "../lexicon/first-names.ts";
import { isSmallWord } from "../lexicon/small-words.ts";
import { isSurname } from "../lexicon/surnames.ts";
import type { ArticleFacts } from "./article-facts.ts";
import type { NameCandidate } from "./name-candidate.ts";
import { isOpening } from "./word-facts.ts";
import { sportsTraits } from "./sports-traits.ts";
import { when } from "./when.ts";

export function articleTraits(candidate: NameCandidate, facts: ArticleFacts): string[] {
  const { text, sentence, from, title, honorific } = candidate;
  const words = text.split(" ");
  const single = words.length === 1;
  const lower = text.toLowerCase();
  const inPerson = words.every((word) => facts.personWords.has(word));
  const isStranger =
    single && !inPerson && !isFirstName(text) && !isSurname(text) && !isSmallWord(lower);
  return [
    ...when(
      isStranger && findInGazetteer(text).length === 0 && title === null && honorific === null,
      "stranger alone",
    ),
    ...sportsTraits(candidate, facts, inPerson),
    ...when(single && facts.personLast.has(text), "last word of a person"),
    ...when(
      !single && facts.tails.has(`${words[0]?.toLowerCase()} ${words.slice(1).join(" ")}`),
      "tail of a name",
    ),
    ...when(inPerson, "in a person"),
    ...when(single && facts.bodyWords.has(text), "in a body"),
    ...when(facts.initials.has(text) && !facts.personInitials.has(text), "initials of a name"),
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
