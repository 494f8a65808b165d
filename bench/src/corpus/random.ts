/** Gives numbers from 0 up to, and without, 1; the same each time for the same seed. */
export type Random = () => number;

/** Mixes two whole numbers into one, so that neighbouring seeds have nothing in common. */
export const mixSeeds = (first: number, second: number): number => {
  let mixed = Math.imul(first ^ 0x9e37_79b9, 0x85eb_ca6b) ^ Math.imul(second + 1, 0xc2b2_ae35);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b_3c6d);
  return (mixed ^ (mixed >>> 13)) >>> 0;
};

/** Pseudo-random numbers (mulberry32, by Tommy Ettinger, in the public domain). */
export const randomFrom = (seed: number): Random => {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b_79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

/** A whole number from `low` to `high`, both included. */
export const wholeBetween = (random: Random, low: number, high: number): number =>
  low + Math.floor(random() * (high - low + 1));
