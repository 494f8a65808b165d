/**
 * What the chunks of texts are cut into, found by their code units where they stand: no string is made of a chunk that was met before.
 * Indexing spends most of its time here: the table is flat numbers, so that a word costs two looks into memory, and its loops are plainer
 * than others for that reason.
 */
import { classAmong, classes, goesOnAt, WORD } from "../analysis/chunk-end.ts";

/** Chunks longer than this are rare, and Chinese sentences. */
const LONGEST_KEPT = 32;
const FIRST_SLOTS = 1 << 10;
const FIRST_UNITS = 1 << 13;

/** A slot: the hash of its chunk, where the chunk's units are kept, how many they are (0: no chunk), and its one form or its list of forms. */
const SLOT = 4;

/** Numbers of forms, one after another. */
export type FormList = { forms: Uint32Array; count: number };

/** The units of a text, as `toTextUnits` gives them. */
export type TextUnits = { readonly units: Uint16Array; readonly length: number };

type Chunk = { readonly start: number; readonly end: number; readonly hash: number };

export class ChunkForms {
  readonly #cut: (chunk: string) => readonly number[];
  #slots = new Int32Array(FIRST_SLOTS * SLOT);
  #kept = new Uint16Array(FIRST_UNITS);
  #used = 0;
  /** The forms of chunks that have not just one; a slot holds the place in this list, negated and less one. */
  readonly #lists: (readonly number[])[] = [];
  #count = 0;

  /** `cut` gives the forms of a chunk, and is asked once for each that is not long. */
  constructor(cut: (chunk: string) => readonly number[]) {
    this.#cut = cut;
  }

  /** How many chunks are known. */
  get count(): number {
    return this.#count;
  }

  /** Appends the forms of a text's words to `list`, which must have room for as many as the text has units. */
  read({ units, length }: TextUnits, list: FormList): void {
    const { forms } = list;
    let { count } = list;
    let at = 0;
    for (;;) {
      while (at < length && classes[units[at] ?? 0] !== WORD) {
        if (classAmong(units, at, length) === WORD) break;
        at++;
      }
      if (at >= length) break;
      const start = at;
      let hash = 0x811c9dc5;
      do {
        hash = Math.imul(hash ^ (units[at++] ?? 0), 0x01000193);
        while (at < length && classes[units[at] ?? 0] === WORD) {
          hash = Math.imul(hash ^ (units[at++] ?? 0), 0x01000193);
        }
      } while (goesOnAt(units, at, length));
      hash ^= hash >>> 15;
      const form = this.#find(units, { start, end: at, hash });
      if (form >= 0) forms[count++] = form;
      else for (const one of this.#listOf(form, units.subarray(start, at))) forms[count++] = one;
    }
    list.count = count;
  }

  /** The form of a chunk, the number of its list, or `LONG`. */
  #find(units: Uint16Array, chunk: Chunk): number {
    const { start, end, hash } = chunk;
    if (end - start > LONGEST_KEPT) return LONG;
    const slots = this.#slots;
    const kept = this.#kept;
    const mask = slots.length / SLOT - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const base = slot * SLOT;
      const length = slots[base + 2] ?? 0;
      if (length === 0) return this.#add(units, chunk);
      if (slots[base] !== hash || length !== end - start) continue;
      const from = slots[base + 1] ?? 0;
      let index = 0;
      while (index < length && kept[from + index] === units[start + index]) index++;
      if (index === length) return slots[base + 3] ?? 0;
    }
  }

  #listOf(number: number, chunk: Uint16Array): readonly number[] {
    return number === LONG ? this.#cut(toText(chunk)) : (this.#lists[-number - 1] ?? []);
  }

  #add(units: Uint16Array, { start, end, hash }: Chunk): number {
    const chunk = units.subarray(start, end);
    const forms = this.#cut(toText(chunk));
    const [only = 0] = forms;
    const form = forms.length === 1 ? only : -this.#lists.push(forms);
    if (this.#used + chunk.length > this.#kept.length) {
      const larger = new Uint16Array(this.#kept.length * 2);
      larger.set(this.#kept);
      this.#kept = larger;
    }
    this.#kept.set(chunk, this.#used);
    if (this.#count * 2 * SLOT >= this.#slots.length) this.#grow();
    place(this.#slots, [hash, this.#used, chunk.length, form]);
    this.#used += chunk.length;
    this.#count++;
    return form;
  }

  #grow(): void {
    const before = this.#slots;
    this.#slots = new Int32Array(before.length * 2);
    for (let base = 0; base < before.length; base += SLOT) {
      if (before[base + 2] !== 0) place(this.#slots, before.subarray(base, base + SLOT));
    }
  }
}

/** What `#find` says of a chunk that is too long to be kept. */
const LONG = -0x7fffffff;

const toText = (units: Uint16Array): string => String.fromCharCode(...units);

/** Puts an entry into the first free slot from its own on. */
const place = (slots: Int32Array, entry: ArrayLike<number>): void => {
  const mask = slots.length / SLOT - 1;
  let slot = (entry[0] ?? 0) & mask;
  while (slots[slot * SLOT + 2] !== 0) slot = (slot + 1) & mask;
  slots.set(entry, slot * SLOT);
};
