/**
 * Where words that somebody claims to have read stand in a text. Verbatim or not at all: a text is
 * never searched for what is merely like them, except to say that they are nearly there.
 */
import type { Span } from "@onrecord/domain";
import type { OutsideWords } from "./outside-proposal.ts";
import type { RefusalReason } from "./refusal.ts";

/** A place; `moved` where the offsets that were given named another. */
export type Located =
  | { readonly kind: "found"; readonly span: Span; readonly moved: boolean }
  | { readonly kind: "several"; readonly spans: readonly Span[]; readonly lied: boolean }
  | { readonly kind: "refused"; readonly reason: RefusalReason };

/** Looks words up in one text, the same words once: an answer may have them a thousand times. */
export class WordFinder {
  readonly text: string;
  readonly #known = new Map<string, readonly Span[]>();
  #folded: string | undefined;

  constructor(text: string) {
    this.text = text;
  }

  locate({ exact: words, prefix, suffix, start, end }: OutsideWords): Located {
    const exact = words.trim();
    const all = this.occurrences(exact);
    if (all.length === 0) return { kind: "refused", reason: this.#missReason(exact) };
    const told = typeof start === "number" && typeof end === "number";
    const atPlace = all.find((span) => span.start === start && span.end === end);
    if (atPlace !== undefined) return { kind: "found", span: atPlace, moved: false };
    const near = this.#thoseNear(all, oneLine(prefix ?? ""), oneLine(suffix ?? ""));
    const [first, second] = near.length > 0 ? near : all;
    return first !== undefined && second === undefined
      ? { kind: "found", span: first, moved: told }
      : { kind: "several", spans: near.length > 0 ? near : all, lied: told };
  }

  /** All places where the words stand as words, in text order. */
  occurrences(exact: string): readonly Span[] {
    if (exact.trim() === "") return [];
    const known = this.#known.get(exact) ?? this.#find(exact);
    this.#known.set(exact, known);
    return known;
  }

  #find(exact: string): Span[] {
    const found: Span[] = [];
    for (let at = this.text.indexOf(exact); at !== -1; at = this.text.indexOf(exact, at + 1)) {
      const span = { start: at, end: at + exact.length };
      if (isWhole(this.text, span)) found.push(span);
    }
    return found;
  }

  #thoseNear(spans: readonly Span[], prefix: string, suffix: string): readonly Span[] {
    if (prefix === "" && suffix === "") return spans;
    return spans.filter(({ start, end }) => {
      const before = oneLine(this.text.slice(Math.max(0, start - prefix.length - 8), start));
      const after = oneLine(this.text.slice(end, end + suffix.length + 8));
      return before.endsWith(prefix) && after.startsWith(suffix);
    });
  }

  #missReason(exact: string): RefusalReason {
    if (exact.trim() !== "" && this.text.includes(exact)) return "part-of-a-word";
    this.#folded ??= fold(this.text);
    const folded = fold(exact);
    return folded !== "" && this.#folded.includes(folded) ? "near-miss" : "not-in-text";
  }
}

const oneLine = (words: string): string => words.replaceAll(/\s+/gu, " ").trim();

/** Scripts that set no space between words, where every letter may begin one. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const LETTER = /[\p{L}\p{N}\p{M}]/u;

/** Whether a span neither begins nor ends inside a word, nor between the halves of a character. */
export function isWhole(text: string, { start, end }: Span): boolean {
  return !isInside(text, start) && !isInside(text, end);
}

function isInside(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return false;
  if (isPair(text, offset)) return true;
  const left = text.slice(isPair(text, offset - 1) ? offset - 2 : offset - 1, offset);
  const right = String.fromCodePoint(text.codePointAt(offset) ?? 0);
  return LETTER.test(left) && LETTER.test(right) && !(UNSPACED.test(left) && UNSPACED.test(right));
}

/** Whether an offset lies between the halves of a surrogate pair. */
const isPair = (text: string, offset: number): boolean =>
  offset > 0 && (text.codePointAt(offset - 1) ?? 0) > 0xff_ff;

/** Without what a careless copy changes: the kind of quotation mark and dash, spaces, capitals. */
const fold = (words: string): string =>
  words
    .normalize("NFKC")
    .replaceAll(/["'“”„‟«»‹›‘’‚`´]/gu, "'")
    .replaceAll(/[‐‑‒–—−]/gu, "-")
    .replaceAll(/…/gu, "...")
    .replaceAll(/\s+/gu, " ")
    .trim()
    .toLowerCase();
