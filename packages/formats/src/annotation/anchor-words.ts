/** Finds the words of an annotation in the text of an article. */
import type { ArticleId, Anchor, Result, Span } from "@onrecord/domain";
import { createAnchor, fromCodePointSpan, resolveAnchor, toGraphemeSpan } from "@onrecord/domain";
import type { DraftPosition, DraftWords, Loss } from "./annotation-draft.ts";

/** An article to look in. */
export type AnnotatedText = {
  readonly id: ArticleId;
  readonly sha256: string;
  readonly text: string;
};

/** Words that were found: `moved` where they are not exactly the words or not where they were. */
export type AnchoredWords = { readonly anchor: Anchor; readonly moved: boolean };

/**
 * The anchor of the words. A quote is found by itself and its context; a position counts only where
 * the words stand there, or alone where the text is known to be the same.
 */
export function anchorWords(
  { id, sha256, text }: AnnotatedText,
  words: DraftWords,
  fingerprint: string | null,
): Result<AnchoredWords, Loss> {
  const place = toSpan(text, words.position);
  if (words.exact === null || words.cut) {
    const isHere =
      place !== undefined && (fingerprint === sha256 || beginsThere(text, place, words));
    if (!isHere || (words.cut && !beginsThere(text, place, words))) return lost("words-missing");
    return { ok: true, value: { anchor: createAnchor(id, text, place), moved: false } };
  }
  const { exact, prefix, suffix } = words;
  const { start, end } = place ?? { start: 0, end: 0 };
  const found = resolveAnchor(text, { exact, prefix, suffix, start, end });
  if (found.kind === "lost") return lost("words-lost", exact);
  if (found.kind === "ambiguous") return lost("words-ambiguous", exact);
  const isExact = found.kind === "exact";
  const span = isExact ? found.span : toGraphemeSpan(text, found.span);
  const moved = !isExact || (words.position?.unit === "code-points" && !isSame(span, place));
  return { ok: true, value: { anchor: createAnchor(id, text, span), moved } };
}

const isSame = (span: Span, other: Span | undefined): boolean =>
  span.start === other?.start && span.end === other.end;

/** A position in the text; one in a page counts other characters and says nothing here. */
function toSpan(text: string, position: DraftPosition | null): Span | undefined {
  if (position === null || position.unit === "page" || position.start >= position.end)
    return undefined;
  try {
    return fromCodePointSpan(text, position);
  } catch {
    return undefined;
  }
}

/** What an export without texts puts at the end of words that it cut. */
const MARK = /\[…\]$/;

const beginsThere = (text: string, place: Span | undefined, { exact }: DraftWords): boolean =>
  place !== undefined &&
  exact !== null &&
  text.slice(place.start, place.end).startsWith(exact.replace(MARK, ""));

const REASONS = {
  "words-missing": () =>
    "It has no words to find: only a position, in a text that is not known to be the same.",
  "words-lost": (words: string) => `Its words are not in the article: “${shorten(words)}”.`,
  "words-ambiguous": (words: string) =>
    `Its words stand in several places, and what stands around them does not decide: “${shorten(words)}”.`,
} as const;

const lost = (
  code: keyof typeof REASONS,
  words = "",
): { readonly ok: false; readonly error: Loss } => ({
  ok: false,
  error: { code, reason: REASONS[code](words) },
});

const shorten = (words: string): string =>
  words.length <= 80 ? words : `${words.slice(0, 79).toWellFormed()}…`;
