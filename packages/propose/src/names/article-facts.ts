/** What an article as a whole tells of the names in it. */
import { findInGazetteer } from "../gazetteer/gazetteer.ts";
import { isFirstName } from "../lexicon/first-names.ts";
import { isHead, ORGANIZATION_HEADS } from "../lexicon/name-heads.ts";
import { wordSet } from "../lexicon/word-set.ts";
import type { NameCandidate } from "./name-candidate.ts";
import type { WordFacts } from "./word-facts.ts";

/** Words of names whose kind is plain in this article: what is short or bare leans on them. */
export type ArticleFacts = WordFacts & {
  readonly personWords: ReadonlySet<string>;
  readonly personLast: ReadonlySet<string>;
  readonly bodyWords: ReadonlySet<string>;
  /** Initials of longer names: "FCP" of "Flag Consideration Project". */
  readonly initials: ReadonlySet<string>;
  /** Initials of people: "AD" of "Abdoulaye Diop". */
  readonly personInitials: ReadonlySet<string>;
  readonly counts: ReadonlyMap<string, number>;
  /** How many words of sport it has: in a game, a country or city that does something is its team. */
  readonly sports: number;
  /** What plays, wins or loses somewhere in it. */
  readonly teams: ReadonlySet<string>;
};

const PLAYS =
  /^(?:beats?|defeat(?:s|ed)?|w[io]ns?|los[et]s?|scored|drew|plays?|played|advanced?|qualified|finished|led|equali[sz]ed|trailed|hosted|faced?|kicked|v|vs|versus)$/;
const PLAYED =
  /^(?:against|beat|beats|defeated|defeating|beating|versus|vs|v|facing|faced|eliminated|over)$/;

/** Whether it stands where a team wins, loses or is played against. */
export const playsHere = ({ sentence: { tokens }, from, to }: NameCandidate): boolean =>
  PLAYS.test(tokens[to]?.lower ?? "") || PLAYED.test(tokens[from - 1]?.lower ?? "");

const SPORTS = wordSet(
  "goal goals match matches midfielder striker defender goalkeeper semifinal semi-final quarterfinal quarter-final tournament " +
    "championship championships champions coach player players season league scored kick penalty referee stadium innings wicket " +
    "rugby cricket footballer basketball hockey baseball premiers premiership tries halfback half-time scoreline batsman qualifier qualifiers innings batting bowler touchdown quarterback playoff playoffs halftime medal medals squad teammate teammates offside",
);

/** Gathers from all candidates what the plain ones tell about the others. */
export function toArticleFacts(
  candidates: readonly NameCandidate[],
  facts: WordFacts,
): ArticleFacts {
  const personWords = new Set<string>();
  const personLast = new Set<string>();
  const bodyWords = new Set<string>();
  const initials = new Set<string>();
  const personInitials = new Set<string>();
  const counts = new Map<string, number>();
  for (const candidate of candidates) {
    const words = candidate.text.split(" ");
    counts.set(candidate.text, (counts.get(candidate.text) ?? 0) + 1);
    if (isPlainPerson(candidate, words)) {
      for (const word of words) personWords.add(word);
      personLast.add(words.at(-1) ?? "");
      if (words.length > 1) personInitials.add(initialsOf(words));
    } else if (isPlainBody(candidate, words)) {
      for (const word of words) if (word.length > 3) bodyWords.add(word);
    }
    if (words.length > 2) initials.add(initialsOf(words));
  }
  const teams = new Set(candidates.filter(playsHere).map(({ text }) => text));
  const sports = [...SPORTS].filter((word) => facts.small.has(word)).length;
  return {
    ...facts,
    personWords,
    personLast,
    bodyWords,
    initials,
    personInitials,
    counts,
    sports,
    teams,
  };
}

const initialsOf = (words: readonly string[]): string =>
  words
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join("");

const isPlainPerson = (
  { title, honorific, text }: NameCandidate,
  words: readonly string[],
): boolean => {
  if (isHead(words.at(-1) ?? "")) return false;
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
