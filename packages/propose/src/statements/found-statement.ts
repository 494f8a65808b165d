/** A statement as it stands in the text, and what its quoted words look like. */
import type { CueSense, Manner, Span } from "@onrecord/domain";
import type { Reading } from "../reading/reading.ts";
import type { Item } from "./unit.ts";

/** A statement in the text, before anybody knows who its speaker is. */
export type FoundStatement = {
  readonly manner: Manner;
  /** The words said, without their quotation marks. */
  readonly content: readonly Span[];
  readonly cue: (Span & { readonly sense: CueSense }) | null;
  /** The words that name the speaker. */
  readonly speaker: Span | null;
  readonly addressee: Span | null;
  /** The sentences that carry it. */
  readonly evidence: Span;
  readonly rule: string;
};

/** Without the comma that belongs to the sentence around. */
export function trimQuote({ text }: Reading, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const lead = words.length - words.trimStart().length;
  const bare = words.trimEnd().replace(/\s*,$/u, "");
  return { start: start + lead, end: start + bare.length };
}

/** Whether quoted words begin as a sentence does. */
export const isSentence = ({ text }: Reading, content: readonly Span[]): boolean => {
  const [first] = content;
  if (first === undefined) return false;
  const words = content.map(({ start, end }) => text.slice(start, end)).join(" ");
  return (
    /^[^\p{L}\p{N}]*(?:[\p{Lu}\p{N}]|(?<=\[)\p{L}\])/u.test(words) &&
    (words.split(/\s+/u).length > 1 || /[.!?]$/u.test(words))
  );
};

/** A clause in pieces: its quoted words and those around them, without the quotation marks. */
export function piecesOf(
  reading: Reading,
  whole: readonly Span[],
  quotes: readonly Item[],
): Span[] {
  return whole.flatMap(({ start, end }) => {
    const inside = quotes.filter((quote) => quote.start >= start && quote.end <= end);
    const edges = [start, ...inside.flatMap((quote) => [quote.start, quote.end]), end];
    const pieces: Span[] = [];
    for (let index = 0; index < edges.length; index += 2) {
      const [from = start, to = end] = edges.slice(index, index + 2);
      pieces.push({ start: from, end: to });
      const quote = inside[index / 2]?.quote;
      if (quote !== null && quote !== undefined) pieces.push(...quote.parts);
    }
    return pieces.map((span) => trimPiece(reading, span)).filter((span) => span.start < span.end);
  });
}

/** Without marks and white space at its ends; nothing where no letter is left. */
function trimPiece({ text }: Reading, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const lead = /^[^\p{L}\p{N}([]*/u.exec(words)?.[0].length ?? 0;
  const tail = /[^\p{L}\p{N})\].?!…]*$/u.exec(words)?.[0].length ?? 0;
  return /[\p{L}\p{N}]/u.test(words)
    ? { start: start + lead, end: end - tail }
    : { start, end: start };
}
