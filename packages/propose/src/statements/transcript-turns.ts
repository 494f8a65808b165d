/** Turns of a transcript or a printed interview: paragraphs that begin with the name of who speaks. */
import type { Block, Span } from "@onrecord/domain";
import type { Reading } from "../reading/reading.ts";
import type { FoundStatement } from "./found-statement.ts";

/** "MR. DIOP:", "Lavrov:", "((Abdoulaye Diop))": whose turn a paragraph of a transcript is. */
const TURN = /^(?:\(\((?<marked>[^()\n]{2,60})\)\)\s*:?|(?<plain>\p{Lu}[\p{L}.'’ -]{0,40}?):)\s+/u;

/** "Q", "WN", "REPORTER": who asks, and is nobody in particular. */
const ASKS = /^(?:\p{Lu}{1,3}|answer|interviewer|moderator|question|reporters?)$/iu;

/** So many turns make a transcript, so many of them are of one speaker, and so large a share speaks to somebody. */
const FEWEST_TURNS = 3;
const FEWEST_OF_ONE = 2;
const LEAST_PERSONAL = 0.4;
const MOSTLY_ASKED = 0.7;

/** What people say to each other; a list of countries and what happened there has none of it. */
const PERSONAL = /\b(?:I|me|my|our|us|we|you|your)\b|\?/iu;

type Turn = {
  readonly block: Block;
  readonly name: Span;
  readonly label: string;
  readonly words: Span;
  /** Whether brackets mark the name. */
  readonly isMarked: boolean;
};

/** Finds the turns of a transcript; nothing where the article is none. */
export function findTurns(reading: Reading): FoundStatement[] {
  const all = reading.blocks.flatMap((block) => readTurn(reading, block) ?? []);
  return [true, false].flatMap((isMarked) =>
    toStatements(
      reading,
      all.filter((turn) => turn.isMarked === isMarked),
    ),
  );
}

function toStatements({ text }: Reading, turns: readonly Turn[]): FoundStatement[] {
  const byLabel = Map.groupBy(turns, ({ label }) => label);
  const wordsOf = ({ words: { start, end } }: Turn): string => text.slice(start, end);
  const personal = turns.filter((turn) => PERSONAL.test(wordsOf(turn)));
  const isTranscript =
    turns.length >= FEWEST_TURNS &&
    personal.length >= LEAST_PERSONAL * turns.length &&
    [...byLabel.values()].some(({ length }) => length >= FEWEST_OF_ONE);
  if (!isTranscript) return [];
  // Whoever asks as a rule is the interviewer, whose questions are no statements.
  const asks = (own: readonly Turn[]): boolean =>
    own.filter((turn) => wordsOf(turn).endsWith("?")).length >= MOSTLY_ASKED * own.length;
  return turns
    .filter(({ label }) => !ASKS.test(label) && !asks(byLabel.get(label) ?? []))
    .map(({ name, words, block }) => ({
      manner: "direct",
      content: [words],
      cue: null,
      speaker: name,
      addressee: null,
      evidence: { start: block.start, end: block.end },
      rule: "turn of a transcript",
    }));
}

function readTurn({ text }: Reading, block: Block): Turn | undefined {
  const words = text.slice(block.start, block.end);
  const found = TURN.exec(words);
  const label = found?.groups?.["marked"] ?? found?.groups?.["plain"];
  if (found === null || label === undefined || !isNameLike(label)) return undefined;
  const start = block.start + words.indexOf(label);
  const said = words.slice(found[0].length).trimEnd();
  if (said === "") return undefined;
  const from = block.start + found[0].length;
  return {
    block,
    label,
    isMarked: found.groups?.["marked"] !== undefined,
    name: { start, end: start + label.length },
    words: { start: from, end: from + said.length },
  };
}

/** Up to four words in capitals: "MR. DIOP", "The President"; a sentence before a colon is none, nor a picture's credit. */
const isNameLike = (label: string): boolean => {
  const words = label.split(/\s+/u);
  if (/(?:credit|file|image|photo|source)$/iu.test(label)) return false;
  return words.length <= 4 && words.every((word) => /^[\p{Lu}]/u.test(word));
};
