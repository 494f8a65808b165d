/** Traits of teams and clubs, and of places that are none, in articles on sport. */
import { findInGazetteer } from "../gazetteer/gazetteer.ts";
import { isHead } from "../lexicon/name-heads.ts";
import { wordSet } from "../lexicon/word-set.ts";
import type { ArticleFacts } from "./article-facts.ts";
import { playsHere } from "./article-facts.ts";
import type { NameCandidate } from "./name-candidate.ts";
import { INTO } from "./neighbour-traits.ts";
import { when } from "./when.ts";

/** So many different words of sport make an article one of sport. */
const SPORTS_WORDS = 6;
/** With so many, a place that wins or loses is a team. */
const SOME_SPORTS_WORDS = 3;

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

/** `inPerson`: all its words are those of people whom the article names. */
export function sportsTraits(
  candidate: NameCandidate,
  facts: ArticleFacts,
  inPerson: boolean,
): string[] {
  const { text, sentence, from } = candidate;
  const words = text.split(" ");
  const before = sentence.tokens[from - 1]?.lower ?? "";
  const isPlace = findInGazetteer(text)[0]?.kind === "place";
  return [
    ...when(
      facts.sports >= SPORTS_WORDS && isPlace && !INTO.test(before) && before !== ",",
      "place in sports",
    ),
    ...when(
      facts.sports >= SOME_SPORTS_WORDS && !inPerson && playsHere(candidate),
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
      facts.sports >= SOME_SPORTS_WORDS && words.length > 1 && CLUB_LAST.has(words.at(-1) ?? ""),
      "club in sports",
    ),
  ];
}
