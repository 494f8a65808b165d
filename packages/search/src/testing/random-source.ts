/** Pseudo-random choices, the same each time for the same seed (mulberry32). */
export class RandomSource {
  #state: number;

  constructor(seed: number) {
    this.#state = seed | 0;
  }

  /** A number below 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number below `limit`. */
  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  isOneIn(chances: number): boolean {
    return this.below(chances) === 0;
  }

  /** One of them, the first ones far more often than the last, as words are. */
  pickSkewed<T>(items: readonly T[]): T {
    return this.#at(items, Math.floor(items.length ** this.next()) - 1);
  }

  pick<T>(items: readonly T[]): T {
    return this.#at(items, this.below(items.length));
  }

  #at<T>(items: readonly T[], index: number): T {
    const item = items[index];
    if (item === undefined) throw new RangeError("There is nothing to choose from");
    return item;
  }

  list<T>(length: number, make: () => T): T[] {
    return Array.from({ length }, make);
  }
}
