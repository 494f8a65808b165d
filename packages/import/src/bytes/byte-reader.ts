import { joinBytes } from "./join-bytes.ts";

const LINE_END = 0x0a;

/** Reads a stream by lines and by counts of bytes, holding no more than what was asked for. */
export class ByteReader {
  readonly #chunks: AsyncIterator<Uint8Array>;
  #rest: Uint8Array = new Uint8Array();
  #position = 0;

  constructor(source: AsyncIterable<Uint8Array>) {
    this.#chunks = source[Symbol.asyncIterator]();
  }

  /** How many bytes were read. */
  get position(): number {
    return this.#position;
  }

  /** The next line with its end, or what is left at the end of the stream; "too-long" beyond `longest` bytes. */
  async readLine(longest: number): Promise<Uint8Array | "too-long" | undefined> {
    const parts: Uint8Array[] = [];
    let size = 0;
    while (await this.#fill()) {
      const end = this.#rest.indexOf(LINE_END);
      const part = this.#take(end === -1 ? this.#rest.length : end + 1);
      size += part.length;
      if (size > longest) return "too-long";
      parts.push(part);
      if (end !== -1) break;
    }
    return parts.length === 0 ? undefined : joinBytes(parts);
  }

  /** The next bytes; fewer than asked for only at the end of the stream. */
  async read(count: number): Promise<Uint8Array> {
    const parts: Uint8Array[] = [];
    let missing = count;
    while (missing > 0 && (await this.#fill())) {
      const part = this.#take(Math.min(missing, this.#rest.length));
      parts.push(part);
      missing -= part.length;
    }
    return joinBytes(parts);
  }

  /** Passes over bytes; the number of those that there were. */
  async skip(count: number): Promise<number> {
    let missing = count;
    while (missing > 0 && (await this.#fill())) {
      missing -= this.#take(Math.min(missing, this.#rest.length)).length;
    }
    return count - missing;
  }

  /** Lets go of the stream. */
  async close(): Promise<void> {
    await this.#chunks.return?.();
  }

  #take(count: number): Uint8Array {
    const part = this.#rest.subarray(0, count);
    this.#rest = this.#rest.subarray(count);
    this.#position += part.length;
    return part;
  }

  async #fill(): Promise<boolean> {
    while (this.#rest.length === 0) {
      const next = await this.#chunks.next();
      if (next.done === true) return false;
      this.#rest = next.value;
    }
    return true;
  }
}
