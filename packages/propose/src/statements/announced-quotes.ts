/** Words that stand as a paragraph without quotation marks, after one that announces them with a colon. */
import { findCue } from "../lexicon/cues.ts";
import type { Span } from "@onrecord/domain";
import type { Reading } from "../reading/reading.ts";
import type { FoundStatement } from "./found-statement.ts";
import { colonTeller, SAYINGS } from "./quote-speaker.ts";
import { PAPERS } from "./speaker.ts";
import type { UnitStatements } from "./loose-quote.ts";

/** Shorter paragraphs after a colon are lists, headings and captions. */
const SHORTEST = 40;

const wordsOf = ({ text }: Reading, { start, end }: Span): string => text.slice(start, end).trim();

const isMarked = (words: string): boolean => /^["“„«‘'(*•·—–-]/u.test(words);

/** Finds what paragraphs that end with a colon announce, and who says it. */
export function findAnnounced(
  reading: Reading,
  units: readonly UnitStatements[],
): FoundStatement[] {
  return units.flatMap(({ unit, found }, index): FoundStatement[] => {
    if (unit.items.at(-1)?.text !== ":" || units[index + 1]?.unit.block !== unit.block + 1)
      return [];
    const block = reading.blocks[unit.block + 1];
    const words = block === undefined ? "" : wordsOf(reading, block);
    const isProse = words.length >= SHORTEST && /[.!?…]["”)]?$/u.test(words) && !isMarked(words);
    if (block === undefined || !isProse || block.role !== "paragraph") return [];
    const isSaid = unit.items.some(
      ({ lower, kind }) =>
        kind === "word" && (SAYINGS.test(lower) || PAPERS.test(lower) || isPlainSaying(lower)),
    );
    // A paragraph with quotation marks of its own is told by them.
    const isTold = units[index + 1]?.unit.items.some(
      ({ kind, start, end }) => kind === "quote" && end - start > SHORTEST,
    );
    const speaker = found.findLast((one) => one.speaker !== null)?.speaker ?? colonTeller(unit);
    if (!isSaid || isTold === true || speaker === null) return [];
    return [
      {
        manner: "direct",
        content: [trimmed(reading, block)],
        cue: null,
        speaker,
        addressee: null,
        evidence: { start: unit.start, end: block.end },
        rule: "announced paragraph",
      },
    ];
  });
}

const isPlainSaying = (lower: string): boolean => {
  const cue = findCue(lower);
  return cue !== undefined && !cue.ofMind && (cue.frame.after || cue.frame.that);
};

const trimmed = ({ text }: Reading, { start, end }: Span): Span => {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  return { start: from, end: from + words.trim().length };
};
