/** "as “…”" after a verb and its object: what somebody or something is taken for, in quoted words. */
import { isInnerStop } from "./phrase-words.ts";
import type { Item } from "./unit.ts";

/** So many words stand between such a verb and "as". */
const FAR = 24;

/** "as" before quoted words that follow an object; asides between two commas are passed over. */
export function findAs(items: readonly Item[], at: number): number | undefined {
  let index = at + 1;
  while (index < Math.min(items.length, at + FAR)) {
    const item = items[index];
    if (item === undefined || item.kind === "quote" || /^[:;]$/u.test(item.text)) return undefined;
    if (item.text === "." && !isInnerStop(items, index)) return undefined;
    if (item.text === "," && /^(?:which|who|whose|where)$/u.test(items[index + 1]?.lower ?? "")) {
      const close = items.findIndex(({ text }, later) => later > index + 1 && text === ",");
      if (close === -1) return undefined;
      index = close + 1;
      continue;
    }
    if (item.lower === "as")
      return index > at + 1 && quoteAfter(items, index) !== -1 ? index : undefined;
    index += 1;
  }
  return undefined;
}

/** The quotation that follows "as", past an article and words for how much; -1 where none does. */
export function quoteAfter(items: readonly Item[], as: number): number {
  const near = items.slice(as + 1, as + 5);
  const quote = near.findIndex(({ kind }) => kind === "quote");
  const isNear = near.slice(0, Math.max(quote, 0)).every(({ kind }) => kind === "word");
  return quote !== -1 && isNear ? as + 1 + quote : -1;
}
