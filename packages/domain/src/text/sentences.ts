/**
 * Sentences. Unicode's rules (UAX 29) propose the boundaries; what they cannot know is mended here:
 * abbreviations, initials, cues after a quotation, stray marks, line ends.
 */
import { findSentenceBreaks } from "./sentence-breaks.ts";
import { goesOnAfter } from "./sentence-language.ts";
import { endsSentence } from "./sentence-marks.ts";
import type { Span } from "./span.ts";

/** A sentence, and the index of its block. */
export type Sentence = Span & { readonly block: number };

/** Marks that belong to the sentence before when they stand first in the next. */
const STRAY_CLOSERS = /^[”»’)\]}]+(?=\s|$)/u;

/**
 * The sentences of a part of a text, in order, without the white space between them: each code unit
 * that is not white space is in exactly one. Nothing outside the span is looked at, so sentences
 * never run over the end of a block. `language` is a BCP 47 tag.
 */
export function splitSentences(text: string, span: Span, language: string): Span[] {
  const part = text.slice(span.start, span.end);
  const sentences: Span[] = [];
  let start = 0;
  for (const boundary of [...boundariesOf(part, language), part.length]) {
    const words = part.slice(start, boundary);
    const from = start + (words.length - words.trimStart().length);
    const to = start + words.trimEnd().length;
    if (from < to) sentences.push({ start: span.start + from, end: span.start + to });
    start = boundary;
  }
  return sentences;
}

/** The sentences of all blocks of a text, in text order. */
export const sentencesOf = (text: string, blocks: readonly Span[], language: string): Sentence[] =>
  blocks.flatMap((span, block) =>
    splitSentences(text, span, language).map(({ start, end }) => ({ start, end, block })),
  );

/** The offsets inside `part` where a sentence ends and another begins. */
function boundariesOf(part: string, language: string): number[] {
  const boundaries: number[] = [];
  let start = 0;
  for (const index of findSentenceBreaks(part, language)) {
    const stray = STRAY_CLOSERS.exec(part.slice(index))?.[0].length ?? 0;
    const boundary = index + stray;
    if (boundary <= start || boundary >= part.length) continue;
    if (!isBoundary(part.slice(start, boundary), part.slice(boundary), language)) continue;
    boundaries.push(boundary);
    start = boundary;
  }
  return boundaries;
}

function isBoundary(before: string, after: string, language: string): boolean {
  const ended = before.trimEnd();
  const next = after.trimStart();
  if (next === "") return false;
  if (!endsSentence(ended)) return false;
  const touching = ended === before && next === after;
  // Scripts without spaces end a sentence with a full-width stop and go straight on.
  if (touching && !/[。．！？｡]["'”’」』）)]*$/u.test(ended)) return false;
  if (/^[^\p{L}\p{N}]*\p{Ll}/u.test(next)) return false;
  return !goesOnAfter(ended, next, language) && !insideBrackets(before, after);
}

/** Whether the boundary stands between a bracket and its partner. */
function insideBrackets(before: string, after: string): boolean {
  const open = before.lastIndexOf("(");
  if (open === -1 || before.indexOf(")", open) !== -1) return false;
  const close = after.indexOf(")");
  const reopened = after.indexOf("(");
  return close !== -1 && (reopened === -1 || close < reopened);
}
