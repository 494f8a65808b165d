/** What is written on placards and banners: "a banner saying “…”", "signs which read “…”", "“…” sign". */
import { DETERMINERS } from "../lexicon/function-words.ts";
import type { Stretch } from "./phrase-words.ts";
import type { Item } from "./unit.ts";

/** Nouns for what bears words, as a pattern. */
export const BOARD_NOUNS =
  "badges?|banners?|billboards?|flags?|flyers?|graffiti|leaflets?|placards?|posters?|signs?|stickers?|t-shirts?|shirts?";

const BOARDS = new RegExp(`^(?:${BOARD_NOUNS})$`, "u");

/** So many words may tell whose banner it is. */
const OWNER = 6;

const withArticle = (items: readonly Item[], from: number, to: number): Stretch =>
  DETERMINERS.has(items[from - 1]?.lower ?? "") ? { from: from - 1, to } : { from, to };

/** The placard that the words before `to` end with: "a banner", "a banner from Moscow". */
export function findBoard(items: readonly Item[], to: number): Stretch | undefined {
  if (BOARDS.test(items[to - 1]?.lower ?? "")) return withArticle(items, to - 1, to);
  const noun = items.findLastIndex(
    ({ lower }, index) => index < to - 2 && index > to - 2 - OWNER && BOARDS.test(lower),
  );
  const lead = items[noun + 1]?.lower ?? "";
  const owner = items.slice(noun + 2, to);
  const isNamed = owner.every(
    ({ capital, lower, text }) => capital || DETERMINERS.has(lower) || /^['’]s$/u.test(text),
  );
  if (noun !== -1 && /^(?:by|from|of)$/u.test(lead) && isNamed) return withArticle(items, noun, to);
  // "a sign outside the ministry": where it hangs, and not whose it is.
  const isPlaced = /^(?:above|at|behind|in|inside|near|on|outside|over)$/u.test(lead);
  const isPlain = owner.every(({ kind, text }) => kind === "word" || text === "-");
  return noun !== -1 && isPlaced && isPlain ? withArticle(items, noun, noun + 1) : undefined;
}

/** "“Go home” poster": the placard that right after a quotation is named. */
export function findBoardAfter(items: readonly Item[], quote: number): Stretch | undefined {
  return BOARDS.test(items[quote + 1]?.lower ?? "")
    ? { from: quote + 1, to: quote + 2 }
    : undefined;
}
