/**
 * Keeps the bytes that articles were made of: many together in a block, compressed with zstd, which
 * takes a fraction of the room and the time that each would take alone. What a run meets again, such
 * as one file that holds many articles, is kept once.
 */
import { constants, zstdCompressSync, zstdDecompressSync } from "node:zlib";
import type { Database } from "../archive/sqlite.ts";
import { bytesOf, numberOf } from "../archive/sqlite.ts";

/** Where bytes lie: in which block, and where in it once that is unpacked. */
export type SourcePlace = {
  readonly block: number;
  readonly start: number;
  readonly length: number;
};

/** A block is written when it holds so many bytes: unpacking one takes about a millisecond. */
const BLOCK_BYTES = 262_144;

/** Measured on news in JSON: the default takes twice the time and saves two to four parts in a hundred. */
const LEVEL = 1;

/** Places kept in memory, to know again what was kept a moment ago. */
const REMEMBERED = 4096;

export class SourceBlocks {
  readonly #db: Database;
  readonly #places = new Map<string, SourcePlace>();
  #pending: Uint8Array[] = [];
  #size = 0;
  #number: number | undefined;

  constructor(db: Database) {
    this.#db = db;
  }

  /** Keeps bytes, known by their fingerprint. They are in the archive after `flush`. */
  keep(bytes: Uint8Array, sha256: string): SourcePlace {
    const known = this.#places.get(sha256);
    if (known !== undefined) return known;
    this.#number ??= numberOf(
      this.#db.first("SELECT coalesce(max(number), 0) + 1 AS number FROM source_block") ?? {},
      "number",
    );
    const place = { block: this.#number, start: this.#size, length: bytes.length };
    this.#pending.push(bytes);
    this.#size += bytes.length;
    if (this.#places.size >= REMEMBERED) this.#places.clear();
    this.#places.set(sha256, place);
    if (this.#size >= BLOCK_BYTES) this.flush();
    return place;
  }

  /** Writes what is pending, before the transaction ends. */
  flush(): void {
    if (this.#number === undefined || this.#pending.length === 0) return;
    const packed = zstdCompressSync(Buffer.concat(this.#pending), {
      params: { [constants.ZSTD_c_compressionLevel]: LEVEL },
    });
    this.#db.write("INSERT INTO source_block VALUES (?, ?)", this.#number, packed);
    this.#clear();
  }

  /** Forgets what is pending and what was kept: the transaction was taken back. */
  reset(): void {
    this.#clear();
    this.#places.clear();
  }

  #clear(): void {
    this.#pending = [];
    this.#size = 0;
    this.#number = undefined;
  }
}

/** The bytes at a place. @throws Error when there is no such block, or it cannot be unpacked. */
export function readSourceBytes(db: Database, { block, start, length }: SourcePlace): Uint8Array {
  const row = db.first("SELECT zstd FROM source_block WHERE number = ?", block);
  if (row === undefined) throw new Error(`The archive has no block ${block} of source bytes.`);
  return zstdDecompressSync(bytesOf(row, "zstd")).subarray(start, start + length);
}
