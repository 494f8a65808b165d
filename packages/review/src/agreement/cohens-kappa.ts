/**
 * Cohen's kappa for two annotators. J. Cohen, “A coefficient of agreement for nominal scales”,
 * Educational and Psychological Measurement 20 (1960), 37–46.
 */

/** Counts how often one annotator said this and the other that, as units come by. */
export class ConfusionTable {
  readonly #cells = new Map<string, Map<string, number>>();
  #units = 0;

  add(first: string, second: string, count = 1): void {
    this.#units += count;
    const row = this.#cells.get(first) ?? new Map<string, number>();
    row.set(second, (row.get(second) ?? 0) + count);
    this.#cells.set(first, row);
  }

  get units(): number {
    return this.#units;
  }

  /** How many units both gave the same category. */
  get agreed(): number {
    return [...this.#cells].reduce((sum, [category, row]) => sum + (row.get(category) ?? 0), 0);
  }

  /**
   * 1 is perfect agreement, 0 what chance would give. Null where there is nothing to tell apart:
   * no units, or both gave all of them one and the same category.
   */
  kappa(): number | null {
    const [rows, columns] = [new Map<string, number>(), new Map<string, number>()];
    for (const [first, row] of this.#cells)
      for (const [second, count] of row) {
        rows.set(first, (rows.get(first) ?? 0) + count);
        columns.set(second, (columns.get(second) ?? 0) + count);
      }
    const all = this.#units;
    const byChance = [...rows].reduce(
      (sum, [each, count]) => sum + count * (columns.get(each) ?? 0),
      0,
    );
    return all * all === byChance ? null : (all * this.agreed - byChance) / (all * all - byChance);
  }
}
