/** Where the words of a search stand in a text. */
import type { Span } from "@onrecord/domain";
import { oneEditTerms } from "@onrecord/search";
import { fold } from "./fold.ts";
import type { WordQuery } from "./query/query.ts";
import { findWords, splitWords } from "./words.ts";

/** A word of a text, folded, and where it stands. */
type Token = Span & { readonly folded: string };

/** A leaf of a query as the folded words that must stand in a row; the last may be a beginning. */
type Sequence = { readonly words: readonly string[]; readonly prefix: boolean };

/** Finds the words of a query's leaves in any text. Leaves that overlap are marked as one. */
export function createMarker(wanted: readonly WordQuery[]): (text: string) => Span[] {
  const sequences = wanted.flatMap(toSequences);
  return (text) => {
    const tokens = findWords(text).map(({ start, end }): Token => ({
      start,
      end,
      folded: fold(text.slice(start, end)),
    }));
    return merge(
      tokens.flatMap((_, at) =>
        sequences.flatMap((sequence) => {
          const last = tokens[at + sequence.words.length - 1];
          return last !== undefined && standsAt(tokens, at, sequence)
            ? [{ start: tokens[at]?.start ?? 0, end: last.end }]
            : [];
        }),
      ),
    );
  };
}

const toSequences = ({ kind, text }: WordQuery): readonly Sequence[] =>
  kind === "fuzzy"
    ? oneEditTerms(text, ["plain"]).map((word) => ({ words: [word], prefix: false }))
    : [{ words: splitWords(text).map(fold), prefix: kind === "prefix" }];

function standsAt(tokens: readonly Token[], at: number, { words, prefix }: Sequence): boolean {
  return words.every((word, index) => {
    const folded = tokens[at + index]?.folded ?? "";
    return prefix && index === words.length - 1 ? folded.startsWith(word) : folded === word;
  });
}

/** The spans, in order of their starts, with those that overlap joined. */
function merge(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const { start, end } of spans) {
    const before = merged.at(-1);
    if (before === undefined || start >= before.end) merged.push({ start, end });
    else merged[merged.length - 1] = { start: before.start, end: Math.max(before.end, end) };
  }
  return merged;
}
