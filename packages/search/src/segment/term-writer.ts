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

/** A term to be written: what `TermPlace` says, where its words are bytes as `ByteWriter.string` makes them. */
export type WrittenTerm = {
  /** How it is written most often, as bytes too; null where that is the term itself. */
  readonly word: Uint8Array | null;
  readonly wordCount: number;
  readonly count: number;
  readonly postings: ChunkWriter;
  readonly positions: ChunkWriter;
};

/** Whether a byte goes on with the code unit that began before it. */
const isInside = (byte: number | undefined): boolean =>
  byte !== undefined && (byte & 0xc0) === 0x80;

/** Writes the terms of a segment, given in order, and an index of the blocks that they lie in. */
export class TermWriter {
  readonly #chunks: ChunkWriter;
  readonly #write: (name: string, bytes: Uint8Array) => void;
  readonly #index = new ByteWriter();
  #inBlock = 0;
  #blockStart: Uint8Array = new Uint8Array();
  #previous = new Uint8Array(64);
  #previousLength = 0;
  #postingChunk = 0;
  #positionChunk = 0;
  #terms = 0;

  constructor(write: (name: string, bytes: Uint8Array) => void) {
    this.#write = write;
    this.#chunks = new ChunkWriter(CHUNK_BYTES, (chunk, bytes) => write(termChunk(chunk), bytes));
  }

  get terms(): number {
    return this.#terms;
  }

  /** Writes a term, whose entries are the last of their chunks. `bytes` holds it as `ByteWriter.string` makes it. */
  add(bytes: Uint8Array, length: number, term: WrittenTerm): void {
    const { postings, positions } = term;
    const shared = this.#findShared(bytes, length);
    if (this.#inBlock === BLOCK_TERMS) this.#endBlock();
    const block = this.#chunks.bytes;
    if (this.#inBlock === 0) {
      this.#beginBlock(bytes.slice(0, length), term);
      block.varint(0);
      block.varint(length);
      block.range(bytes, 0, length);
    } else {
      block.varint(countUnits(bytes, shared));
      block.varint(length - shared);
      block.range(bytes, shared, length);
    }
    this.#writeWord(bytes, length, term);
    block.varint(term.count);
    // Entries lie one after another, so that a length and whether a chunk begins tell where each is.
    block.varint(postings.length * 2 + (postings.chunk === this.#postingChunk ? 0 : 1));
    block.varint(positions.length * 2 + (positions.chunk === this.#positionChunk ? 0 : 1));
    this.#postingChunk = postings.chunk;
    this.#positionChunk = positions.chunk;
    this.#keep(bytes, length);
    this.#inBlock++;
    this.#terms++;
  }

  /** How many bytes a term shares with the one before, up to a whole code unit. Throws where it does not come behind it. */
  #findShared(bytes: Uint8Array, length: number): number {
    const previous = this.#previous;
    const shared = countShared(bytes, previous, Math.min(length, this.#previousLength));
    const isBehind =
      shared < length && shared < this.#previousLength
        ? (bytes[shared] ?? 0) > (previous[shared] ?? 0)
        : length > this.#previousLength;
    if (!isBehind && this.#terms > 0) throw new Error("Terms come in order, each once");
    const isCut =
      (shared < length && isInside(bytes[shared])) ||
      (shared < this.#previousLength && isInside(previous[shared]));
    return isCut ? toUnitStart(bytes, shared) : shared;
  }

  #keep(bytes: Uint8Array, length: number): void {
    if (length > this.#previous.length) this.#previous = new Uint8Array(length * 2);
    const previous = this.#previous;
    for (let at = 0; at < length; at++) previous[at] = bytes[at] ?? 0;
    this.#previousLength = length;
  }

  /** 0 for a word that is written as its term, else how much of the term it begins with, and one. */
  #writeWord(bytes: Uint8Array, length: number, { word, wordCount }: WrittenTerm): void {
    const block = this.#chunks.bytes;
    if (word === null) block.varint(0);
    else {
      let shared = countShared(bytes, word, Math.min(length, word.length));
      const isCut =
        (shared < length && isInside(bytes[shared])) ||
        (shared < word.length && isInside(word[shared]));
      if (isCut) shared = toUnitStart(bytes, shared);
      block.varint(countUnits(bytes, shared) + 1);
      block.varint(word.length - shared);
      block.range(word, shared, word.length);
    }
    block.varint(wordCount);
  }

  #beginBlock(first: Uint8Array, { postings, positions }: WrittenTerm): void {
    this.#blockStart = first;
    this.#chunks.begin();
    const block = this.#chunks.bytes;
    block.varint(postings.chunk);
    block.varint(postings.start);
    block.varint(positions.chunk);
    block.varint(positions.start);
    this.#postingChunk = postings.chunk;
    this.#positionChunk = positions.chunk;
  }

  #endBlock(): void {
    this.#chunks.end();
    const index = this.#index;
    index.varint(this.#blockStart.length);
    index.raw(this.#blockStart);
    index.varint(this.#chunks.chunk);
    index.varint(this.#chunks.start);
    index.varint(this.#inBlock);
    this.#inBlock = 0;
  }

  /** Writes what is left, and the index; returns how many chunks there are. */
  finish(): number {
    if (this.#inBlock > 0) this.#endBlock();
    this.#write(TERM_INDEX, this.#index.view());
    return this.#chunks.finish();
  }
}

/** How many code units the first bytes of a term hold. */
const countUnits = (bytes: Uint8Array, end: number): number => {
  let units = end;
  for (let at = 0; at < end; at++) if (isInside(bytes[at])) units--;
  return units;
};

/** How many bytes two texts begin with, of the first `limit`. */
const countShared = (one: Uint8Array, other: Uint8Array, limit: number): number => {
  let shared = 0;
  while (shared < limit && one[shared] === other[shared]) shared++;
  return shared;
};

/** Where the code unit begins that the byte before `at` is of. */
const toUnitStart = (bytes: Uint8Array, at: number): number => {
  let start = at - 1;
  while (start > 0 && isInside(bytes[start])) start--;
  return Math.max(0, start);
};
