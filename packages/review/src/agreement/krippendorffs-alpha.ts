/**
 * Krippendorff's alpha for categories without an order, with any number of annotators and with
 * missing values. K. Krippendorff, “Computing Krippendorff's Alpha-Reliability”, University of
 * Pennsylvania, 2011 (https://repository.upenn.edu/asc_papers/43), section C.
 */

/** Counts which categories were given together to the same unit, as units come by. */
export class Coincidences {
  /** By pair of categories: how often they met, each unit's pairs weighing as many as its values. */
  readonly #met = new Map<string, Map<string, number>>();
  #units = 0;

  /** What each annotator said of a unit; null where he said nothing. One value alone does not count. */
  add(values: readonly (string | null)[]): void {
    const given = values.filter((value) => value !== null);
    if (given.length < 2) return;
    this.#units += 1;
    const weight = 1 / (given.length - 1);
    for (const [i, one] of given.entries())
      for (const [j, other] of given.entries()) if (i !== j) this.#meet(one, other, weight);
  }

  /** How many units at least two annotators said something of. */
  get units(): number {
    return this.#units;
  }

  /**
   * 1 is perfect agreement, 0 what chance would give, less is worse than chance. Null where all
   * values are one category: then there is nothing to tell apart.
   */
  alpha(): number | null {
    const totals = [...this.#met.values()].map((row) => sumOf([...row.values()]));
    const all = sumOf(totals);
    const agreed = sumOf([...this.#met].map(([category, row]) => row.get(category) ?? 0));
    const expected = all * all - sumOf(totals.map((total) => total * total));
    return expected === 0 ? null : 1 - ((all - 1) * (all - agreed)) / expected;
  }

  #meet(one: string, other: string, weight: number): void {
    const row = this.#met.get(one) ?? new Map<string, number>();
    row.set(other, (row.get(other) ?? 0) + weight);
    this.#met.set(one, row);
  }
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0);
