/** Apostrophes told from single quotation marks by what stands around them. */

const LETTER = /[\p{L}\p{N}\p{M}]/u;

/** "’90s", "’tis": letters or digits that an apostrophe begins. */
const ELISION = /^(?:\d0s|tis|twas|em|til|cause|n)(?![\p{L}\p{N}])/iu;

/**
 * Whether the mark at `offset` is an apostrophe. `open` tells that a quotation waits for this mark
 * to be closed. Only single marks can be apostrophes.
 */
export function isApostrophe(text: string, offset: number, open: boolean): boolean {
  const mark = text[offset] ?? "";
  if (!"'’‘".includes(mark)) return false;
  const before = text[offset - 1] ?? " ";
  const after = text[offset + 1] ?? " ";
  if (LETTER.test(before) && LETTER.test(after)) return true;
  if (!LETTER.test(before) && ELISION.test(text.slice(offset + 1, offset + 8))) return true;
  if (mark === "‘") return false;
  if (open) return before === "s" && closesLater(text, offset);
  // A straight mark opens only where another closes it in the same paragraph.
  return mark === "’" || LETTER.test(before) || !closesLater(text, offset);
}

/** No quotation in single marks is longer. */
const FAR = 2000;

/** Whether the same mark stands after a word again, in this paragraph, before another opens. */
function closesLater(text: string, offset: number): boolean {
  const mark = text[offset] ?? "";
  const near = text.slice(offset + 1, offset + 1 + FAR);
  const rest = near.split(/\r?\n[^\S\r\n]*\r?\n|[‘”“]/u, 1)[0] ?? "";
  const closing = mark === "'" ? /(?<=[^\s'])'(?![\p{L}\p{N}])/u : /(?<=[^\s’])’(?![\p{L}\p{N}])/u;
  return closing.test(rest);
}
