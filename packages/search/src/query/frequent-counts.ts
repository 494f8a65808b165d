/** The greatest of many counts of which only bounds are known before they are counted. */

/** How much a number counts at most, and exactly; what is exact costs. */
export type BoundedCounts = {
  readonly bounds: Uint32Array;
  readonly count: (number: number) => number;
};

/** The greatest counts so far. */
class Greatest {
  readonly #counts: Uint32Array;

  constructor(limit: number) {
    this.#counts = new Uint32Array(limit);
  }

  /** What is below this is not among them, nor is 0. */
  get least(): number {
    return Math.max(1, this.#counts.at(-1) ?? 0);
  }

  add(count: number): void {
    const counts = this.#counts;
    if (count <= (counts.at(-1) ?? 0)) return;
    let at = counts.length - 1;
    for (; at > 0 && (counts[at - 1] ?? 0) < count; at--) counts[at] = counts[at - 1] ?? 0;
    counts[at] = count;
  }
}

/** The least of the `limit` greatest counts, at least 1; infinite where none is wanted. */
export const findLeast = (counts: Uint32Array, limit: number): number => {
  if (limit <= 0) return Infinity;
  if (counts.length <= limit) return 1;
  // Of thousands of values few come among the greatest.
  const greatest = new Greatest(limit);
  let least = 0;
  for (let number = 0; number < counts.length; number++) {
    const count = counts[number] ?? 0;
    if (count <= least) continue;
    greatest.add(count);
    least = greatest.least;
  }
  return Math.max(1, least);
};

/** Numbers with their counts, those of the `limit` greatest counts among them: the greatest bounds first, until no other can be as great. */
export const findFrequent = (
  { bounds, count }: BoundedCounts,
  limit: number,
): { readonly number: number; readonly count: number }[] => {
  if (limit <= 0) return [];
  const greatest = new Greatest(limit);
  const found: { readonly number: number; readonly count: number }[] = [];
  const look = (number: number): void => {
    const exact = count(number);
    greatest.add(exact);
    if (exact > 0) found.push({ number, count: exact });
  };
  const first = findLeast(bounds, limit);
  for (let number = 0; number < bounds.length; number++) {
    if ((bounds[number] ?? 0) >= first) look(number);
  }
  const others: number[] = [];
  const { least } = greatest;
  for (let number = 0; number < bounds.length; number++) {
    const bound = bounds[number] ?? 0;
    if (bound >= least && bound < first) others.push(number);
  }
  others.sort((a, b) => (bounds[b] ?? 0) - (bounds[a] ?? 0));
  for (const number of others) {
    if ((bounds[number] ?? 0) < greatest.least) break;
    look(number);
  }
  return found.filter((each) => each.count >= greatest.least);
};
