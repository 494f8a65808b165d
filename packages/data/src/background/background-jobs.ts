/** What the thread that makes an archive's index does beside it while articles come in: what needs no connection. */
import { constants, zstdCompressSync } from "node:zlib";
import type { JobResult } from "@onrecord/search";
import { toPassingShingles } from "../stories/shingles.ts";
import { toStoryKeys } from "../stories/story-keys.ts";

/** Asks for the keys by which the stories of texts are found; the answer is `PackedKeys`. */
export type StoryKeysJob = { readonly texts: readonly string[] };
/** Asks for bytes packed with zstd; the answer is a `Uint8Array`. */
export type PackJob = { readonly bytes: Uint8Array<ArrayBuffer> };

/** The keys of several texts one after another, and where those of each end. */
export type PackedKeys = { readonly keys: Float64Array; readonly ends: Uint32Array };

/** Measured on news in JSON: the default takes twice the time and saves two to four parts in a hundred. */
const LEVEL = 1;

export const pack = (bytes: Uint8Array): Uint8Array =>
  zstdCompressSync(bytes, { params: { [constants.ZSTD_c_compressionLevel]: LEVEL } });

/** Does a job of either kind. @throws TypeError when it is of none. */
export function doJob(job: unknown): JobResult {
  if (isPackJob(job)) {
    // In a buffer of its own, which can be given away.
    const packed = new Uint8Array(pack(job.bytes));
    return { result: packed, given: [packed.buffer] };
  }
  if (!isStoryKeysJob(job))
    throw new TypeError("The thread was asked for a job that it does not know");
  const { keys, ends } = packKeys(job.texts);
  return { result: { keys, ends }, given: [keys.buffer, ends.buffer] };
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

const isPackJob = (job: unknown): job is PackJob =>
  isObject(job) && "bytes" in job && job.bytes instanceof Uint8Array;

const isStoryKeysJob = (job: unknown): job is StoryKeysJob =>
  isObject(job) && "texts" in job && Array.isArray(job.texts);

/** What came of a `PackJob`. @throws TypeError when it is none. */
export function readPacked(result: unknown): Uint8Array {
  if (result instanceof Uint8Array) return result;
  throw new TypeError("The thread gave no packed bytes");
}

/** What came of a `StoryKeysJob`. @throws TypeError when it is none. */
export function readPackedKeys(result: unknown): PackedKeys {
  if (isObject(result) && "keys" in result && "ends" in result) {
    const { keys, ends } = result;
    if (keys instanceof Float64Array && ends instanceof Uint32Array) return { keys, ends };
  }
  throw new TypeError("The thread gave no story keys");
}

function packKeys(texts: readonly string[]): {
  readonly keys: Float64Array<ArrayBuffer>;
  readonly ends: Uint32Array<ArrayBuffer>;
} {
  const all = texts.map((text) => toStoryKeys(toPassingShingles(text)));
  const ends = new Uint32Array(all.length);
  let end = 0;
  for (const [index, some] of all.entries()) ends[index] = end += some.length;
  const keys = new Float64Array(end);
  for (const [index, some] of all.entries()) keys.set(some, (ends[index] ?? 0) - some.length);
  return { keys, ends };
}
