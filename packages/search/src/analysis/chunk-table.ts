/**
 * What the chunks of texts are cut into, found by their characters where they stand: no string is made of a chunk that was met before.
 * Marking the words of an archive's texts spends much of its time here, which is why it is a table of its own and not a Map: that would
 * want the strings. Indexing has a table of numbers, `segment/chunk-forms.ts`.
 */

/** A word of a chunk with its term. `word` is the folded word before it was stemmed, the same string where it has no other stem. */
export type KnownWord = {
  readonly term: string;
  readonly word: string;
  /** Where it stands in the chunk, half-open. */
  readonly start: number;
  readonly end: number;
};

/** Chunks longer than this are rare, and Chinese sentences. */
const LONGEST_KEPT = 32;
/** How many chunks are remembered; about 15 MB at the most. */
const MOST_KEPT = 100_000;
const FIRST_SLOTS = 1 << 12;

const hashOf = (text: string, start: number, end: number): number => {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
};

const isAt = (chunk: string, text: string, start: number): boolean => {
  for (let index = 0; index < chunk.length; index++) {
    if (chunk.charCodeAt(index) !== text.charCodeAt(start + index)) return false;
  }
  return true;
};

export class ChunkTable {
  readonly #cut: (chunk: string) => readonly KnownWord[];
  #chunks: string[] = [];
  #words: (readonly KnownWord[])[] = [];
  /** Each slot is two numbers: an entry's number and one, or 0; and the hash of its chunk. */
  #slots = new Int32Array(FIRST_SLOTS * 2);

  /** `cut` is asked once for each chunk. */
  constructor(cut: (chunk: string) => readonly KnownWord[]) {
    this.#cut = cut;
  }

  /** The words of the chunk at `[start, end)` of a text. */
  read(text: string, start: number, end: number): readonly KnownWord[] {
    if (end - start > LONGEST_KEPT) return this.#cut(text.slice(start, end));
    const hash = hashOf(text, start, end);
    const slots = this.#slots;
    const mask = (slots.length >>> 1) - 1;
    let slot = hash & mask;
    for (;;) {
      const entry = slots[slot * 2] ?? 0;
      if (entry === 0) return this.#add(text, { start, end, hash });
      if (slots[slot * 2 + 1] === hash) {
        const chunk = this.#chunks[entry - 1] ?? "";
        const words = this.#words[entry - 1];
        if (words !== undefined && chunk.length === end - start && isAt(chunk, text, start)) {
          return words;
        }
      }
      slot = (slot + 1) & mask;
    }
  }

  #add(
    text: string,
    { start, end, hash }: { readonly start: number; readonly end: number; readonly hash: number },
  ): readonly KnownWord[] {
    // A slice would keep the whole text that it is cut from; this one keeps a space.
    const chunk = ` ${text.slice(start, end)}`.slice(1);
    const words = this.#cut(chunk);
    if (this.#chunks.length >= MOST_KEPT) this.#clear();
    else if (this.#chunks.length * 4 >= this.#slots.length) this.#grow();
    this.#chunks.push(chunk);
    this.#words.push(words);
    this.#place(hash, this.#chunks.length);
    return words;
  }

  #place(hash: number, entry: number): void {
    const mask = (this.#slots.length >>> 1) - 1;
    let slot = hash & mask;
    while (this.#slots[slot * 2] !== 0) slot = (slot + 1) & mask;
    this.#slots[slot * 2] = entry;
    this.#slots[slot * 2 + 1] = hash;
  }

  #grow(): void {
    const before = this.#slots;
    this.#slots = new Int32Array(before.length * 2);
    for (let at = 0; at < before.length; at += 2) {
      const entry = before[at] ?? 0;
      if (entry !== 0) this.#place(before[at + 1] ?? 0, entry);
    }
  }

  #clear(): void {
    this.#chunks = [];
    this.#words = [];
    this.#slots = new Int32Array(FIRST_SLOTS * 2);
  }
}
