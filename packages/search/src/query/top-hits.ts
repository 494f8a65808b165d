/** A place in the order of hits: the value they are sorted by, greatest first, and the key. */
export type HitPlace = { readonly value: number; readonly key: number };

export type TopHitsOptions = {
  readonly capacity: number;
  /** Hits of the same value are in this order of their keys. */
  readonly keys: "upwards" | "downwards";
  /** Only what comes after this place. */
  readonly after: HitPlace | undefined;
};

/** Keeps the first hits of an order: a heap with the last of them on top. */
export class TopHits {
  readonly #sign: 1 | -1;
  readonly capacity: number;
  readonly after: HitPlace | undefined;
  readonly #values: Float64Array;
  readonly #keys: Float64Array;
  #size = 0;
  /** What is below this is not among the first; it is negative infinity until there are enough. */
  threshold = -Infinity;

  constructor({ capacity, keys, after }: TopHitsOptions) {
    this.capacity = capacity;
    this.#sign = keys === "upwards" ? 1 : -1;
    this.after = after;
    this.#values = new Float64Array(capacity + 1);
    this.#keys = new Float64Array(capacity + 1);
    if (capacity === 0) this.threshold = Infinity;
  }

  get isFull(): boolean {
    return this.#size >= this.capacity;
  }

  /** Offers a hit. */
  add(value: number, key: number): void {
    if (value < this.threshold) return;
    const after = this.after;
    // Keys are held with the sign of their order, so that the lesser comes first.
    const signed = key * this.#sign;
    if (after !== undefined) {
      if (value > after.value) return;
      if (value === after.value && signed <= after.key * this.#sign) return;
    }
    if (this.#size < this.capacity) this.#push(value, signed);
    else if (this.capacity > 0 && this.#comesBeforeTop(value, signed))
      this.#replaceTop(value, signed);
    else return;
    if (this.#size === this.capacity) this.threshold = this.#values[0] ?? 0;
  }

  #comesBeforeTop(value: number, signed: number): boolean {
    const top = this.#values[0] ?? 0;
    return value > top || (value === top && signed < (this.#keys[0] ?? 0));
  }

  /** Whether the entry at `a` comes after the one at `b`. */
  #isAfter(a: number, b: number): boolean {
    const [valueA, valueB] = [this.#values[a] ?? 0, this.#values[b] ?? 0];
    return valueA < valueB || (valueA === valueB && (this.#keys[a] ?? 0) > (this.#keys[b] ?? 0));
  }

  #swap(a: number, b: number): void {
    const value = this.#values[a] ?? 0;
    const key = this.#keys[a] ?? 0;
    this.#values[a] = this.#values[b] ?? 0;
    this.#keys[a] = this.#keys[b] ?? 0;
    this.#values[b] = value;
    this.#keys[b] = key;
  }

  #push(value: number, signed: number): void {
    let at = this.#size++;
    this.#values[at] = value;
    this.#keys[at] = signed;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!this.#isAfter(at, parent)) return;
      this.#swap(at, parent);
      at = parent;
    }
  }

  #replaceTop(value: number, signed: number): void {
    this.#values[0] = value;
    this.#keys[0] = signed;
    let at = 0;
    for (;;) {
      const left = at * 2 + 1;
      const right = left + 1;
      let last = at;
      if (left < this.#size && this.#isAfter(left, last)) last = left;
      if (right < this.#size && this.#isAfter(right, last)) last = right;
      if (last === at) return;
      this.#swap(at, last);
      at = last;
    }
  }

  /** What was kept, in order. */
  toSorted(): HitPlace[] {
    const hits = Array.from({ length: this.#size }, (_, index) => ({
      value: this.#values[index] ?? 0,
      signed: this.#keys[index] ?? 0,
    }));
    return hits
      .toSorted((a, b) => b.value - a.value || a.signed - b.signed)
      .map(({ value, signed }) => ({ value, key: signed * this.#sign }));
  }
}
