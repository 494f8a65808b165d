/**
 * Quotation marks and what stands between them: curly, straight, guillemets and German low-high
 * ones, nested, and running over paragraphs (reopened at each, closed once). Apostrophes are told
 * apart by what stands around them.
 */
import { isApostrophe } from "./apostrophe.ts";
import { hasLineParagraphs } from "./line-paragraphs.ts";
import type { Span } from "./span.ts";

/** Quoted words, with the marks around them. */
export type Quotation = {
  /** The marks, as they are written. */
  readonly open: string;
  readonly close: string;
  /** The words between the marks. */
  readonly inner: Span;
  /** The words with their marks. */
  readonly outer: Span;
  /** The words paragraph by paragraph, without the marks that open each; one part as a rule. */
  readonly parts: readonly Span[];
};

/** Quotations in text order, the outer before the inner, and the marks that have no partner. */
export type QuotationsFound = {
  readonly quotations: readonly Quotation[];
  readonly unbalanced: readonly Span[];
};

/** An opening mark that waits for its partner. */
type Pending = {
  readonly mark: string;
  readonly close: string;
  readonly at: number;
  readonly reopened: number[];
};

/** The marks that close what a mark opens. Some close in one language what they open in another. */
const CLOSED_BY: { readonly [mark: string]: string } = {
  "“": "”",
  "„": "“”",
  "‟": "”",
  "«": "»",
  "»": "«",
  "‹": "›",
  "›": "‹",
  "‘": "’",
  "‚": "‘’",
  "”": "”",
  "「": "」",
  "『": "』",
  '"': '"',
  "'": "'",
  // As typewriters and tokenizers write them.
  "``": "''",
};

