/** Which entities of two annotators are the same, whatever ids they were given. */
import type { Match } from "./match-items.ts";

/** Whether an entity of the first annotator is that of the second; two times nobody is the same. */
export type SameEntity = (first: string | null, second: string | null) => boolean;

/**
 * Entities with one id are the same. Of the others those are that were most often named by the same
 * words, one to one.
 */
export function alignEntities(matches: readonly Match[]): SameEntity {
  const pairs = new Map<string, { first: string; second: string; count: number }>();
  for (const { first, second } of matches) {
    if (first.record.kind !== "mention" || second.record.kind !== "mention") continue;
    const [one, other] = [String(first.record.entity), String(second.record.entity)];
    const key = `${one} ${other}`;
    const pair = pairs.get(key) ?? { first: one, second: other, count: 0 };
    pairs.set(key, { ...pair, count: pair.count + 1 });
  }
  const partners = new Map<string, string>();
  const taken = new Set<string>();
  const sorted = [...pairs.values()].toSorted(
    (a, b) =>
      Number(b.first === b.second) - Number(a.first === a.second) ||
      b.count - a.count ||
      compareText(idsOf(a), idsOf(b)),
  );
  for (const { first, second } of sorted) {
    if (partners.has(first) || taken.has(second)) continue;
    partners.set(first, second);
    taken.add(second);
  }
  return (first, second) =>
    first === null || second === null
      ? first === second
      : first === second || partners.get(first) === second;
}

/** The same whoever is first. */
const idsOf = ({ first, second }: { readonly first: string; readonly second: string }): string =>
  [first, second].toSorted().join(" ");

const compareText = (one: string, other: string): number =>
  one < other ? -1 : Number(one > other);
