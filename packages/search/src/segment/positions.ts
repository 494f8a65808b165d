/**
 * Where in its documents a term stands. A posting's positions follow one another: the first one doubled and odd, each other as its
 * distance from the one before, doubled and even. So an odd number begins a posting, wherever one looks.
 */
import { ByteReader } from "../encoding/byte-reader.ts";
import type { ByteWriter } from "../encoding/byte-writer.ts";

/** A directory tells where each so-many-th posting begins. */
const STRIDE = 32;

/** How many bytes the directory takes. */
export const directoryBytes = (count: number): number => directoryLength(count) * 4;

const directoryLength = (count: number): number => Math.max(0, Math.ceil(count / STRIDE) - 1);

/** Appends a term's positions with the directory before them. `positions` is as `appendPosition` makes it. */
export const writePositions = (out: ByteWriter, positions: ByteWriter, count: number): void => {
  if (directoryLength(count) > 0) {
    const stream = positions.view();
    let posting = -1;
    let isStart = true;
    for (let at = 0; at < stream.length; at++) {
      const byte = stream[at] ?? 0;
      if (isStart && (byte & 1) === 1) {
        posting++;
        if (posting > 0 && posting % STRIDE === 0) out.uint32(at);
      }
      isStart = byte < 0x80;
    }
  }
  out.append(positions);
};

/** Appends one position of a posting; `previous` is the one before, and -1 for the first. */
export const appendPosition = (out: ByteWriter, position: number, previous: number): void => {
  out.varint(previous < 0 ? position * 2 + 1 : (position - previous) * 2);
};

/** Where each posting's bytes begin in a stream, and where the last one ends. */
export const findPostingStarts = (stream: Uint8Array, count: number): Uint32Array => {
  const starts = new Uint32Array(count + 1);
  let posting = 0;
  let isStart = true;
  for (let at = 0; at < stream.length; at++) {
    const byte = stream[at] ?? 0;
    if (isStart && (byte & 1) === 1) starts[posting++] = at;
    isStart = byte < 0x80;
  }
  starts[count] = stream.length;
  return starts;
};

/** How many postings a stream holds. */
export const countPostings = (stream: Uint8Array): number => {
  let count = 0;
  let isStart = true;
  for (const byte of stream) {
    if (isStart && (byte & 1) === 1) count++;
    isStart = byte < 0x80;
  }
  return count;
};

/** A term's positions, read posting by posting; it is quickest when the postings are asked for upwards. */
export class PositionReader {
  readonly #directory: Uint32Array;
  readonly #stream: Uint8Array;
  #posting = 0;
  #at = 0;
  /** The positions of the posting that was read last, upwards; the first `count` of them. */
  positions = new Int32Array(16);
  count = 0;

  constructor(bytes: Uint8Array, count: number) {
    const entries = directoryLength(count);
    const reader = new ByteReader(bytes);
    this.#directory = new Uint32Array(entries);
    for (let index = 0; index < entries; index++) this.#directory[index] = reader.uint32();
    this.#stream = bytes.subarray(entries * 4);
  }

  read(posting: number): void {
    const stride = Math.floor(posting / STRIDE);
    if (posting < this.#posting || stride > Math.floor(this.#posting / STRIDE)) {
      this.#posting = stride * STRIDE;
      this.#at = stride === 0 ? 0 : (this.#directory[stride - 1] ?? 0);
    }
    this.#skip(posting - this.#posting);
    this.#decode();
    this.#posting = posting + 1;
  }

  #skip(postings: number): void {
    const stream = this.#stream;
    let at = this.#at;
    for (let left = postings; left > 0 && at < stream.length; left--) {
      // Past the posting's first number, then past all that do not begin another.
      while ((stream[at++] ?? 0) > 0x7f);
      while (at < stream.length && ((stream[at] ?? 0) & 1) === 0) {
        while ((stream[at++] ?? 0) > 0x7f);
      }
    }
    this.#at = at;
  }

  #decode(): void {
    const stream = this.#stream;
    let at = this.#at;
    let count = 0;
    let position = 0;
    do {
      let byte = stream[at++] ?? 0;
      let code = byte & 0x7f;
      for (let shift = 7; byte > 0x7f; shift += 7) {
        byte = stream[at++] ?? 0;
        code |= (byte & 0x7f) << shift;
      }
      position += code >>> 1;
      if (count === this.positions.length) {
        const larger = new Int32Array(count * 2);
        larger.set(this.positions);
        this.positions = larger;
      }
      this.positions[count++] = position;
    } while (at < stream.length && ((stream[at] ?? 0) & 1) === 0);
    this.count = count;
    this.#at = at;
  }
}
