/**
 * Keeps the bytes that articles were made of: many together in a block, compressed with zstd, which
 * takes a fraction of the room and the time that each would take alone. What a run meets again, such
 * as one file that holds many articles, is kept once.
 */
import { zstdDecompressSync } from "node:zlib";
import type { IndexingThread } from "@onrecord/search";
import { ThreadJobs } from "@onrecord/search";
import type { Database } from "../archive/sqlite.ts";
import { bytesOf, numberOf } from "../archive/sqlite.ts";
import type { PackJob } from "../background/background-jobs.ts";
import { pack, readPacked } from "../background/background-jobs.ts";

/** Where bytes lie: in which block, and where in it once that is unpacked. */
export type SourcePlace = {
  readonly block: number;
  readonly start: number;
  readonly length: number;
};

/** A block is written when it holds so many bytes: unpacking one takes about a millisecond. */
const BLOCK_BYTES = 262_144;

/** What another thread packs may wait so long, in bytes, before it is written. */
const MOST_WAITING = 8 * 1024 * 1024;

/** Places kept in memory, to know again what was kept a moment ago. */
const REMEMBERED = 4096;

/** A block that another thread packs. */
type Asked = { readonly number: number; readonly job: number; readonly size: number };

export class SourceBlocks {
  readonly #db: Database;
  readonly #findThread: () => IndexingThread | undefined;
  #jobs: ThreadJobs<PackJob, Uint8Array> | undefined;
  readonly #places = new Map<string, SourcePlace>();
  /** The block that is being filled. */
  #parts: Uint8Array[] = [];
  #size = 0;
  /** Its number; undefined where the archive has to be asked for it. */
  #number: number | undefined;
  #asked: Asked[] = [];

  /** `findThread` gives the thread that packs, where there is one: what it packs is the same. */
  constructor(db: Database, findThread: () => IndexingThread | undefined) {
    this.#db = db;
    this.#findThread = findThread;
  }

  /** Keeps bytes, known by their fingerprint. They are in the archive after `flush`. */
  keep(bytes: Uint8Array, sha256: string): SourcePlace {
    const known = this.#places.get(sha256);
    if (known !== undefined) return known;
    if (this.#size >= BLOCK_BYTES) this.prepare();
    this.#number ??= findNextNumber(this.#db);
    const place = { block: this.#number, start: this.#size, length: bytes.length };
    this.#parts.push(bytes);
    this.#size += bytes.length;
    if (this.#places.size >= REMEMBERED) this.#places.clear();
    this.#places.set(sha256, place);
    return place;
  }

  /** Packs the block at hand, or begins to where another thread does. */
  prepare(): void {
    const [number, size] = [this.#number, this.#size];
    if (number === undefined || size === 0) return;
    const bytes = joinBytes(this.#parts, size);
    const jobs = this.#findJobs();
    if (jobs === undefined) this.#write(number, pack(bytes));
    else {
      const job = jobs.ask({ bytes }, [bytes.buffer]);
      this.#asked.push({ number, job, size });
    }
    this.#parts = [];
    this.#size = 0;
    this.#number = number + 1;
    this.#writeAsked(MOST_WAITING);
  }

  /** Writes what is not in the archive yet, before the transaction ends. */
  flush(): void {
    this.prepare();
    this.#writeAsked(0);
    this.#number = undefined;
  }

  /** Forgets what is waiting and what was kept: the transaction was taken back. */
  reset(): void {
    this.#jobs?.forget();
    this.#asked = [];
    this.#parts = [];
    this.#size = 0;
    this.#number = undefined;
    this.#places.clear();
  }

  #findJobs(): ThreadJobs<PackJob, Uint8Array> | undefined {
    const thread = this.#jobs === undefined ? this.#findThread() : undefined;
    if (thread !== undefined) this.#jobs = new ThreadJobs(thread, readPacked);
    return this.#jobs;
  }

  /** Writes blocks that another thread has packed, the first that were asked for first, until no more than so many bytes wait. */
  #writeAsked(most: number): void {
    let waiting = this.#asked.reduce((sum, { size }) => sum + size, 0);
    while (waiting > most) {
      const oldest = this.#asked.shift();
      if (oldest === undefined) return;
      const packed = this.#jobs?.fetch(oldest.job);
      if (packed !== undefined) this.#write(oldest.number, packed);
      waiting -= oldest.size;
    }
  }

  #write(number: number, packed: Uint8Array): void {
    this.#db.write("INSERT INTO source_block VALUES (?, ?)", number, packed);
  }
}

/** In a buffer of its own, which can be given away. */
function joinBytes(parts: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
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
