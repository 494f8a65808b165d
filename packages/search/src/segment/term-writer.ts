import { ByteWriter } from "../encoding/byte-writer.ts";
import { ChunkWriter } from "./chunk-writer.ts";
import { TERM_INDEX, termChunk } from "./segment-names.ts";

/** So many terms share a block: the first is written whole, each other as what it does not share with the one before. */
export const BLOCK_TERMS = 32;
const CHUNK_BYTES = 32 * 1024;

/** Where a term's postings and positions were laid. */
export type TermPlace = {
  readonly term: string;
  /** How it is written most often, and how often that is, as far as the segment knows. */
  readonly word: string;
  readonly wordCount: number;
  /** In how many documents it is. */
  readonly count: number;
  readonly postingChunk: number;
  readonly postingOffset: number;
  readonly postingLength: number;
  readonly positionChunk: number;
  readonly positionOffset: number;
  readonly positionLength: number;
};

const sharedLength = (a: string, b: string): number => {
  const limit = Math.min(a.length, b.length);
  let shared = 0;
  while (shared < limit && a.charCodeAt(shared) === b.charCodeAt(shared)) shared++;
  return shared;
};

/** Writes the terms of a segment, given in order, and an index of the blocks that they lie in. */
export class TermWriter {
  readonly #chunks: ChunkWriter;
  readonly #write: (name: string, bytes: Uint8Array) => void;
  readonly #block = new ByteWriter();
  readonly #suffix = new ByteWriter();
  readonly #index = new ByteWriter();
  #inBlock = 0;
  #blockStart = "";
  #previous: TermPlace | undefined;
  #terms = 0;

  constructor(write: (name: string, bytes: Uint8Array) => void) {
    this.#write = write;
    this.#chunks = new ChunkWriter(CHUNK_BYTES, (chunk, bytes) => write(termChunk(chunk), bytes));
  }

  get terms(): number {
    return this.#terms;
  }

  add(place: TermPlace): void {
    const { term } = place;
    if (this.#previous !== undefined && term <= this.#previous.term) {
      throw new Error(`Terms come in order: "${term}" after "${this.#previous.term}"`);
    }
    if (this.#inBlock === BLOCK_TERMS) this.#endBlock();
    if (this.#inBlock === 0) this.#beginBlock(place);
    const shared = this.#inBlock === 0 ? 0 : sharedLength(this.#previous?.term ?? "", term);
    this.#suffix.clear();
    this.#suffix.string(term, shared);
    this.#block.varint(shared);
    this.#block.varint(this.#suffix.length);
    this.#block.append(this.#suffix);
    this.#writeWord(place);
    this.#block.varint(place.count);
    // Entries lie one after another, so that a length and whether a chunk begins tell where each is.
    const before = this.#inBlock === 0 ? place : (this.#previous ?? place);
    const beginsPostings = place.postingChunk === before.postingChunk ? 0 : 1;
    this.#block.varint(place.postingLength * 2 + beginsPostings);
    const beginsPositions = place.positionChunk === before.positionChunk ? 0 : 1;
    this.#block.varint(place.positionLength * 2 + beginsPositions);
    this.#previous = place;
    this.#inBlock++;
    this.#terms++;
  }

  /** 0 for a word that is written as its term, else how much of the term it begins with, and one. */
  #writeWord({ term, word, wordCount }: TermPlace): void {
    if (word === term) this.#block.varint(0);
    else {
      const shared = sharedLength(term, word);
      this.#suffix.clear();
      this.#suffix.string(word, shared);
      this.#block.varint(shared + 1);
      this.#block.varint(this.#suffix.length);
      this.#block.append(this.#suffix);
    }
    this.#block.varint(wordCount);
  }

  #beginBlock(place: TermPlace): void {
    this.#blockStart = place.term;
    this.#block.varint(place.postingChunk);
    this.#block.varint(place.postingOffset);
    this.#block.varint(place.positionChunk);
    this.#block.varint(place.positionOffset);
  }

  #endBlock(): void {
    this.#chunks.add(this.#block);
    const index = this.#index;
    this.#suffix.clear();
    this.#suffix.string(this.#blockStart, 0);
    index.varint(this.#suffix.length);
    index.append(this.#suffix);
    index.varint(this.#chunks.chunk);
    index.varint(this.#chunks.offset - this.#block.length);
    index.varint(this.#inBlock);
    this.#block.clear();
    this.#inBlock = 0;
  }

  /** Writes what is left, and the index; returns how many chunks there are. */
  finish(): number {
    if (this.#inBlock > 0) this.#endBlock();
    this.#write(TERM_INDEX, this.#index.view());
    return this.#chunks.finish();
  }
}
