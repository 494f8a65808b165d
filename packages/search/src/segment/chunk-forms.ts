/**
 * What the chunks of texts are cut into, found by their code units where they stand: no string is made of a chunk that was met before.
 * Indexing spends most of its time here: the table is flat numbers, so that a word costs one look into memory, and its loops are plainer
 * than others for that reason.
 */
import { classAmong, classes, goesOnAt, WORD } from "../analysis/chunk-end.ts";

/** Chunks longer than this are rare, and Chinese sentences. */
const LONGEST_KEPT = 32;
const FIRST_SLOTS = 1 << 10;
const FIRST_UNITS = 1 << 10;
/** Up to so many numbers a table grows fourfold, which is half of the work; then the room would be too much. */
const QUICK = 1 << 18;

/**
 * A slot is a line of memory or half of one: the hash of its chunk; its one form or its list of forms; the number of its units, 0 where
 * there is no chunk; then its units in a byte each, or, where that cannot be, `FAR` with that number and where the units are kept.
 */
const SLOT = 8;
const SLOT_BYTES = SLOT * 4;
const FORM = 1;
const PLACE = 3;
const LENGTH_BYTE = 8;
const UNIT_BYTES = LENGTH_BYTE + 1;
const MOST_NEAR = SLOT_BYTES - UNIT_BYTES;
const FAR = 0x80;

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
  /** The same for one of small letters of ASCII, the units from `start` up to `end`. */
  readonly addLetters: (units: Uint16Array, start: number, end: number) => number;
};

export class ChunkForms {
  readonly #vocabulary: Vocabulary;
  #slots = new Int32Array(FIRST_SLOTS * SLOT);
  #bytes = new Uint8Array(this.#slots.buffer);
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
    const length = end - start;
    if (length > LONGEST_KEPT) return LONG;
    const slots = this.#slots;
    const bytes = this.#bytes;
    const text = this.#text;
    const mask = slots.length / SLOT - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const known = bytes[slot * SLOT_BYTES + LENGTH_BYTE] ?? 0;
      if (known === 0) return this.#add(start, end, hash);
      if (slots[slot * SLOT] !== hash) continue;
      if (known === length) {
        const from = slot * SLOT_BYTES + UNIT_BYTES;
        let index = 0;
        while (index < length && bytes[from + index] === text[start + index]) index++;
        if (index === length) return slots[slot * SLOT + FORM] ?? 0;
      } else if (
        known === (length | FAR) &&
        this.#isKeptAt(slots[slot * SLOT + PLACE] ?? 0, start, end)
      ) {
        return slots[slot * SLOT + FORM] ?? 0;
      }
    }
  }

  #isKeptAt(place: number, start: number, end: number): boolean {
    const kept = this.#kept;
    let index = start;
    while (index < end && kept[place + index - start] === this.#text[index]) index++;
    return index === end;
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
    const form = this.#work(start, end);
    this.#text = text;
    // Three slots of four may be taken.
    if (this.#count * 4 * SLOT >= this.#slots.length * 3) this.#grow();
    const slot = findFree(this.#slots, hash);
    const length = end - start;
    this.#slots[slot * SLOT] = hash;
    this.#slots[slot * SLOT + FORM] = form;
    if (length <= MOST_NEAR && hasBytes(text, start, end)) {
      const bytes = this.#bytes;
      const to = slot * SLOT_BYTES + UNIT_BYTES;
      bytes[slot * SLOT_BYTES + LENGTH_BYTE] = length;
      for (let index = 0; index < length; index++) bytes[to + index] = text[start + index] ?? 0;
    } else {
      this.#bytes[slot * SLOT_BYTES + LENGTH_BYTE] = length | FAR;
      this.#slots[slot * SLOT + PLACE] = this.#keep(text.subarray(start, end));
    }
    this.#count++;
    return form;
  }

  #keep(chunk: Uint16Array): number {
    if (this.#used + chunk.length > this.#kept.length) {
      const larger = new Uint16Array(this.#kept.length * 2);
      larger.set(this.#kept);
      this.#kept = larger;
    }
    this.#kept.set(chunk, this.#used);
    this.#used += chunk.length;
    return this.#used - chunk.length;
  }

  /** The form of a new chunk, or the number of its list. Nearly all are letters of ASCII: these are folded here. */
  #work(start: number, end: number): number {
    const text = this.#text;
    const letters = countLetters(text, start, end);
    if (letters === "small") return this.#vocabulary.addLetters(text, start, end);
    if (letters === "some are capitals") {
      for (let at = start; at < end; at++) this.#small[at - start] = (text[at] ?? 0) | SMALL;
      return this.#findIn(this.#small, end - start);
    }
    const words = this.#vocabulary.cut(String.fromCharCode(...text.subarray(start, end)));
    const forms = words.map((word) => this.#formOf(word));
    const [only = 0] = forms;
    return forms.length === 1 ? only : -this.#lists.push(forms);
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
    const bytes = this.#bytes;
    // The first thousand words are but the beginning.
    const slots = new Int32Array(before.length * (before.length < QUICK ? 4 : 2));
    this.#slots = slots;
    this.#bytes = new Uint8Array(slots.buffer);
    for (let base = 0; base < before.length; base += SLOT) {
      if (bytes[base * 4 + LENGTH_BYTE] === 0) continue;
      const to = findFree(slots, before[base] ?? 0) * SLOT;
      for (let index = 0; index < SLOT; index++) slots[to + index] = before[base + index] ?? 0;
    }
  }
}

/** Whether a chunk is nothing but letters of ASCII. */
const countLetters = (
  text: Uint16Array,
  start: number,
  end: number,
): "small" | "some are capitals" | "no" => {
  let capitals = 0;
  for (let at = start; at < end; at++) {
    const unit = text[at] ?? 0;
    if (unit >= LOWER_A && unit < LOWER_A + LETTERS) continue;
    if (unit < UPPER_A || unit >= UPPER_A + LETTERS) return "no";
    capitals++;
  }
  return capitals === 0 ? "small" : "some are capitals";
};

/** Whether each unit fits into a byte. */
const hasBytes = (text: Uint16Array, start: number, end: number): boolean => {
  for (let at = start; at < end; at++) if ((text[at] ?? 0) > 0xff) return false;
  return true;
};

/** The first free slot from that of a hash on. */
const findFree = (slots: Int32Array, hash: number): number => {
  const mask = slots.length / SLOT - 1;
  let slot = hash & mask;
  while (((slots[slot * SLOT + LENGTH_BYTE / 4] ?? 0) & 0xff) !== 0) slot = (slot + 1) & mask;
  return slot;
};
