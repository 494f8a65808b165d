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
  const wide = acrossParagraphs(text, blocks, { quotations, unbalanced });
  const isTaken = ({ start }: Span): boolean =>
    wide.some(({ outer }) => outer.start <= start && start < outer.end);
  const single = unbalanced
    .filter((mark) => !isTaken(mark))
    .flatMap((mark): Quotation[] => {
      const block = blocks.find(({ start, end }) => start <= mark.start && mark.end <= end);
      if (block === undefined) return [];
      const around = quotations.filter(
        ({ outer }) => outer.end > block.start && outer.start < block.end,
      );
      const isInside = around.some(({ outer }) => outer.start < mark.start && mark.end < outer.end);
      const inner = isInside ? undefined : innerOf(text, mark, { block, around });
      if (inner === undefined || !isLong(text, inner)) return [];
      const outer = {
        start: Math.min(mark.start, inner.start),
        end: Math.max(mark.end, inner.end),
      };
      return [{ open: "“", close: "”", inner, outer, parts: [inner] }];
    });
  const made = [...wide, ...single];
  return made.length === 0
    ? [...quotations]
    : [...quotations, ...made].toSorted((a, b) => a.outer.start - b.outer.start);
}

/** So many paragraphs one pair of marks holds, none of them opened again. */
const MOST_PARAGRAPHS = 6;
const LONGEST = 6000;

/** A mark that opens in one paragraph and the next lone one that closes in a later: all between is quoted. */
function acrossParagraphs(
  text: string,
  blocks: readonly Block[],
  { quotations, unbalanced }: QuotationsFound,
): Quotation[] {
  const made: Quotation[] = [];
  for (const [index, open] of unbalanced.entries()) {
    const close = unbalanced[index + 1];
    if (close === undefined || (made.at(-1)?.outer.end ?? 0) > open.start) continue;
    const [before, after] = [text.charAt(open.start - 1), text.charAt(close.end)];
    const isOpening = /["“]/u.test(text.charAt(open.start)) && /^\s?$/u.test(before);
    const isClosing =
      /["”]/u.test(text.charAt(close.start)) &&
      /^[\s.,;)]?$/u.test(after) &&
      /[^\s]/u.test(text.charAt(close.start - 1));
    if (!isOpening || !isClosing || close.start - open.start > LONGEST) continue;
    const inside = blocks.filter(({ start, end }) => start < close.end && end > open.start);
    const isApart = inside.length > 1 && inside.length <= MOST_PARAGRAPHS;
    const inner = { start: open.end, end: close.start };
    const isFree = !quotations.some(
      ({ outer }) => outer.start < inner.end && outer.end > inner.start,
    );
    if (!isApart || !isFree) continue;
    const parts = inside.map(({ start, end }) => ({
      start: Math.max(start, inner.start),
      end: Math.min(end, inner.end),
    }));
    made.push({
      open: "“",
      close: "”",
      inner,
      outer: { start: open.start, end: close.end },
      parts,
    });
  }
  return made;
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
