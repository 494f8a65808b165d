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

/** What `#find` says of a chunk that is too long to be kept. */
const LONG = -0x7fffffff;

const HASH_SEED = 0x811c9dc5;
const HASH_PRIME = 0x01000193;

const UPPER_A = 0x41;
const LOWER_A = 0x61;
const LETTERS = 26;
/** What makes a capital letter of ASCII a small one. */
const SMALL = 0x20;

/** Numbers of forms, one after another. */
export type FormList = { forms: Uint32Array; count: number };

/** The units of a text, as `toTextUnits` gives them. */
export type TextUnits = { readonly units: Uint16Array; readonly length: number };

export type Vocabulary = {
  /** The folded words that a chunk is cut into. */
  readonly cut: (chunk: string) => readonly string[];
  /** Gives a new word a number. */
  readonly add: (word: string) => number;
};

export class ChunkForms {
  readonly #vocabulary: Vocabulary;
  #slots = new Int32Array(FIRST_SLOTS * SLOT);
  #kept = new Uint16Array(FIRST_UNITS);
  #used = 0;
  /** The forms of chunks that have not just one; a slot holds the place in this list, negated and less one. */
  readonly #lists: (readonly number[])[] = [];
  /** Words that are no plain chunk of letters. */
  readonly #others = new Map<string, number>();
  #count = 0;
  /** Where the chunk that is looked for lies. */
  #text: Uint16Array = new Uint16Array();
  readonly #small = new Uint16Array(LONGEST_KEPT);
  readonly #letters = Buffer.alloc(LONGEST_KEPT);

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
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
    this.#text = units;
    for (;;) {
      while (at < length && classes[units[at] ?? 0] !== WORD) {
        if (classAmong(units, at, length) === WORD) break;
        at++;
      }
      if (at >= length) break;
      const start = at;
      let hash = HASH_SEED;
      do {
        hash = Math.imul(hash ^ (units[at++] ?? 0), HASH_PRIME);
        while (at < length && classes[units[at] ?? 0] === WORD) {
          hash = Math.imul(hash ^ (units[at++] ?? 0), HASH_PRIME);
        }
      } while (goesOnAt(units, at, length));
      const form = this.#find(start, at, hash ^ (hash >>> 15));
      if (form >= 0) forms[count++] = form;
      else for (const one of this.#listOf(form, start, at)) forms[count++] = one;
    }
    list.count = count;
  }

  /** The form of the chunk at `[start, end)`, the number of its list, or `LONG`. */
  #find(start: number, end: number, hash: number): number {
    const chunkLength = end - start;
    if (chunkLength > LONGEST_KEPT) return LONG;
    const slots = this.#slots;
    const kept = this.#kept;
    const text = this.#text;
    const mask = slots.length / SLOT - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const base = slot * SLOT;
      const length = slots[base + 2] ?? 0;
      if (length === 0) return this.#add(start, end, hash);
      if (slots[base] !== hash || length !== chunkLength) continue;
      const from = slots[base + 1] ?? 0;
      let index = 0;
      while (index < length && kept[from + index] === text[start + index]) index++;
      if (index === length) return slots[base + 3] ?? 0;
    }
  }

  #listOf(number: number, start: number, end: number): readonly number[] {
    if (number !== LONG) return this.#lists[-number - 1] ?? [];
    const text = this.#text;
    const words = this.#vocabulary.cut(String.fromCharCode(...text.subarray(start, end)));
    const forms = words.map((word) => this.#formOf(word));
    this.#text = text;
    return forms;
  }

  #add(start: number, end: number, hash: number): number {
    const text = this.#text;
    const chunk = text.subarray(start, end);
    const form = this.#work(chunk);
    this.#text = text;
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

  /** The form of a new chunk, or the number of its list. Nearly all are letters of ASCII: these are folded here. */
  #work(chunk: Uint16Array): number {
    const letters = countLetters(chunk);
    if (letters === "small") return this.#vocabulary.add(this.#toWord(chunk));
    if (letters === "some are capitals") {
      for (let index = 0; index < chunk.length; index++) {
        this.#small[index] = (chunk[index] ?? 0) | SMALL;
      }
      return this.#findIn(this.#small, chunk.length);
    }
    const words = this.#vocabulary.cut(String.fromCharCode(...chunk));
    const forms = words.map((word) => this.#formOf(word));
    const [only = 0] = forms;
    return forms.length === 1 ? only : -this.#lists.push(forms);
  }

  #toWord(chunk: Uint16Array): string {
    for (let index = 0; index < chunk.length; index++) this.#letters[index] = chunk[index] ?? 0;
    return this.#letters.toString("latin1", 0, chunk.length);
  }

  /** The form of a folded word; a plain one has that of its chunk. */
  #formOf(word: string): number {
    if (word.length <= LONGEST_KEPT && /^[a-z]+$/.test(word)) {
      for (let index = 0; index < word.length; index++) this.#small[index] = word.charCodeAt(index);
      return this.#findIn(this.#small, word.length);
    }
    const known = this.#others.get(word);
    if (known !== undefined) return known;
    const form = this.#vocabulary.add(word);
    this.#others.set(word, form);
    return form;
  }

  #findIn(units: Uint16Array, length: number): number {
    this.#text = units;
    let hash = HASH_SEED;
    for (let at = 0; at < length; at++) hash = Math.imul(hash ^ (units[at] ?? 0), HASH_PRIME);
    return this.#find(0, length, hash ^ (hash >>> 15));
  }

  #grow(): void {
    const before = this.#slots;
    this.#slots = new Int32Array(before.length * 2);
    for (let base = 0; base < before.length; base += SLOT) {
      if (before[base + 2] !== 0) place(this.#slots, before.subarray(base, base + SLOT));
    }
  }
}

/** Whether a chunk is nothing but letters of ASCII. */
const countLetters = (chunk: Uint16Array): "small" | "some are capitals" | "no" => {
  let capitals = 0;
  for (let index = 0; index < chunk.length; index++) {
    const unit = chunk[index] ?? 0;
    if (unit >= LOWER_A && unit < LOWER_A + LETTERS) continue;
    if (unit < UPPER_A || unit >= UPPER_A + LETTERS) return "no";
    capitals++;
  }
  return capitals === 0 ? "small" : "some are capitals";
};

/** Puts an entry into the first free slot from its own on. */
const place = (slots: Int32Array, entry: ArrayLike<number>): void => {
  const mask = slots.length / SLOT - 1;
  let slot = (entry[0] ?? 0) & mask;
  while (slots[slot * SLOT + 2] !== 0) slot = (slot + 1) & mask;
  slots.set(entry, slot * SLOT);
};
