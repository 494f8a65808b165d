/** Positions of records in a bitmap: a million of them take an eighth of a megabyte. */
export class PositionSet {
  #bits = new Uint8Array(64);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  has(position: number): boolean {
    return ((this.#bits[position >>> 3] ?? 0) & (1 << (position & 7))) !== 0;
  }

  add(position: number): void {
    if (this.has(position)) return;
    const byte = position >>> 3;
    if (byte >= this.#bits.length) this.#grow(byte + 1);
    this.#bits[byte] = (this.#bits[byte] ?? 0) | (1 << (position & 7));
    this.#size += 1;
  }

  #grow(length: number): void {
    const bits = new Uint8Array(Math.max(length, this.#bits.length * 2));
    bits.set(this.#bits);
    this.#bits = bits;
  }

  /** The positions in their order, so many at a time. */
  *pages(size: number): Generator<readonly number[]> {
    let page: number[] = [];
    for (const [byte, bits] of this.#bits.entries()) {
      if (bits === 0) continue;
      for (let bit = 0; bit < 8; bit += 1) if ((bits & (1 << bit)) !== 0) page.push(byte * 8 + bit);
      if (page.length < size) continue;
      yield page.slice(0, size);
      page = page.slice(size);
    }
    while (page.length > 0) {
      yield page.slice(0, size);
      page = page.slice(size);
    }
  }
}
