import { ByteWriter } from "../encoding/byte-writer.ts";

/** Lays entries one after another into chunks of about one size; an entry that is larger has one that begins with it. */
export class ChunkWriter {
  readonly #bytes = new ByteWriter(1 << 16);
  readonly #size: number;
  readonly #write: (chunk: number, bytes: Uint8Array) => void;
  #chunk = 0;

  constructor(size: number, write: (chunk: number, bytes: Uint8Array) => void) {
    this.#size = size;
    this.#write = write;
  }

  /** The chunk that the next bytes go to. */
  get chunk(): number {
    return this.#chunk;
  }

  /** Where in the chunk the next bytes go. */
  get offset(): number {
    return this.#bytes.length;
  }

  /** Adds an entry whole. */
  add(entry: ByteWriter): void {
    const isNew = this.#bytes.length > 0 && this.#bytes.length + entry.length > this.#size;
    if (isNew) {
      this.#write(this.#chunk, this.#bytes.view());
      this.#bytes.clear();
      this.#chunk++;
    }
    this.#bytes.append(entry);
  }

  /** Writes the last chunk; returns how many there are. */
  finish(): number {
    if (this.#bytes.length === 0) return this.#chunk;
    this.#write(this.#chunk, this.#bytes.view());
    return this.#chunk + 1;
  }
}
