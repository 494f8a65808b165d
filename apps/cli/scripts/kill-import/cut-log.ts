import { closeSync, existsSync, openSync, readSync, statSync, truncateSync } from "node:fs";

/** Where the index of a write-ahead log says how many frames are in the file already: https://www.sqlite.org/walformat.html */
const BACKFILLED_AT = 96;
const LOG_HEADER = 32;
const FRAME_HEADER = 24;
const PAGE = 8192;

/**
 * Cuts the end off a collection's write-ahead log, as a power cut may: what SQLite has not yet asked
 * the disk to keep may be lost. What it has copied from the log into the file it had asked for before,
 * so that much of the log stays. `part`, from 0 to 1, says where. Gives how many bytes went.
 */
export function cutLog(file: string, part: number): number {
  const log = `${file}-wal`;
  if (!existsSync(log)) return 0;
  const { size } = statSync(log);
  const least = Math.min(size, LOG_HEADER + readBackfilled(file) * (FRAME_HEADER + PAGE));
  const end = Math.floor(least + (size - least) * part);
  truncateSync(log, end);
  return size - end;
}

function readBackfilled(file: string): number {
  const index = openSync(`${file}-shm`, "r");
  try {
    const bytes = Buffer.alloc(4);
    readSync(index, bytes, 0, 4, BACKFILLED_AT);
    return bytes.readUInt32LE();
  } finally {
    closeSync(index);
  }
}
