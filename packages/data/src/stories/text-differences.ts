/** Where two texts differ, word by word, for showing them beside each other. */
import type { Span } from "@onrecord/domain";
import { diffArrays } from "diff";

/**
 * One difference: these words of the one text stand where those of the other do. Either span may be
 * empty; it then says where the words are missing.
 */
export type TextDifference = { readonly before: Span; readonly after: Span };

type Token = Span & { readonly text: string };

/** Words and single marks. White space is no token: how a text is wrapped makes no difference. */
const TOKEN = /[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu;

const toTokens = (text: string): Token[] =>
  Array.from(text.matchAll(TOKEN), ({ 0: word, index }) => ({
    text: word,
    start: index,
    end: index + word.length,
  }));

/** Words that may differ before two texts count as wholly different; it bounds the time taken. */
const MOST_EDITS = 1000;

/**
 * The differences between two texts, in order, with the same words between them (Myers' shortest
 * edit script). Empty where the texts have the same words and marks; one difference that spans both
 * where more than 1,000 words would have to change.
 */
export function findDifferences(before: string, after: string): TextDifference[] {
  const [old, young] = [toTokens(before), toTokens(after)];
  const changes = diffArrays(
    old.map(({ text }) => text),
    young.map(({ text }) => text),
    { maxEditLength: MOST_EDITS },
  );
  if (changes === undefined) {
    return [{ before: coverOf(old, 0, old.length), after: coverOf(young, 0, young.length) }];
  }
  return toDifferences(changes, old, young);
}

type Change = { readonly count: number; readonly added: boolean; readonly removed: boolean };

/** Joins what was removed and what was added at one place. */
function toDifferences(
  changes: readonly Change[],
  old: readonly Token[],
  young: readonly Token[],
): TextDifference[] {
  const found: TextDifference[] = [];
  let [oldAt, youngAt] = [0, 0];
  let [oldFrom, youngFrom] = [0, 0];
  const close = (): void => {
    if (oldFrom === oldAt && youngFrom === youngAt) return;
    found.push({
      before: coverOf(old, oldFrom, oldAt),
      after: coverOf(young, youngFrom, youngAt),
    });
  };
  for (const { count, added, removed } of changes) {
    if (added) youngAt += count;
    else if (removed) oldAt += count;
    else {
      close();
      oldAt += count;
      youngAt += count;
      [oldFrom, youngFrom] = [oldAt, youngAt];
    }
  }
  close();
  return found;
}

/** The span of tokens `from` to `to`; empty, after the token before them, where there are none. */
function coverOf(tokens: readonly Token[], from: number, to: number): Span {
  const start = (from < to ? tokens[from]?.start : tokens[from - 1]?.end) ?? 0;
  return { start, end: from < to ? (tokens[to - 1]?.end ?? start) : start };
}
