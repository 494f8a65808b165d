/** Which entries of one kind may be the same: pairs, found by the words that their names share. */
import type { EntityView } from "@onrecord/domain";
import type { Called, Likeness } from "./likeness.ts";
import { acronymOf, compareCalled, LIKENESSES, toCalled } from "./likeness.ts";

type Entity = EntityView["entity"];

/** Two that may be one; the first is the one that comes first among the given. */
export type Duplicate = {
  readonly into: Entity;
  readonly from: Entity;
  readonly likeness: Likeness;
};

/** A word that more names than this share tells nothing: not every Mali is one. */
const COMMON = 40;

/** The pairs, the strongest likeness first, then in the order given. */
export function findDuplicates(entities: readonly Entity[]): readonly Duplicate[] {
  const compared = entities.map((entity) => ({ entity, called: toCalled(entity) }));
  const found = [...pairsOf(compared.map(({ called }) => called))].flatMap(([one, other]) => {
    const [into, from] = [compared[one], compared[other]];
    if (into === undefined || from === undefined) return [];
    const likeness = compareCalled(into.called, from.called);
    if (likeness === undefined) return [];
    if (likeness === "part" && ![into.entity, from.entity].every(isShortened)) return [];
    return [{ into: into.entity, from: from.entity, likeness }];
  });
  return found.toSorted((a, b) => LIKENESSES.indexOf(a.likeness) - LIKENESSES.indexOf(b.likeness));
}

/** The places of two that share a word that not too many have, each two once, the earlier place first. */
function* pairsOf(all: readonly Called[]): Generator<readonly [number, number]> {
  const shared = new Map<string, number[]>();
  all.forEach((called, at) => {
    for (const key of keysOf(called)) {
      const places = shared.get(key);
      if (places === undefined) shared.set(key, [at]);
      else places.push(at);
    }
  });
  const seen = new Set<number>();
  for (const places of shared.values()) {
    if (places.length > COMMON) continue;
    for (const [index, one] of places.entries()) {
      for (const other of places.slice(index + 1)) {
        const pair = one * all.length + other;
        if (seen.has(pair)) continue;
        seen.add(pair);
        yield [one, other];
      }
    }
  }
}

/** "Diop" is short for a name; "northern Mali" is another place than Mali, and words that only describe are short for none. */
const isShortened = ({ kind, names }: Entity): boolean => kind !== "place" && names.length > 0;

/** What two that are alike have in common at least one of. */
const keysOf = ({ names, externalIds }: Called): ReadonlySet<string> =>
  new Set([
    ...names.flat().filter((word) => word.length > 1),
    ...names.filter((words) => words.length > 1).map(acronymOf),
    ...externalIds.map(({ scheme, value }) => `${scheme} ${value}`),
  ]);
