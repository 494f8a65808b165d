import { segmenterOf } from "./segmenter.ts";
import type { Span } from "./span.ts";

/** A part of a text, where it begins in the whole, and its language, a BCP 47 tag. */
export type TextPart = { readonly text: string; readonly start: number; readonly language: string };

/**
 * The words of a part of a text, in order, as spans of the whole: what `Intl.Segmenter` takes for words
 * (UAX 29, and dictionaries for the scripts without spaces). Marks and white space are in none.
 */
export function wordsOf({ text, start, language }: TextPart): Span[] {
  const words: Span[] = [];
  for (const { segment, index, isWordLike } of segmenterOf(language, "word").segment(text)) {
    if (isWordLike === true)
      words.push({ start: start + index, end: start + index + segment.length });
  }
  return words;
}
