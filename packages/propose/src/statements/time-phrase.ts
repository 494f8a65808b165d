/** Words for when that stand where a subject may stand: "last month", "two days later". */
import { NUMBER_WORDS, SUBJECT_PRONOUNS } from "../lexicon/function-words.ts";
import type { Item } from "./unit.ts";

/** Parts of days and stretches of time that "last" and "this" go before. */
const TIMES =
  /^(?:morning|afternoon|evening|night|day|week|weekend|month|year|fall|spring|summer|winter|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/u;

const WHICH = /^(?:last|next|that|this)$/u;

const UNITS = /^(?:seconds?|minutes?|moments?|hours?|days?|weeks?|months?|years?)$/u;

const ORDER = /^(?:afterward|afterwards|ago|earlier|later)$/u;

const isAmount = ({ lower, kind }: Item): boolean =>
  kind === "number" || NUMBER_WORDS.has(lower) || /^(?:an?|few|many|several|some)$/u.test(lower);

/** What such words may stand right after, with the verb behind them: a name, a pronoun, "who". */
export const mayHaveVerb = (item: Item | undefined): boolean =>
  item !== undefined &&
  (item.capital || SUBJECT_PRONOUNS.has(item.lower) || /^(?:that|which|who)$/u.test(item.lower));

/** Where words for when begin that end before `to`; `to` where none do. */
export function timeStart(items: readonly Item[], to: number): number {
  const [before, last] = [items[to - 2]?.lower ?? "", items[to - 1]?.lower ?? ""];
  if (TIMES.test(last) && WHICH.test(before)) return to - 2;
  if (!ORDER.test(last) || !UNITS.test(before)) return to;
  let from = to - 2;
  for (;;) {
    const amount = items[from - 1];
    if (amount === undefined || !isAmount(amount)) return from;
    from -= 1;
  }
}

/** Where words for when end that begin at `from`; `from` where none do. */
export function timeEnd(items: readonly Item[], from: number): number {
  let at = from;
  for (;;) {
    const amount = items[at];
    if (amount === undefined || !isAmount(amount)) break;
    at += 1;
  }
  const [first, next] = [items[at]?.lower ?? "", items[at + 1]?.lower ?? ""];
  if (UNITS.test(first) && ORDER.test(next)) return at + 2;
  return at === from && WHICH.test(first) && TIMES.test(next) ? from + 2 : from;
}
