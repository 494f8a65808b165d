/** Quotations that lost a mark: what was opened lasts to the end of its paragraph, at the most. */
import type { Block, Quotation, QuotationsFound, Span } from "@onrecord/domain";

const OPENING = /["“„«]/u;
const CLOSING = /["”»]/u;

/** Before a closing mark these show that the quotation began after them, and nobody knows where. */
const TELLS = /\b(?:according|added|asked|said|says|told|wrote)\b/u;

/** With fewer words a stray mark is no quotation. */
const LEAST_WORDS = 4;

/** The quotations of a text and those that a single mark tells of, in text order. */
export function withUnclosed(
  text: string,
  blocks: readonly Block[],
  { quotations, unbalanced }: QuotationsFound,
): Quotation[] {
  const made = unbalanced.flatMap((mark): Quotation[] => {
    const block = blocks.find(({ start, end }) => start <= mark.start && mark.end <= end);
    if (block === undefined) return [];
    const around = quotations.filter(
      ({ outer }) => outer.end > block.start && outer.start < block.end,
    );
    const isInside = around.some(({ outer }) => outer.start < mark.start && mark.end < outer.end);
    const inner = isInside ? undefined : innerOf(text, mark, { block, around });
    if (inner === undefined || !isLong(text, inner)) return [];
    const outer = { start: Math.min(mark.start, inner.start), end: Math.max(mark.end, inner.end) };
    return [{ open: "“", close: "”", inner, outer, parts: [inner] }];
  });
  return made.length === 0
    ? [...quotations]
    : [...quotations, ...made].toSorted((a, b) => a.outer.start - b.outer.start);
}

type Place = { readonly block: Span; readonly around: readonly Quotation[] };

/** From an opening mark to the next quotation or the paragraph's end; to a closing one from its beginning. */
function innerOf(text: string, mark: Span, { block, around }: Place): Span | undefined {
  const sign = text.slice(mark.start, mark.end);
  const [before, after] = [text[mark.start - 1] ?? " ", text[mark.end] ?? " "];
  if (OPENING.test(sign) && /\s/u.test(before) && /[\p{L}\p{N}[]/u.test(after)) {
    const next = around.find(({ outer }) => outer.start >= mark.end);
    const words = beforeTelling(text.slice(mark.end, next?.outer.start ?? block.end));
    return { start: mark.end, end: mark.end + words.trimEnd().length };
  }
  const isFirst = around.every(({ outer }) => outer.start >= mark.end);
  const isTold = TELLS.test(text.slice(block.start, mark.start));
  if (!CLOSING.test(sign) || !isFirst || isTold || !/[\p{L}\p{P}]/u.test(before)) return undefined;
  return { start: block.start, end: mark.start };
}

/** "“We stay here, Mr. Diop said.": what was opened ends at the latest where its cue begins. */
function beforeTelling(words: string): string {
  const cue = CUE.exec(words);
  return cue === null ? words : words.slice(0, cue.index + 1);
}

const CUE =
  /,(?=\s(?:(?:said|says)\s\p{Lu}|(?:he|she|they|(?:(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov)\.\s)?(?:\p{Lu}[\p{L}’'-]+\s){0,3}\p{Lu}[\p{L}’'-]+)\s(?:added|said|says|told|wrote)\b))/u;

const isLong = (text: string, { start, end }: Span): boolean =>
  (text.slice(start, end).match(/[\p{L}\p{N}’'-]+/gu) ?? []).length >= LEAST_WORDS;
