/**
 * Stories in memory: what the tables of a collection hold, worked out at once. The measurements use
 * it, and the tests compare the tables with it.
 */
import type { Shingles } from "./shingles.ts";
import { toShingles } from "./shingles.ts";
import { isSameStory, toLikeness } from "./likeness.ts";
import { SHARED_KEYS, toStoryKeys } from "./story-keys.ts";

/** An article as a story sees it. `published` sorts as text, and is null where it is unknown. */
export type StoryArticle = {
  readonly id: string;
  readonly published: string | null;
  readonly text: string;
};

/** The articles of a story, at least two: earliest first, the unknown dates last, then by id. */
export type Story = { readonly members: readonly string[] };

/** Earliest first, unknown last, then by id: the first of a story stands for it. */
export function compareMembers(
  one: Omit<StoryArticle, "text">,
  other: Omit<StoryArticle, "text">,
): number {
  if (one.published !== other.published) {
    if (one.published === null) return 1;
    if (other.published === null) return -1;
    return one.published < other.published ? -1 : 1;
  }
  return one.id < other.id ? -1 : Number(one.id > other.id);
}

/**
 * The stories among articles, in the order of their first members: two articles are of one story
 * when a chain of copies joins them. The order in which they are given makes no difference.
 */
export function findStories(articles: readonly StoryArticle[]): Story[] {
  const shingles = articles.map(({ text }) => toShingles(text));
  const leaders = articles.map((_, index) => index);
  const leaderOf = (index: number): number => {
    let leader = index;
    while (leaders[leader] !== leader) leader = leaders[leader] ?? leader;
    leaders[index] = leader;
    return leader;
  };
  for (const [one, other] of candidatePairs(shingles)) {
    const [first, second] = [leaderOf(one), leaderOf(other)];
    if (first !== second && areSame(shingles[one], shingles[other])) leaders[first] = second;
  }
  const groups = Map.groupBy(articles, (_, index) => leaderOf(index));
  return [...groups.values()]
    .filter((group) => group.length > 1)
    .map((group) => group.toSorted(compareMembers))
    .toSorted(([one], [other]) => (one && other ? compareMembers(one, other) : 0))
    .map((group) => ({ members: group.map(({ id }) => id) }));
}

const areSame = (one: Shingles | undefined, other: Shingles | undefined): boolean =>
  one !== undefined && other !== undefined && isSameStory(toLikeness(one, other));

/** The pairs of positions that share enough keys to be compared. */
function* candidatePairs(shingles: readonly Shingles[]): Generator<[number, number]> {
  const holders = new Map<number, number[]>();
  for (const [index, each] of shingles.entries()) {
    const shared = new Map<number, number>();
    for (const key of toStoryKeys(each)) {
      const others = holders.get(key) ?? [];
      for (const other of others) shared.set(other, (shared.get(other) ?? 0) + 1);
      holders.set(key, [...others, index]);
    }
    for (const [other, keys] of shared) if (keys >= SHARED_KEYS) yield [other, index];
  }
}
