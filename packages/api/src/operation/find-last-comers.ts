import type { SearchIndex } from "@onrecord/data";

/**
 * The ids of what came in last among all that a search finds, at most so many. The search tells how
 * many came in after a mark; the mark that leaves the right number is found by halving.
 */
export function findLastComers(search: SearchIndex, text: string, most: number): readonly string[] {
  const { mark, total } = search.search({ text, limit: 0 });
  if (total === 0) return [];
  const since = total <= most ? undefined : findMark({ search, text, most, mark });
  return search.search({ text, since, limit: most }).hits.map(({ id }) => id);
}

type Halving = {
  readonly search: SearchIndex;
  readonly text: string;
  readonly most: number;
  readonly mark: number;
};

/** The lowest mark after which no more than `most` came in. */
function findMark({ search, text, most, mark }: Halving): number {
  let [low, high] = [0, mark];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (search.search({ text, since: middle, limit: 0 }).total <= most) high = middle;
    else low = middle + 1;
  }
  return low;
}
