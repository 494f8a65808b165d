/** Which entries of one kind may be the same: pairs, found by the words that their names share. */
import type { EntityView } from "@onrecord/domain";
import type { Likeness } from "./likeness.ts";
import { acronymOf, calledOf, findLikeness, LIKENESSES, wordsOf } from "./likeness.ts";

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
  const shared = new Map<string, number[]>();
  entities.forEach((entity, at) => {
    for (const key of keysOf(entity)) shared.set(key, [...(shared.get(key) ?? []), at]);
  });
  const pairs = new Set<string>();
  for (const places of shared.values()) {
    if (places.length > COMMON) continue;
    for (const [index, a] of places.entries())
      for (const b of places.slice(index + 1)) pairs.add(`${a} ${b}`);
  }
  const found = [...pairs].flatMap((pair) => {
    const [into, from] = pair.split(" ").map((at) => entities[Number(at)]);
    const likeness =
      into === undefined || from === undefined ? undefined : findLikeness(into, from);
    if (into === undefined || from === undefined || likeness === undefined) return [];
    if (likeness === "part" && ![into, from].every(isShortened)) return [];
    return [{ into, from, likeness }];
  });
  return found.toSorted((a, b) => LIKENESSES.indexOf(a.likeness) - LIKENESSES.indexOf(b.likeness));
}

/** "Diop" is short for a name; "northern Mali" is another place than Mali, and words that only describe are short for none. */
const isShortened = ({ kind, names }: Entity): boolean => kind !== "place" && names.length > 0;

/** What two that are alike have in common at least one of. */
function keysOf(entity: Entity): ReadonlySet<string> {
  const names = calledOf(entity).map(wordsOf);
  return new Set([
    ...names.flat().filter((word) => word.length > 1),
    ...names.filter((words) => words.length > 1).map(acronymOf),
    ...entity.externalIds.map(({ scheme, value }) => `${scheme} ${value}`),
  ]);
}
