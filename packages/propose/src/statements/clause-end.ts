/** Where what was said ends. */
import { findCue } from "../lexicon/cues.ts";
import { DAYS, isAdverb, PREPOSITIONS } from "../lexicon/function-words.ts";
import type { Item } from "./unit.ts";

/** Where a clause of what was said ends: with the unit, or where another speaker begins. */
export function clauseEnd(items: readonly Item[], from: number): number {
  for (let index = from; index < items.length; index += 1) {
    const item = items[index];
    if (item === undefined) break;
    if (item.kind === "quote" && saysOn(items, index)) return index + 1;
    if (index === from) continue;
    if (item.text === "." && items[index - 1]?.kind === "quote") return index;
    if (item.text !== ",") continue;
    const next = items[index + 1];
    const later = items[index + 2];
    if (next?.lower === "according" && later?.lower === "to") return index;
    if (next?.lower === "as" && findCue(later?.lower ?? "")?.form === "past") return index;
    if (next === undefined) return index;
    const own = findCue(next.lower);
    if (own?.form === "ing") return index;
    if (own !== undefined && own.form !== "base" && own.frame.after) return index;
    if (/^(?:and|but|while|adding|although|though)$/u.test(next.lower)) {
      const verb = items.findIndex(
        ({ lower, kind }, at) =>
          at > index && at < index + 7 && kind === "word" && isSpeaking(lower),
      );
      if (
        verb !== -1 &&
        !items.slice(index + 1, verb).some(({ kind }) => kind === "quote" || kind === "mark")
      )
        return index;
    }
    const after = items.findIndex(
      ({ lower, kind }, at) => at > index && at < index + 9 && kind === "word" && isSpeaking(lower),
    );
    if (after === -1) continue;
    // ", Mr. Diop said." at the end is another's aside.
    const tail = items[after + 1];
    const isAside =
      (tail === undefined ||
        tail.text === "." ||
        tail.text === "," ||
        PREPOSITIONS.has(tail.lower) ||
        DAYS.has(tail.lower)) &&
      !items.slice(index + 1, after).some(({ kind, text }) => kind === "mark" && text === ",");
    if (isAside && findCue(items[after]?.lower ?? "")?.frame.after === true) return index;
  }
  let end = items.length;
  while (
    end > from &&
    /^[.?!]$/u.test(items[end - 1]?.text ?? "") &&
    items[end - 1]?.kind === "mark"
  )
    end -= 1;
  return end;
}

/** "“…,” and has promised …", "“…,” adding …": another thing is said after the quotation. */
function saysOn(items: readonly Item[], quote: number): boolean {
  const next = items[quote + 1];
  if (next === undefined) return false;
  const isAnd = /^(?:and|but)$/u.test(next.lower);
  if (isAnd && findCue(items[quote + 2]?.lower ?? "")?.form === "past") return true;
  if (items[quote]?.last !== ",") return false;
  const adverbs = isAdverb(next.lower) ? 1 : 0;
  if (findCue(items[quote + 1 + adverbs]?.lower ?? "")?.form === "ing") return true;
  if (!/^(?:and|but|while|although)$/u.test(next.lower)) return false;
  const near = items.slice(quote + 2, quote + 7);
  const stop = near.findIndex(({ kind }) => kind !== "word");
  return near
    .slice(0, stop === -1 ? near.length : stop)
    .some(({ lower }) => findCue(lower)?.form === "past" || findCue(lower)?.form === "third");
}

const isSpeaking = (lower: string): boolean => {
  const cue = findCue(lower);
  return (
    cue !== undefined && cue.form === "past" && !cue.ofMind && (cue.frame.that || cue.frame.bare)
  );
};

export function unitEnd(items: readonly Item[], from: number): number {
  let end = items.length;
  while (end > from && /^[.?!]$/u.test(items[end - 1]?.text ?? "")) end -= 1;
  return end;
}

export const trimLeftEnd = (items: readonly Item[], to: number): number => {
  let end = to;
  while (end > 0 && /^[,—–-]$/u.test(items[end - 1]?.text ?? "")) end -= 1;
  return end;
};
