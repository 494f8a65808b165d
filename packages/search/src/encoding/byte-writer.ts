const SHORT = 64;

/** Bytes that grow as they are written; numbers are little-endian, `varint` is LEB128 of up to 32 bits. */
export class ByteWriter {
  #bytes: Uint8Array<ArrayBuffer>;
  #length = 0;

  constructor(capacity = 1024) {
    this.#bytes = new Uint8Array(capacity);
  }

  get length(): number {
    return this.#length;
  }

  /** Room for `more` bytes; returns the buffer, which may be another than before. */
  #reserve(more: number): Uint8Array {
    const needed = this.#length + more;
    if (needed > this.#bytes.length) {
      const larger = new Uint8Array(Math.max(needed, this.#bytes.length * 2));
      larger.set(this.#bytes.subarray(0, this.#length));
      this.#bytes = larger;
    }
    return this.#bytes;
  }

  byte(value: number): void {
    const bytes = this.#reserve(1);
    bytes[this.#length++] = value;
  }

  varint(value: number): void {
    const bytes = this.#reserve(5);
    let rest = value;
    let at = this.#length;
    while (rest > 0x7f) {
      bytes[at++] = (rest & 0x7f) | 0x80;
      rest >>>= 7;
    }
    bytes[at++] = rest;
    this.#length = at;
  }

  uint32(value: number): void {
    const bytes = this.#reserve(4);
    let at = this.#length;
    bytes[at++] = value;
    bytes[at++] = value >>> 8;
    bytes[at++] = value >>> 16;
    bytes[at++] = value >>> 24;
    this.#length = at;
  }

  raw(source: Uint8Array): void {
    this.range(source, 0, source.length);
  }

  /** The bytes of `source` from `start` up to `end`. */
  range(source: Uint8Array, start: number, end: number): void {
    const bytes = this.#reserve(end - start);
    let at = this.#length;
    this.#length += end - start;
    // A view costs more than copying a few bytes.
    if (end - start > SHORT) bytes.set(source.subarray(start, end), at);
    else for (let from = start; from < end; from++) bytes[at++] = source[from] ?? 0;
  }

  /** What another writer holds. */
  append(other: ByteWriter): void {
    this.range(other.#bytes, 0, other.#length);
  }

  /**
   * The UTF-16 code units of `text` from `from`, each by itself in one to three bytes: every string comes back as it was, a lone
   * surrogate included, and bytes are in the order of `<` on strings. Returns how many bytes that was.
   */
  string(text: string, from: number): number {
    const bytes = this.#reserve((text.length - from) * 3);
    const start = this.#length;
    let at = start;
    for (let index = from; index < text.length; index++) {
      const unit = text.charCodeAt(index);
      if (unit < 0x80) bytes[at++] = unit;
      else if (unit < 0x800) {
        bytes[at++] = 0xc0 | (unit >> 6);
        bytes[at++] = 0x80 | (unit & 0x3f);
      } else {
        bytes[at++] = 0xe0 | (unit >> 12);
        bytes[at++] = 0x80 | ((unit >> 6) & 0x3f);
        bytes[at++] = 0x80 | (unit & 0x3f);
      }
    }
    this.#length = at;
    return at - start;
  }

  /** A copy of what was written. */
  toBytes(): Uint8Array<ArrayBuffer> {
    return this.#bytes.slice(0, this.#length);
  }

  /** What was written, not copied: good until the next write. */
  view(): Uint8Array<ArrayBuffer> {
    return this.#bytes.subarray(0, this.#length);
  }

  /** Takes the first `count` bytes away. */
  dropFirst(count: number): void {
    this.#bytes.copyWithin(0, count, this.#length);
    this.#length -= count;
  }

  clear(): void {
    this.#length = 0;
  }
}
