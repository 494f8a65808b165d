/** The words of a text as the search sees them, before they are stemmed. */
import type { Span } from "@onrecord/domain";
import { analyze } from "@onrecord/search";

/** Where the words of a text stand, in order. */
export const findWords = (text: string): readonly Span[] => analyze(text, "und");

/** The words of a text as they are written, in order. */
export const splitWords = (text: string): string[] =>
  findWords(text).map(({ start, end }) => text.slice(start, end));

/** The words of a text, folded: without their case, their diacritics and what else makes no difference. */
export const foldWords = (text: string): string[] => analyze(text, "und").map(({ term }) => term);

/** The text with each of its words as `replace` gives it; what stands between them stays. */
export function replaceWords(text: string, replace: (word: string) => string): string {
  let replaced = "";
  let done = 0;
  for (const { start, end } of findWords(text)) {
    replaced += text.slice(done, start) + replace(text.slice(start, end));
    done = end;
  }
  return replaced + text.slice(done);
}
