/**
 * Carries anchors from a text to its new version. Words that the new version has unchanged at their
 * place, as the alignment of both tells, are there; all others are looked for only where something
 * changed, so that no anchor ends up at a namesake which was there before.
 */
import type { Anchor, ArticleId, Span } from "@onrecord/domain";
import { createAnchor, resolveAnchor, toGraphemeSpan } from "@onrecord/domain";
import type { Alignment } from "./align-texts.ts";
import { alignTexts, tokensIn } from "./align-texts.ts";

/**
 * What became of an anchor: it stands where it stood (`kept`), its words stand elsewhere (`moved`;
 * white space may differ), other words stand there (`changed`), or it is lost: its words are `gone`,
 * or they stand in several places and nothing tells which is meant (`ambiguous`).
 */
export type AnchorFate =
  | { readonly kind: "kept" | "moved" | "changed"; readonly anchor: Anchor }
  | { readonly kind: "lost"; readonly reason: "gone" | "ambiguous" };

/** The part of the words that must be left for a place to be the same place. */
const LEAST_LEFT = 0.5;

/** How far around its old place an anchor's words are looked for first, in UTF-16 code units. */
const NEARBY = 96;

export class AnchorCarrier {
  readonly #article: ArticleId;
  readonly #text: string;
  readonly #alignment: Alignment;

  /** @param article the id of the new version, `text` its text. */
  constructor(before: string, { article, text }: { article: ArticleId; text: string }) {
    this.#article = article;
    this.#text = text;
    this.#alignment = alignTexts(before, text);
  }

  carry(anchor: Anchor): AnchorFate {
    const unchanged = this.#findUnchanged(anchor);
    if (unchanged !== undefined) return this.#arrive(anchor, unchanged);
    const { edges, isWhole } = this.#findEdges(anchor);
    if (edges !== undefined) return this.#arrive(anchor, edges);
    if (isWhole) return { kind: "lost", reason: "gone" };
    const { spans, several } = this.#findTouched(anchor);
    const [span = this.#findLeft(anchor)] = spans;
    if (span !== undefined && spans.length < 2) return this.#arrive(anchor, span);
    return { kind: "lost", reason: several ? "ambiguous" : "gone" };
  }

  #arrive(old: Anchor, span: Span): AnchorFate {
    const anchor = createAnchor(this.#article, this.#text, toGraphemeSpan(this.#text, span));
    if (folded(anchor.exact) !== folded(old.exact)) return { kind: "changed", anchor };
    return { kind: anchor.start === old.start ? "kept" : "moved", anchor };
  }

  /** Where all words of the anchor stand one after the other, as they did. */
  #findUnchanged(anchor: Anchor): Span | undefined {
    const { before, after, newOf } = this.#alignment;
    const range = tokensIn(before, anchor);
    if (range === undefined) return undefined;
    const { first, last } = range;
    const to = newOf[first] ?? -1;
    for (let at = first; at <= last; at += 1)
      if (to < 0 || newOf[at] !== to + at - first) return undefined;
    const [oldFirst, oldLast] = [before[first], before[last]];
    const [newFirst, newLast] = [after[to], after[to + last - first]];
    if (!oldFirst || !oldLast || !newFirst || !newLast) return undefined;
    return {
      start: newFirst.start + Math.max(0, anchor.start - oldFirst.start),
      end: newLast.end - Math.max(0, oldLast.end - anchor.end),
    };
  }

