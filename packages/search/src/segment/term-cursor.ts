/**
 * Reads the terms of a segment once, in order, as bytes: merging compares millions of terms, and strings of them would be most of its
 * work. For that reason its loops are plainer than others.
 */
import { ByteReader } from "../encoding/byte-reader.ts";
import type { Segment, SegmentScan } from "./segment.ts";
import { BLOCK_TERMS } from "./term-writer.ts";

/** The first six bytes of a term fit into a number that is exact. */
const LEAD = 6;
const FIRST_BYTES = 128;

export class TermCursor {
  readonly segment: Segment;
  readonly scan: SegmentScan;
  /** The term as `ByteWriter.string` makes it: the first `length` of `bytes`. */
  bytes: Uint8Array = new Uint8Array(FIRST_BYTES);
  length = 0;
  /** The first bytes of the term as a number, in the order of the terms. */
  lead = 0;
  wordCount = 0;
  count = 0;
  postingChunk = 0;
  postingOffset = 0;
  postingLength = 0;
  positionChunk = 0;
  positionOffset = 0;
  positionLength = 0;
  /** Whether it was asked for a term behind the last. */
  isOver = false;
  #chunk = -1;
  #reader = new ByteReader(new Uint8Array());
  #inBlock = 0;
  #left: number;
  #isAscii = true;
  #wordShared = 0;
  #wordStart = 0;
  #wordLength = 0;

  constructor(segment: Segment) {
    this.segment = segment;
    this.scan = segment.scan();
    this.#left = segment.meta.terms;
  }

  /** Goes on to the next term; false when there is none. */
  next(): boolean {
    if (this.#left === 0) {
      this.isOver = true;
      return false;
    }
    this.#left--;
    if (this.#inBlock === 0) this.#openBlock();
    else {
      this.postingOffset += this.postingLength;
      this.positionOffset += this.positionLength;
    }
    this.#inBlock = (this.#inBlock + 1) % BLOCK_TERMS;
    this.#readTerm();
    this.#readWord();
    const reader = this.#reader;
    this.wordCount = reader.varint();
    this.count = reader.varint();
    const postingCode = reader.varint();
    const positionCode = reader.varint();
    if ((postingCode & 1) === 1) {
      this.postingChunk++;
      this.postingOffset = 0;
    }
    if ((positionCode & 1) === 1) {
      this.positionChunk++;
      this.positionOffset = 0;
    }
    this.postingLength = Math.floor(postingCode / 2);
    this.positionLength = Math.floor(positionCode / 2);
    return true;
  }

  /** Goes on to the first term that is no facet's; false when there is none. */
  skipFacets(): boolean {
    while (this.next()) if (this.length === 0 || (this.bytes[0] ?? 0) > 0) return true;
    return false;
  }

  #openBlock(): void {
    if (this.#reader.atEnd) this.#reader = new ByteReader(this.scan.terms(++this.#chunk));
    const reader = this.#reader;
    this.postingChunk = reader.varint();
    this.postingOffset = reader.varint();
    this.positionChunk = reader.varint();
    this.positionOffset = reader.varint();
    this.length = 0;
    this.#isAscii = true;
  }

  #readTerm(): void {
    const reader = this.#reader;
    const shared = this.#toBytes(reader.varint());
    const more = reader.varint();
    this.length = shared + more;
    if (this.length > this.bytes.length) {
      const larger = new Uint8Array(this.length * 2);
      larger.set(this.bytes);
      this.bytes = larger;
    }
    const { bytes } = this;
    let highest = 0;
    for (let at = shared; at < this.length; at++) highest |= bytes[at] = reader.byte();
    if (highest >= 0x80) this.#isAscii = false;
    let lead = 0;
    for (let at = 0; at < LEAD; at++) lead = lead * 256 + (at < this.length ? (bytes[at] ?? 0) : 0);
    this.lead = lead;
  }

  /** How many bytes the first code units of the term take. */
  #toBytes(units: number): number {
    if (this.#isAscii) return units;
    let at = 0;
    for (let left = units; left > 0; left--) {
      const first = this.bytes[at] ?? 0;
      at += first < 0x80 ? 1 : first < 0xe0 ? 2 : 3;
    }
    return at;
  }

  #readWord(): void {
    const reader = this.#reader;
    this.#wordShared = reader.varint();
    if (this.#wordShared === 0) return;
    this.#wordLength = reader.varint();
    this.#wordStart = reader.at;
    reader.at += this.#wordLength;
  }

  /** Whether the term is written most often as it is. */
  get isPlain(): boolean {
    return this.#wordShared === 0;
  }

  /** How the term is written most often; null where that is as it is. */
  toWord(): string | null {
    if (this.#wordShared === 0) return null;
    const rest = this.#reader.stringAt(this.#wordStart, this.#wordLength);
    return this.toTerm().slice(0, this.#wordShared - 1) + rest;
  }

  toTerm(): string {
    return new ByteReader(this.bytes).string(this.length);
  }

  /** Less than 0 where its term comes before that of `other`, 0 where it is the same. */
  compare(other: TermCursor): number {
    if (this.lead !== other.lead) return this.lead - other.lead;
    const limit = Math.min(this.length, other.length);
    for (let at = LEAD; at < limit; at++) {
      const difference = (this.bytes[at] ?? 0) - (other.bytes[at] ?? 0);
      if (difference !== 0) return difference;
    }
    return this.length - other.length;
  }
}
