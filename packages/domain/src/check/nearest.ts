/** How many single-character edits, swaps of neighbours included, turn `a` into `b`. */
function editDistance(a: string, b: string): number {
  const from = Array.from(a);
  const to = Array.from(b);
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (const [i, left] of from.entries()) {
    const row = [i + 1];
    for (const [j, right] of to.entries()) {
      const same = left === right ? 0 : 1;
      let best = Math.min((last[j + 1] ?? 0) + 1, (row[j] ?? 0) + 1, (last[j] ?? 0) + same);
      const swapped = i > 0 && j > 0 && left === to[j - 1] && from[i - 1] === right;
      if (swapped) best = Math.min(best, (beforeLast[j - 1] ?? 0) + 1);
      row.push(best);
    }
    beforeLast = last;
    last = row;
  }
  return last[to.length] ?? 0;
}

/** Shorter words are near to all others; longer ones would make a slow guess. */
const SHORTEST = 2;
const LONGEST = 80;

/**
 * The candidate that `word` was most likely meant to be, for "did you mean": at most a third of its
 * letters wrong (at least one may be), upper and lower case alike. Undefined where none is near;
 * of two equally near ones the first.
 */
export function findNearest(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length < SHORTEST || word.length > LONGEST) return undefined;
  const wanted = word.toLowerCase();
  let limit = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  let nearest: string | undefined;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - wanted.length) >= limit) continue;
    const distance = editDistance(wanted, candidate.toLowerCase());
    if (distance < limit) {
      limit = distance;
      nearest = candidate;
    }
  }
  return nearest;
}