  /**
   * From the first word to the last, where both are still there in their places and enough of what
   * stands between them is the anchor's: a search for words that are like these would cut off some of
   * them for what came in, and would cut a mention inside of another elsewhere than the outer one, so
   * that the two cross and one gives way. `isWhole`: no word is gone, so they are not elsewhere either.
   */
  #findEdges(anchor: Anchor): { readonly edges: Span | undefined; readonly isWhole: boolean } {
    const { before, newOf } = this.#alignment;
    const range = tokensIn(before, anchor);
    if (range === undefined) return { edges: undefined, isWhole: false };
    const places = newOf.slice(range.first, range.last + 1);
    const isThere = (places[0] ?? -1) >= 0 && (places.at(-1) ?? -1) >= 0;
    return {
      edges: isThere ? this.#findLeft(anchor) : undefined,
      isWhole: places.every((at) => at >= 0),
    };
  }

  /** Where the words stand, nearly or exactly, in what changed: nearby, or else anywhere. */
  #findTouched(anchor: Anchor): { readonly spans: readonly Span[]; readonly several: boolean } {
    let several = false;
    for (const window of [this.#nearby(anchor), { start: 0, end: this.#text.length }]) {
      const found = resolveAnchor(this.#text.slice(window.start, window.end), anchor);
      const spans =
        found.kind === "lost" ? [] : found.kind === "ambiguous" ? found.spans : [found.span];
      const touched = spans
        .map(({ start, end }) => ({ start: start + window.start, end: end + window.start }))
        .filter((span) => this.#isTouched(span) && this.#isOwn(span, anchor));
      several ||= touched.length > 1;
      if (touched.length === 1) return { spans: touched, several };
    }
    return { spans: [], several };
  }

  /** Whether a span of the new text holds something that came in, or a place where something went. */
  #isTouched(span: Span): boolean {
    const { after, oldOf } = this.#alignment;
    const range = tokensIn(after, span);
    if (range === undefined) return false;
    const from = oldOf[range.first] ?? -1;
    for (let at = range.first; at <= range.last; at += 1)
      if (from < 0 || oldOf[at] !== from + at - range.first) return true;
    return false;
  }

  /** Whether all words of a span of the new text came in, or were the anchor's own. */
  #isOwn(span: Span, anchor: Anchor): boolean {
    const { before, after, oldOf } = this.#alignment;
    const range = tokensIn(after, span);
    if (range === undefined) return false;
    const own = tokensIn(before, anchor) ?? { first: 0, last: -1 };
    return oldOf
      .slice(range.first, range.last + 1)
      .every((at) => at < 0 || (own.first <= at && at <= own.last));
  }

  /** What is left of the words at their place, with what came in between, where it is enough. */
  #findLeft(anchor: Anchor): Span | undefined {
    const { before, after, newOf } = this.#alignment;
    const range = tokensIn(before, anchor);
    if (range === undefined) return undefined;
    const left = newOf.slice(range.first, range.last + 1).filter((at) => at >= 0);
    const [first, last] = [after[left[0] ?? -1], after[left.at(-1) ?? -1]];
    if (first === undefined || last === undefined) return undefined;
    const letters = left.reduce((sum, at) => sum + (after[at]?.text.length ?? 0), 0);
    const were = lettersIn(anchor.exact);
    const are = lettersIn(this.#text.slice(first.start, last.end));
    const isEnough = letters >= LEAST_LEFT * were && letters >= LEAST_LEFT * are;
    return isEnough ? { start: first.start, end: last.end } : undefined;
  }

  /** From the nearest words before the anchor to the nearest after it that are still there, and a little more. */
  #nearby(anchor: Anchor): Span {
    const { before, after, newOf } = this.#alignment;
    const range = tokensIn(before, anchor) ?? { first: 0, last: before.length - 1 };
    const previous = after[newOf.slice(0, range.first).findLast((at) => at >= 0) ?? -1];
    const next = after[newOf.slice(range.last + 1).find((at) => at >= 0) ?? -1];
    const length = this.#text.length;
    // Cut at words, so that no character is cut in two.
    const start = Math.max(0, (previous?.end ?? 0) - NEARBY);
    const end = Math.min(length, (next?.start ?? length) + NEARBY);
    const tokens = tokensIn(after, { start, end });
    return tokens === undefined
      ? { start: 0, end: length }
      : { start: after[tokens.first]?.start ?? 0, end: after[tokens.last]?.end ?? length };
  }
}

const folded = (words: string): string => words.replaceAll(/\s+/gu, " ").trim();

const lettersIn = (words: string): number => words.replaceAll(/\s+/gu, "").length;
