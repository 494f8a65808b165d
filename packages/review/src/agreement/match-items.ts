/** Which items of two annotators are the same one. */
import type { Span } from "@onrecord/domain";
import type { Item } from "./item.ts";
import { lengthOf, sharedBy } from "./item.ts";

/** Two items that share words. `overlap` is above 0, and 1 where the words are the same (Dice). */
export type Match = { readonly first: Item; readonly second: Item; readonly overlap: number };

/**
 * Pairs items one to one, those that share most of their words first, among equals those of one
 * category. Events and relations rest on whole sentences that others rest on too: of them those of
 * one category come first. Who is first and who is second makes no difference.
 */
export function matchItems(first: readonly Item[], second: readonly Item[]): Match[] {
  const taken = new Set<Item>();
  return candidatesOf(first, second)
    .toSorted(compareMatches)
    .filter((match) => {
      if (taken.has(match.first) || taken.has(match.second)) return false;
      taken.add(match.first).add(match.second);
      return true;
    });
}

function candidatesOf(first: readonly Item[], second: readonly Item[]): Match[] {
  const candidates: Match[] = [];
  for (const one of first)
    for (const other of second) {
      const shared = sharedBy(one.spans, other.spans);
      if (shared === 0) continue;
      const overlap = (2 * shared) / (lengthOf(one.spans) + lengthOf(other.spans));
      candidates.push({ first: one, second: other, overlap });
    }
  return candidates;
}

function compareMatches(a: Match, b: Match): number {
  const byCategory = Number(isOneCategory(b)) - Number(isOneCategory(a));
  return (
    (restsOnSentences(a) ? byCategory : 0) ||
    b.overlap - a.overlap ||
    byCategory ||
    startsOf(a).least - startsOf(b).least ||
    startsOf(a).most - startsOf(b).most
  );
}

const restsOnSentences = ({ first: { record } }: Match): boolean =>
  record.kind === "event" || record.kind === "relation";

const isOneCategory = ({ first, second }: Match): boolean => first.category === second.category;

function startsOf({ first, second }: Match): { readonly least: number; readonly most: number } {
  const starts = [startOf(first.spans), startOf(second.spans)];
  return { least: Math.min(...starts), most: Math.max(...starts) };
}

const startOf = (spans: readonly Span[]): number => spans[0]?.start ?? 0;
