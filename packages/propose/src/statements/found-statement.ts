/** A statement as it stands in the text, and what its quoted words look like. */
import type { CueSense, Manner, Span } from "@onrecord/domain";
import type { Reading } from "../reading/reading.ts";

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
