type Kept<T> = { readonly value: T; readonly bytes: number; usedAt: number };

/** Keeps what was used last, up to so many bytes. */
export class LruCache<T> {
  readonly #kept = new Map<string, Kept<T>>();
  readonly #budget: number;
  #bytes = 0;
  #time = 0;

  constructor(budget: number) {
    this.#budget = budget;
  }

  get bytes(): number {
    return this.#bytes;
  }

  get(name: string): T | undefined {
    const found = this.#kept.get(name);
    if (found === undefined) return undefined;
    // What is among the last used anyway need not be moved to the end once more.
    const time = ++this.#time;
    if ((time - found.usedAt) * 4 > this.#kept.size) {
      this.#kept.delete(name);
      this.#kept.set(name, found);
      found.usedAt = time;
    }
    return found.value;
  }

  set(name: string, value: T, bytes: number): void {
    this.delete(name);
    if (bytes > this.#budget) return;
    this.#kept.set(name, { value, bytes, usedAt: ++this.#time });
    this.#bytes += bytes;
    for (const oldest of this.#kept.keys()) {
      if (this.#bytes <= this.#budget) break;
      this.delete(oldest);
    }
  }

  delete(name: string): void {
    this.#bytes -= this.#kept.get(name)?.bytes ?? 0;
    this.#kept.delete(name);
  }

  clear(): void {
    this.#kept.clear();
    this.#bytes = 0;
  }
}
