/** "as “…”" after a verb and its object: what somebody or something is taken for, in quoted words. */
import { findCue } from "../lexicon/cues.ts";
import { DAYS, PREPOSITIONS } from "../lexicon/function-words.ts";
import { isInnerStop } from "./phrase-words.ts";
import type { Item } from "./unit.ts";

/** So many words stand between such a verb and "as". */
const FAR = 24;

/** Participles that take such an "as" of their own. */
const TAKES_AS =
  /^(?:billed|branded|cast|characteri[sz]ed|condemned|cited|criticized|criticised|decried|denounced|depicted|derided|described|dismissed|framed|hailed|heralded|identified|known|labell?ed|lauded|mocked|painted|pitched|portrayed|praised|presented|quoted|regarded|ridiculed|seen|slammed|touted|viewed)$/u;

/**
 * Whether another verb takes what follows: "rejected views described by critics as “…”", "slammed
 * the report and said they used it as “…”", but not "slammed the report issued on Monday as “…”".
 */
export function isOther(items: readonly Item[], at: number): boolean {
  const { lower = "", capital } = items[at] ?? {};
  if (capital === true) return false;
  if (TAKES_AS.test(lower)) return true;
  const next = items[at + 1]?.lower ?? "";
  return findCue(lower)?.form === "past" && !PREPOSITIONS.has(next) && !DAYS.has(next);
}

/** "as" before quoted words that follow an object; asides between two commas are passed over. */
export function findAs(items: readonly Item[], at: number): number | undefined {
  let index = at + 1;
  while (index < Math.min(items.length, at + FAR)) {
    const item = items[index];
    if (item === undefined || item.kind === "quote" || /^[:;]$/u.test(item.text)) return undefined;
    if (isOther(items, index)) return undefined;
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
