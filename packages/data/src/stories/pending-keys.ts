/**
 * Story keys with the articles that have them, as they come in: flat numbers, since an import adds a dozen for each article, and a map
 * makes an object of every key.
 */
import type { KeyRun } from "./key-run.ts";
import { MOST_PER_KEY } from "./key-run.ts";

const FIRST_SLOTS = 1 << 10;
const FIRST_ENTRIES = 1 << 10;
/** What a slot without a key holds; keys are not negative. */
const FREE = -1;
const NONE = -1;

export class PendingKeys {
  /** By slot: its key, its last entry, and how many it has. */
  #keys = new Float64Array(FIRST_SLOTS).fill(FREE);
  #last = new Int32Array(FIRST_SLOTS);
  #counts = new Uint8Array(FIRST_SLOTS);
  #used = 0;
  /** By entry: the article, and the entry of the same key before it. */
  #positions = new Uint32Array(FIRST_ENTRIES);
  #before = new Int32Array(FIRST_ENTRIES);
  #size = 0;

  /** How many pairs of a key and an article there are. */
  get size(): number {
    return this.#size;
  }

  /** Adds an article to a key, unless that has `MOST_PER_KEY`. */
  add(key: number, position: number): void {
    // Half of the slots may be taken.
    if (this.#used * 2 >= this.#keys.length) this.#growSlots();
    if (this.#size === this.#positions.length) this.#growEntries();
    const slot = this.#slotOf(key);
    const count = this.#counts[slot] ?? 0;
    if (count === MOST_PER_KEY) return;
    if (count === 0) this.#used += 1;
    this.#keys[slot] = key;
    this.#positions[this.#size] = position;
    this.#before[this.#size] = count === 0 ? NONE : (this.#last[slot] ?? NONE);
    this.#last[slot] = this.#size;
    this.#counts[slot] = count + 1;
    this.#size += 1;
  }

  /** The articles of a key, the last that was added first. */
  find(key: number): number[] {
    const slot = this.#slotOf(key);
    if (this.#keys[slot] === FREE) return [];
    const found: number[] = [];
    let entry = this.#last[slot] ?? NONE;
    for (; entry !== NONE; entry = this.#before[entry] ?? NONE)
      found.push(this.#positions[entry] ?? 0);
    return found;
  }

  /** Whether a key has an article. */
  has(key: number): boolean {
    return this.#keys[this.#slotOf(key)] !== FREE;
  }

  /** All of them, by key and then by position. */
  toRun(): KeyRun {
    const sorted = this.#keys.filter((key) => key !== FREE).toSorted();
    const run = { keys: new Float64Array(this.#size), positions: new Uint32Array(this.#size) };
    let at = 0;
    for (const key of sorted) {
      const start = at;
      let entry = this.#last[this.#slotOf(key)] ?? NONE;
      for (; entry !== NONE; entry = this.#before[entry] ?? NONE) {
        run.keys[at] = key;
        run.positions[at] = this.#positions[entry] ?? 0;
        at += 1;
      }
      if (at - start > 1) run.positions.subarray(start, at).sort();
    }
    return run;
  }

  clear(): void {
    this.#keys.fill(FREE);
    this.#counts.fill(0);
    this.#used = 0;
    this.#size = 0;
  }

  /** The slot of a key, or the free one that it would be put into. */
  #slotOf(key: number): number {
    const keys = this.#keys;
    const mask = keys.length - 1;
    const low = key >>> 0;
    const hash = Math.imul(low ^ (low >>> 15), 0x85_eb_ca_6b);
    let slot = (hash ^ (hash >>> 13)) & mask;
    for (;;) {
      const other = keys[slot];
      if (other === key || other === FREE) return slot;
      slot = (slot + 1) & mask;
    }
  }

  #growSlots(): void {
    const [keys, last, counts] = [this.#keys, this.#last, this.#counts];
    this.#keys = new Float64Array(keys.length * 2).fill(FREE);
    this.#last = new Int32Array(keys.length * 2);
    this.#counts = new Uint8Array(keys.length * 2);
    for (const [before, key] of keys.entries()) {
      if (key === FREE) continue;
      const slot = this.#slotOf(key);
      this.#keys[slot] = key;
      this.#last[slot] = last[before] ?? NONE;
      this.#counts[slot] = counts[before] ?? 0;
    }
  }

  #growEntries(): void {
    const [positions, before] = [this.#positions, this.#before];
    this.#positions = new Uint32Array(positions.length * 2);
    this.#positions.set(positions);
    this.#before = new Int32Array(before.length * 2);
    this.#before.set(before);
  }
}
