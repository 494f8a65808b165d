/** Precision, recall and F1 out of counts. */
export type Counts = {
  /** Proposals, and how many of them are right. */
  readonly proposed: number;
  readonly right: number;
  /** What people annotated, and how much of it was found. */
  readonly gold: number;
  readonly found: number;
};

export type Score = Counts & {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
};

export const NO_COUNTS: Counts = { proposed: 0, right: 0, gold: 0, found: 0 };

export const addCounts = (a: Counts, b: Counts): Counts => ({
  proposed: a.proposed + b.proposed,
  right: a.right + b.right,
  gold: a.gold + b.gold,
  found: a.found + b.found,
});

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

export function toScore(counts: Counts): Score {
  const precision = share(counts.right, counts.proposed);
  const recall = share(counts.found, counts.gold);
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { ...counts, precision, recall, f1 };
}

export { share };
