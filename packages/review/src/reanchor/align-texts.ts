/** Which words of a text are which words of its new version. */
import type { Span } from "@onrecord/domain";
import { diffArrays } from "diff";
import { settleGaps } from "./settle-gaps.ts";

export type Token = Span & { readonly text: string };

export type Alignment = {
  readonly before: readonly Token[];
  readonly after: readonly Token[];
  /** For each token of the old text the number of the same one in the new text; −1 where it is gone. */
  readonly newOf: readonly number[];
  /** The same for each token of the new text; −1 where it came in. */
  readonly oldOf: readonly number[];
};

/** Words and single marks. White space is no token: how a text is wrapped makes no difference. */
const TOKEN = /[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu;

/** Words that may differ before two texts count as wholly different; it bounds the time taken. */
const MOST_EDITS = 5000;

/** Aligns two texts by Myers' shortest edit script; nothing is aligned where too much differs. */
export function alignTexts(before: string, after: string): Alignment {
  const [old, young] = [toTokens(before), toTokens(after)];
  const newOf = old.map(() => -1);
  const oldOf = young.map(() => -1);
  const changes = diffArrays(wordsOf(old), wordsOf(young), { maxEditLength: MOST_EDITS });
  let [oldAt, youngAt] = [0, 0];
  for (const { count, added, removed } of changes ?? []) {
    const same = added || removed ? 0 : count;
    for (let step = 0; step < same; step += 1) newOf[oldAt + step] = youngAt + step;
    if (!added) oldAt += count;
    if (!removed) youngAt += count;
  }
  settleGaps({ words: wordsOf(old), partners: newOf, beginningAt: beginningsIn(before, old) });
  invert(newOf, oldOf);
  settleGaps({ words: wordsOf(young), partners: oldOf, beginningAt: beginningsIn(after, young) });
  invert(oldOf, newOf);
  return { before: old, after: young, newOf, oldOf };
}

const wordsOf = (tokens: readonly Token[]): string[] => tokens.map(({ text }) => text);

function invert(from: readonly number[], into: number[]): void {
  into.fill(-1);
  for (const [at, partner] of from.entries()) if (partner >= 0) into[partner] = at;
}

/** Passages begin best with a block, then with a sentence, then with a word after white space. */
const beginningsIn =
  (text: string, tokens: readonly Token[]) =>
  (at: number): number => {
    const from = tokens[at - 1]?.end ?? 0;
    const space = text.slice(from, tokens[at]?.start ?? text.length);
    if (at === 0 || at === tokens.length || /\n\s*\n/u.test(space)) return 3;
    if (space === "") return 0;
    return /[.!?…]["”’»)]*$/u.test(text.slice(Math.max(0, from - 3), from)) ? 2 : 1;
  };

/** The numbers of the first and the last token that share a character with the span; undefined if none does. */
export function tokensIn(
  tokens: readonly Token[],
  { start, end }: Span,
): { readonly first: number; readonly last: number } | undefined {
  const first = countWhile(tokens, (token) => token.end <= start);
  const last = countWhile(tokens, (token) => token.start < end) - 1;
  return first <= last ? { first, last } : undefined;
}

/** How many tokens from the first on fulfil the condition; they are in order, so by halving. */
function countWhile(tokens: readonly Token[], holds: (token: Token) => boolean): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const token = tokens[middle];
    if (token !== undefined && holds(token)) low = middle + 1;
    else high = middle;
  }
  return low;
}

const toTokens = (text: string): Token[] =>
  Array.from(text.matchAll(TOKEN), ({ 0: word, index }) => ({
    text: word,
    start: index,
    end: index + word.length,
  }));
