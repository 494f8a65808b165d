import type { ImportLimits } from "../import-limits.ts";

/** What an archive may unpack to, so that a small file cannot fill the memory or keep the program for hours. */
export type ZipLimits = {
  /** Entries in one archive. */
  readonly entries: number;
  /** Bytes of all entries together, unpacked. */
  readonly totalBytes: number;
  /** Unpacked bytes to one packed byte, of an entry of a megabyte or more. */
  readonly ratio: number;
};

/** Below this many bytes no ratio is asked: a short file of spaces is no bomb. */
export const HARMLESS_BYTES = 1 << 20;

/** More than any collection has that a person packs; an archive of a million entries is read as well. */
const MOST_ENTRIES = 2_000_000;

/** The part of an import's limits that holds for archives. */
export const toZipLimits = ({ expandedBytes, expansionRatio }: ImportLimits): ZipLimits => ({
  entries: MOST_ENTRIES,
  totalBytes: expandedBytes,
  ratio: expansionRatio,
});
