/** Chance that is the same each time, for made-up articles. */
export type Random = {
  /** A number from 0 up to and without 1. */
  next(): number;
  /** A whole number below `limit`. */
  below(limit: number): number;
  /** One of several. */
  oneOf(choices: readonly string[]): string;
  /** The same things in another order. */
  shuffled<T>(things: readonly T[]): T[];
};

/** Pseudo-random numbers by mulberry32. */
export function createRandom(seed: number): Random {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    next,
    below,
    oneOf: (choices) => choices[below(choices.length)] ?? "",
    shuffled: (things) =>
      things
        .map((thing) => ({ thing, place: next() }))
        .toSorted((one, other) => one.place - other.place)
        .map(({ thing }) => thing),
  };
}
