/** What phrases for people are made of: the words inside of them and the marks that end them. */
import { wordSet } from "../lexicon/word-set.ts";
import type { Item } from "./unit.ts";

/** Items of a unit, `from` up to and without `to`. */
export type Stretch = { readonly from: number; readonly to: number };

/** Prepositions that a phrase for a person may hold: "the head of …", "a spokesman for …". */
export const INNER = wordSet("of for in at from with to on");

/** Whether a phrase ends at the mark; hyphens and apostrophes stand inside of it. */
export const isMark = (item: Item | undefined): boolean =>
  item === undefined ||
  item.kind === "quote" ||
  (item.kind === "mark" && !/^[-–'’&]$/u.test(item.text));

/** A full stop after a title or an initial: "Mr. Diop". */
export const isInnerStop = (items: readonly Item[], index: number): boolean => {
  const [before, after] = [items[index - 1], items[index + 1]];
  return (
    items[index]?.text === "." &&
    before?.capital === true &&
    before.text.length < 6 &&
    (after?.capital === true || (before.text === "No" && after?.kind === "number")) &&
    before.kind === "word"
  );
};

/** A word that ends like a verb: "speaking", "signed". */
export const looksVerbal = (lower: string): boolean =>
  /[a-z]{3}(?:ing|ed)$/u.test(lower) &&
  !/^(?:united|wounded|injured|accused|beijing|wedding|building|meeting|king)$/u.test(lower);
