import { ByteWriter } from "../encoding/byte-writer.ts";

/** Lays entries one after another into chunks of about one size; an entry that is larger has one that begins with it. */
export class ChunkWriter {
  /** The chunk so far; entries are written to its end. */
  readonly bytes: ByteWriter = new ByteWriter(1 << 16);
  readonly #size: number;
  readonly #write: (chunk: number, bytes: Uint8Array) => void;
  #chunk = 0;
  #start = 0;

  constructor(size: number, write: (chunk: number, bytes: Uint8Array) => void) {
    this.#size = size;
    this.#write = write;
  }

  /** The chunk that the last entry went to. */
  get chunk(): number {
    return this.#chunk;
  }

  /** Where in its chunk the last entry begins. */
  get start(): number {
    return this.#start;
  }

  /** How long the last entry is. */
  get length(): number {
    return this.bytes.length - this.#start;
  }

  /** Begins an entry: what is written to `bytes` until `end` is the entry. */
  begin(): void {
    this.#start = this.bytes.length;
  }

  /** Ends an entry; one that does not fit goes into the next chunk whole. */
  end(): void {
    if (this.#start === 0 || this.bytes.length <= this.#size) return;
    this.#write(this.#chunk, this.bytes.view().subarray(0, this.#start));
    this.bytes.dropFirst(this.#start);
    this.#start = 0;
    this.#chunk++;
  }

  /** Writes the last chunk; returns how many there are. */
  finish(): number {
    if (this.bytes.length === 0) return this.#chunk;
    this.#write(this.#chunk, this.bytes.view());
    return this.#chunk + 1;
  }
}
