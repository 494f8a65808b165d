/** Draws ranks as words are drawn in a language: rank r with weight 1 / (r + shift). */
import type { Random } from "./random.ts";

/** Gives a rank from 0 to size - 1. */
export type RankSampler = (random: Random) => number;

/**
 * Zipf's law as Mandelbrot amended it, with exponent 1: division is exact on every machine, and a
 * power is not. Drawn by Walker's alias method (A. J. Walker, 1977), in the same time for any size.
 */
export const zipfSampler = (size: number, shift = 2.7): RankSampler => {
  const weights = Float64Array.from({ length: size }, (_, rank) => 1 / (rank + 1 + shift));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const { share, alias } = toAliasTable(weights.map((weight) => (weight / total) * size));
  return (random) => {
    const column = Math.floor(random() * size);
    return random() < (share[column] ?? 1) ? column : (alias[column] ?? column);
  };
};

type AliasTable = { readonly share: Float64Array; readonly alias: Uint32Array };

/** Fills what is left of each poor column with the surplus of a rich one. */
const toAliasTable = (share: Float64Array): AliasTable => {
  const alias = Uint32Array.from(share, (_, rank) => rank);
  const poor: number[] = [];
  const rich: number[] = [];
  for (const [rank, value] of share.entries()) (value < 1 ? poor : rich).push(rank);
  for (;;) {
    const low = poor.pop();
    const high = rich.at(-1);
    if (low === undefined || high === undefined) return { share, alias };
    alias[low] = high;
    const left = (share[high] ?? 0) - (1 - (share[low] ?? 0));
    share[high] = left;
    if (left < 1) {
      rich.pop();
      poor.push(high);
    }
  }
};
