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

/**
 * Full blocks wait to be packed, in bytes. An import comes to them when its batch is full, while another thread makes the index of it.
 */
const MOST_WAITING = 8 * 1024 * 1024;

/** Places kept in memory, to know again what was kept a moment ago. */
const REMEMBERED = 4096;

export class SourceBlocks {
  readonly #db: Database;
  readonly #places = new Map<string, SourcePlace>();
  /** The bytes of each block that is not in the archive yet; the last is not full. */
  #waiting: Uint8Array[][] = [];
  /** The number of the first of these, and the bytes in the last and in all. */
  #first: number | undefined;
  #size = 0;
  #total = 0;

  constructor(db: Database) {
    this.#db = db;
  }

  /** Keeps bytes, known by their fingerprint. They are in the archive after `flush`. */
  keep(bytes: Uint8Array, sha256: string): SourcePlace {
    const known = this.#places.get(sha256);
    if (known !== undefined) return known;
    const isFull = this.#size >= BLOCK_BYTES;
    if (isFull && this.#total >= MOST_WAITING) this.flush();
    if (isFull || this.#waiting.length === 0) {
      this.#waiting.push([]);
      this.#size = 0;
    }
    this.#first ??= findNextNumber(this.#db);
    const block = this.#first + this.#waiting.length - 1;
    const place = { block, start: this.#size, length: bytes.length };
    this.#waiting.at(-1)?.push(bytes);
    this.#size += bytes.length;
    this.#total += bytes.length;
    if (this.#places.size >= REMEMBERED) this.#places.clear();
    this.#places.set(sha256, place);
    return place;
  }

  /** Writes what is waiting, before the transaction ends. */
  flush(): void {
    let number = this.#first ?? 0;
    for (const parts of this.#waiting) {
      const packed = zstdCompressSync(Buffer.concat(parts), {
        params: { [constants.ZSTD_c_compressionLevel]: LEVEL },
      });
      this.#db.write("INSERT INTO source_block VALUES (?, ?)", number, packed);
      number += 1;
    }
    this.#clear();
  }

  /** Forgets what is waiting and what was kept: the transaction was taken back. */
  reset(): void {
    this.#clear();
    this.#places.clear();
  }

  #clear(): void {
    this.#waiting = [];
    this.#first = undefined;
    this.#size = 0;
    this.#total = 0;
  }
}

const findNextNumber = (db: Database): number =>
  numberOf(
    db.first("SELECT coalesce(max(number), 0) + 1 AS number FROM source_block") ?? {},
    "number",
  );

/** The bytes at a place. @throws Error when there is no such block, or it cannot be unpacked. */
export function readSourceBytes(db: Database, { block, start, length }: SourcePlace): Uint8Array {
  const row = db.first("SELECT zstd FROM source_block WHERE number = ?", block);
  if (row === undefined) throw new Error(`The archive has no block ${block} of source bytes.`);
  return zstdDecompressSync(bytesOf(row, "zstd")).subarray(start, start + length);
}
