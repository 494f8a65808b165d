/** A proposal with how sure it was and whether it was right. */
export type Graded = { readonly confidence: number; readonly right: boolean };

const BINS = 10;

/**
 * The expected calibration error: how far confidence and the share of right ones lie apart, over ten
 * bins weighed by their size (Guo and others 2017). Null where nothing has a confidence.
 */
export function calibrationOf(graded: readonly Graded[]): number | null {
  if (graded.length === 0) return null;
  const bins = Map.groupBy(graded, ({ confidence }) =>
    Math.min(BINS - 1, Math.floor(confidence * BINS)),
  );
  return [...bins.values()].reduce((sum, bin) => {
    const mean = bin.reduce((total, { confidence }) => total + confidence, 0) / bin.length;
    const right = bin.filter((one) => one.right).length / bin.length;
    return sum + (bin.length / graded.length) * Math.abs(mean - right);
  }, 0);
}