const MARKS = /``|''|["'“”„‟«»‹›‘’‚「」『』]|(?:\r\n|\r|\n)[^\S\r\n]*(?:\r\n|\r|\n)\s*/gu;

/** The same where each line is a paragraph. */
const MARKS_AND_LINES = /``|''|["'“”„‟«»‹›‘’‚「」『』]|(?:\r\n|\r|\n)\s*/gu;

/** The marks that may as well be apostrophes: alone, they are no fault. */
const FORGIVEN = new Set(["'", "’"]);

/** Nobody nests quotations deeper; a text that seems to has lost its closing marks. */
const MAX_DEPTH = 8;

/** Finds the quotations of a text. */
export function findQuotations(text: string): QuotationsFound {
  const scan = new Scan(text);
  const marks = hasLineParagraphs(text) ? MARKS_AND_LINES : MARKS;
  for (const { 0: found, index } of text.matchAll(marks)) {
    if (/\s/u.test(found)) scan.paragraph(index + found.length);
    else scan.mark(found, index);
  }
  return scan.finish();
}

/** One pass over a text: the marks still open, and what was found. */
class Scan {
  readonly #text: string;
  readonly #open: Pending[] = [];
  readonly #quotations: Quotation[] = [];
  readonly #unbalanced: Span[] = [];
  /** Offsets of marks that reopen a quotation at the start of a paragraph. */
  readonly #reopening = new Set<number>();

  constructor(text: string) {
    this.#text = text;
  }

  mark(mark: string, at: number): void {
    if (this.#reopening.has(at)) return;
    if (mark === "''" && !this.#open.some(({ close }) => close === mark)) {
      this.mark("'", at);
      this.mark("'", at + 1);
      return;
    }
    const closes = this.#open.findLastIndex(({ close }) =>
      close === "''" ? close === mark : close.includes(mark),
    );
    if (mark.length === 1 && isApostrophe(this.#text, at, closes !== -1)) return;
    if (closes !== -1 && this.#canClose(mark, at)) this.#close(closes, at);
    else if (this.#canOpen(mark, at)) this.#push(pendingOf(mark, at));
    else if (!this.#isInchMark(mark, at)) this.#complain(mark, at);
  }

  /** A new paragraph: a quotation goes on if its mark stands there again, else it is left open. */
  paragraph(start: number): void {
    let at = start;
    for (const [index, pending] of this.#open.entries()) {
      if (!this.#text.startsWith(pending.mark, at)) {
        this.#abandon(index);
        return;
      }
      pending.reopened.push(at);
      this.#reopening.add(at);
      at += pending.mark.length;
    }
  }

  finish(): QuotationsFound {
    this.#abandon(0);
    return {
      quotations: this.#quotations.toSorted((a, b) => a.outer.start - b.outer.start),
      unbalanced: this.#unbalanced.toSorted((a, b) => a.start - b.start),
    };
  }

  #push(pending: Pending): void {
    this.#open.push(pending);
    if (this.#open.length <= MAX_DEPTH) return;
    const [outermost] = this.#open.splice(0, 1);
    if (outermost !== undefined) this.#complain(outermost.mark, outermost.at);
  }

  /** Gives up the open marks from `index` on. */
  #abandon(index: number): void {
    for (const { mark, at } of this.#open.splice(index)) this.#complain(mark, at);
  }

  #complain(mark: string, at: number): void {
    if (!FORGIVEN.has(mark)) this.#unbalanced.push({ start: at, end: at + 1 });
  }

  #close(index: number, at: number): void {
    this.#abandon(index + 1);
    const [pending] = this.#open.splice(index, 1);
    if (pending === undefined) return;
    const width = pending.mark.length;
    const inner = { start: pending.at + width, end: at };
    this.#quotations.push({
      open: pending.mark,
      close: this.#text.slice(at, at + width),
      inner,
      outer: { start: pending.at, end: at + width },
      parts: this.#partsOf(inner, pending),
    });
  }

  #partsOf(inner: Span, { reopened, mark }: Pending): Span[] {
    const parts: Span[] = [];
    let start = inner.start;
    for (const at of reopened) {
      const end = start + this.#text.slice(start, at).trimEnd().length;
      if (start < end) parts.push({ start, end });
      start = at + mark.length;
    }
    return start < inner.end ? [...parts, { start, end: inner.end }] : parts;
  }

  /**
   * A straight mark closes only after a word or a stop, or where it stands alone as a text with
   * spaces around its marks has it; the others look like what they are.
   */
  #canClose(mark: string, at: number): boolean {
    if (mark !== '"' && mark !== "'") return true;
    return at > 0 && (!/\s/u.test(this.#text[at - 1] ?? " ") || this.#standsAlone(mark, at));
  }

  #standsAlone(mark: string, at: number): boolean {
    return (
      mark === '"' &&
      /\s/u.test(this.#text[at - 1] ?? " ") &&
      /^(?:\s|$|[.,;](?![.\p{L}]))/u.test(this.#text.slice(at + 1, at + 3))
    );
  }

  #isInchMark(mark: string, at: number): boolean {
    return mark === '"' && /\d/u.test(this.#text[at - 1] ?? "");
  }

  /** Whether another mark that stands alone follows in the paragraph: '" We stay , " he said'. */
  #closesAlone(at: number): boolean {
    const rest = this.#text.slice(at + 1).split(/\n\s*\n/u, 1)[0] ?? "";
    return /^ [^"]*[^\s"] "(?:[\s.,;]|$)/u.test(rest);
  }

  #canOpen(mark: string, at: number): boolean {
    if (CLOSED_BY[mark] === undefined) return false;
    const before = this.#text[at - 1] ?? " ";
    const after = this.#text[at + 1] ?? " ";
    // Marks that only ever open need no proof; the others open at the beginning of a word.
    if (mark === "``" || "“„‟«‹‘‚「『".includes(mark)) return true;
    if (this.#standsAlone(mark, at)) return this.#closesAlone(at);
    return !/\s/u.test(after) && /[\s([{—–“‘«„"'-]/u.test(before);
  }
}

const pendingOf = (mark: string, at: number): Pending => ({
  mark,
  close: CLOSED_BY[mark] ?? mark,
  at,
  reopened: [],
});
