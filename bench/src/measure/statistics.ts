/** The arithmetic of the figures. */

/**
 * The smallest value that at least `share` of all values do not exceed (the nearest-rank method):
 * always a value that was measured.
 * @throws Error when there is no value, or `share` is not above 0 and at most 1.
 */
export const percentile = (values: readonly number[], share: number): number => {
  if (!(share > 0 && share <= 1)) throw new Error(`A percentile is of a share, not of ${share}`);
  const sorted = values.toSorted((a, b) => a - b);
  const value = sorted[Math.ceil(share * sorted.length) - 1];
  if (value === undefined) throw new Error("There is no percentile of no values");
  return value;
};

/** The middle value; of an even number of values the mean of the middle two. */
export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  if (low === undefined || high === undefined) throw new Error("There is no median of no values");
  return (low + high) / 2;
};

export const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);

/** A ratio as the median of several blocks, with the least and the greatest of them. */
export type Ratio = { readonly median: number; readonly low: number; readonly high: number };

/** The ratios of several blocks as one. */
export const toRange = (ratios: readonly number[]): Ratio => ({
  median: median(ratios),
  low: Math.min(...ratios),
  high: Math.max(...ratios),
});

/** How many times as long the one took as the other, block by block. */
export const toRatio = (slower: readonly number[], faster: readonly number[]): Ratio => {
  if (slower.length !== faster.length)
    throw new Error("A ratio needs the same blocks on both sides");
  return toRange(slower.map((time, block) => time / (faster[block] ?? Number.NaN)));
};

/** What may be said: nothing while the ranges overlap, or while 1 is within the ratio's own. */
export type Verdict = "faster" | "slower" | "no difference shown";

/**
 * Judges the product against a peer by the range of the ratio, beside the range of the ratio of the
 * product to itself.
 */
export const judge = (ratio: Ratio, control: Ratio): Verdict => {
  const noise = Math.max(control.high, 1 / control.low, 1);
  if (ratio.low > noise) return "faster";
  return ratio.high < 1 / noise ? "slower" : "no difference shown";
};

export type Percentiles = { readonly p50: number; readonly p95: number; readonly p99: number };

export const toPercentiles = (values: readonly number[]): Percentiles => ({
  p50: percentile(values, 0.5),
  p95: percentile(values, 0.95),
  p99: percentile(values, 0.99),
});
