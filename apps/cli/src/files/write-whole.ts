/** Writes files that appear whole or not at all. */
import { randomBytes } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  openSync,
  closeSync,
  fsyncSync,
  linkSync,
  renameSync,
  rmSync,
  writeSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { UsageError } from "../usage-error.ts";

export type Writing = {
  readonly chunks: Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>;
  /** Replace a file that is there already. */
  readonly force: boolean;
  readonly signal: AbortSignal;
};

/**
 * Writes a hidden file beside `path` and renames it when it is complete and on the disk. When the
 * user stops the program, or a chunk cannot be made, what was begun is removed.
 * @throws UsageError when the file exists and `force` is not given.
 */
export async function writeWhole(path: string, { chunks, force, signal }: Writing): Promise<void> {
  if (!force) refuseExisting(path);
  mkdirSync(dirname(path), { recursive: true });
  const hidden = join(
    dirname(path),
    `.${basename(path)}.${randomBytes(6).toString("hex")}.writing`,
  );
  const file = openSync(hidden, "wx");
  const remove = (): void => rmSync(hidden, { force: true });
  signal.addEventListener("abort", remove);
  try {
    for await (const chunk of chunks) {
      signal.throwIfAborted();
      writeFully(file, typeof chunk === "string" ? Buffer.from(chunk) : chunk);
    }
    fsyncSync(file);
    putInPlace(hidden, path, force);
  } finally {
    closeSync(file);
    signal.removeEventListener("abort", remove);
    remove();
  }
}

function writeFully(file: number, bytes: Uint8Array): void {
  for (let written = 0; written < bytes.length;) written += writeSync(file, bytes, written);
}

/** A link refuses a name that somebody took in the meantime; a rename replaces it. */
function putInPlace(hidden: string, path: string, force: boolean): void {
  if (force) return renameSync(hidden, path);
  try {
    linkSync(hidden, path);
  } catch (cause) {
    refuseExisting(path);
    // Not every file system knows links.
    if (cause instanceof Error) renameSync(hidden, path);
  }
}

/** @throws UsageError when there is something at `path`, which the user knows as `shown`. */
export function refuseExisting(path: string, shown = path): void {
  if (!existsSync(path)) return;
  throw new UsageError(`${shown} is there already.`, [
    "Choose another name, or replace it with --force.",
  ]);
}
