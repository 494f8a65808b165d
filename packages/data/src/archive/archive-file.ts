/** The archive's file seen from outside: whose it is, whether it is damaged, what is wrong with its place. */
import { closeSync, openSync, readSync, rmSync } from "node:fs";

/** An archive whose file cannot be read as a database any more. */
export class ArchiveDamaged extends Error {
  override readonly name = "ArchiveDamaged";
}

/** Result codes of SQLite: https://www.sqlite.org/rescode.html */
const CORRUPT = 11;
const CANNOT_OPEN = 14;
const READ_ONLY = 8;
const FULL = 13;
const NOT_A_DATABASE = 26;

/** SQLite's own code for a failure, without its extension; undefined for any other error. */
function findResultCode(error: unknown): number | undefined {
  const isCoded = error instanceof Error && "errcode" in error && typeof error.errcode === "number";
  return isCoded ? Number(error.errcode) & 0xff : undefined;
}

/** Whether an error says that the file is broken, and not that something else went wrong. */
export function isDamage(error: unknown): boolean {
  const code = findResultCode(error);
  return error instanceof ArchiveDamaged || code === CORRUPT || code === NOT_A_DATABASE;
}

const MAGIC = "SQLite format 3\0";
/** Where a SQLite file keeps its application id: https://www.sqlite.org/fileformat.html#the_database_header */
const APPLICATION_ID_AT = 68;

/**
 * Whether the head of a file says that it is an archive with this application id, as far as it can be
 * read. Whatever else is broken, only the archive of a dataset may be thrown away.
 */
export function hasMark(file: string, id: number): boolean {
  const head = Buffer.alloc(APPLICATION_ID_AT + 4);
  const opened = openSync(file, "r");
  try {
    readSync(opened, head, 0, head.length, 0);
  } finally {
    closeSync(opened);
  }
  return (
    head.toString("latin1", 0, MAGIC.length) === MAGIC &&
    head.readUInt32BE(APPLICATION_ID_AT) === id
  );
}

/** The files that SQLite keeps beside an archive, and the archive last: https://www.sqlite.org/tempfiles.html */
export const archiveFilesOf = (file: string): readonly string[] =>
  ["-wal", "-shm", "-journal", ""].map((suffix) => `${file}${suffix}`);

/** Removes an archive and the files that SQLite keeps beside it. */
export function removeArchive(file: string): void {
  for (const each of archiveFilesOf(file)) rmSync(each, { force: true });
}

/** A failure to open the archive's file in words that say what to do; other errors as they are. */
export function toArchiveError(error: unknown, file: string): unknown {
  const words = wordsOf(error, file);
  return words === undefined ? error : new Error(words, { cause: error });
}

function wordsOf(error: unknown, file: string): string | undefined {
  if (isDamage(error)) {
    return `${file} is not a database that On Record made, or so damaged that it cannot be told; it is left as it is. Choose another file for the archive, or remove this one.`;
  }
  const code = findResultCode(error);
  if (code === FULL)
    return `The disk that ${file} is on is full; make room, or choose another place.`;
  if (code === CANNOT_OPEN || code === READ_ONLY || isFileError(error)) {
    return `The archive cannot be kept at ${file}: ${reasonOf(error)}. Choose another file for it, in a folder that can be written.`;
  }
  return undefined;
}

const isFileError = (error: unknown): boolean => error instanceof Error && "syscall" in error;

const reasonOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
