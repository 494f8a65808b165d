import { closeSync, fstatSync, openSync, readSync, statSync, type Stats } from "node:fs";
import { open } from "node:fs/promises";

import { SourceFault } from "./byte-source.ts";

/** Up to here a file is read in one go. */
const SMALL_FILE = 256 * 1024;
const CHUNK = 256 * 1024;

/** A file's bytes as they lie on the disk, with the size and the time that it had when opened. */
export type OpenedFile = {
  readonly size: number;
  readonly modified: number;
  readonly chunks: AsyncIterable<Uint8Array>;
  readonly assertUnchanged: () => void;
  /** How many bytes were read so far. */
  readonly bytesRead: () => number;
};

/** @throws SourceFault when the file cannot be read. */
export function openFile(path: string, stats: Stats): OpenedFile {
  const { size, mtimeMs: modified } = stats;
  const assertUnchanged = (): void => {
    const now = statSync(path, { throwIfNoEntry: false });
    if (now?.size === size && now.mtimeMs === modified && now.ino === stats.ino) return;
    throw new SourceFault(
      "file-changed",
      "It changed while it was being read: import it again when nothing writes to it.",
    );
  };
  const counter = { bytes: 0 };
  const chunks = size <= SMALL_FILE ? readSmall(path, counter) : readLarge(path, counter);
  return { size, modified, chunks, assertUnchanged, bytesRead: () => counter.bytes };
}

type Counter = { bytes: number };

/**
 * Without waiting: a thousand small files a second through the thread pool cost more in the
 * waiting than in the reading, and one takes some microseconds.
 */
async function* readSmall(path: string, counter: Counter): AsyncGenerator<Uint8Array> {
  const bytes = readSmallSync(path);
  counter.bytes = bytes.length;
  if (bytes.length > 0) yield bytes;
}

function readSmallSync(path: string): Uint8Array {
  try {
    const file = openSync(path, "r");
    try {
      const buffer = Buffer.allocUnsafeSlow(Math.min(fstatSync(file).size, SMALL_FILE));
      let length = 0;
      for (let read = -1; read !== 0 && length < buffer.length; length += read) {
        read = readSync(file, buffer, length, buffer.length - length, null);
      }
      return buffer.subarray(0, length);
    } finally {
      closeSync(file);
    }
  } catch (cause) {
    throw toUnreadable(cause);
  }
}

async function* readLarge(path: string, counter: Counter): AsyncGenerator<Uint8Array> {
  try {
    await using file = await open(path, "r");
    while (true) {
      // A new buffer each time: readers keep parts of it.
      const buffer = Buffer.allocUnsafeSlow(CHUNK);
      const { bytesRead } = await file.read(buffer, 0, CHUNK, null);
      if (bytesRead === 0) return;
      counter.bytes += bytesRead;
      yield buffer.subarray(0, bytesRead);
    }
  } catch (cause) {
    throw toUnreadable(cause);
  }
}

/** What the system says of a file that it does not let us read, in words. */
export function toUnreadable(cause: unknown): SourceFault {
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  if (code === "ENOENT") {
    return new SourceFault("file-missing", "There is no such file: look at the path.", { cause });
  }
  if (code === "ELOOP") {
    return new SourceFault("link-cyclic", "The link leads back to itself.", { cause });
  }
  const words = REASONS[code] ?? (cause instanceof Error ? cause.message : String(cause));
  return new SourceFault("file-unreadable", `It could not be read: ${words}.`, { cause });
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: "reading it is not allowed",
  EPERM: "reading it is not allowed",
  EIO: "the disk reports an error",
  EMFILE: "too many files are open",
  EISDIR: "it is a folder",
};
