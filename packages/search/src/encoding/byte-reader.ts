const fromUnits = (units: readonly number[]): string => String.fromCharCode(...units);

/** Reads what a `ByteWriter` wrote, from `at` on. Reading past the end gives zeros: `check` finds what was cut off. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  at: number;

  constructor(bytes: Uint8Array, at = 0) {
    this.#bytes = bytes;
    this.at = at;
  }

  get atEnd(): boolean {
    return this.at >= this.#bytes.length;
  }

  byte(): number {
    return this.#bytes[this.at++] ?? 0;
  }

  varint(): number {
    const bytes = this.#bytes;
    let value = 0;
    let shift = 0;
    for (;;) {
      const byte = bytes[this.at++] ?? 0;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value >>> 0;
      shift += 7;
    }
  }

  uint32(): number {
    const bytes = this.#bytes;
    const at = this.at;
    this.at += 4;
    const low = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16);
    return (low | ((bytes[at + 3] ?? 0) << 24)) >>> 0;
  }

  raw(length: number): Uint8Array {
    const start = this.at;
    this.at += length;
    return this.#bytes.subarray(start, this.at);
  }

  /** The string that `length` bytes from `start` on hold; where it goes on reading stays the same. */
  stringAt(start: number, length: number): string {
    return new ByteReader(this.#bytes, start).string(length);
  }

  /** The string that `length` bytes hold. */
  string(length: number): string {
    const bytes = this.#bytes;
    const end = this.at + length;
    const units: number[] = [];
    while (this.at < end) {
      const first = bytes[this.at++] ?? 0;
      if (first < 0x80) units.push(first);
      else if (first < 0xe0) units.push(((first & 0x1f) << 6) | ((bytes[this.at++] ?? 0) & 0x3f));
      else {
        const second = (bytes[this.at++] ?? 0) & 0x3f;
        units.push(((first & 0x0f) << 12) | (second << 6) | ((bytes[this.at++] ?? 0) & 0x3f));
      }
    }
    if (units.length < 4096) return fromUnits(units);
    let text = "";
    for (let start = 0; start < units.length; start += 4096) {
      text += fromUnits(units.slice(start, start + 4096));
    }
    return text;
  }
}
