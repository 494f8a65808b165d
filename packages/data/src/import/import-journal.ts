/**
 * Remembers what was imported, in the transaction that imports it: which files are finished, and how
 * far the others were read. So a run that ends in the middle, by whatever, is gone on with.
 */
import type { Database, Row } from "../archive/sqlite.ts";
import { numberOf, textOf } from "../archive/sqlite.ts";

import type { FileReading } from "./file-reading.ts";
import { parseFileReading } from "./file-reading.ts";

/** A file as it was when it was imported. */
export type FileState = {
  /** Bytes; null for standard input. */
  readonly size: number | null;
  /** When it was last changed, in milliseconds since 1970; null for standard input. */
  readonly modified: number | null;
  /** The fingerprint of the whole file, as hex; null while it is not finished. */
  readonly sha256: string | null;
  /** How many of its articles and findings are in the archive. */
  readonly reached: number;
  readonly finished: boolean;
  /** How it was read. */
  readonly reading: FileReading;
};

/** What was asked for, so that it can be gone on with. */
export type ImportRequest = {
  readonly paths: readonly string[];
  readonly map: Readonly<Record<string, string>>;
};

export class ImportJournal {
  readonly #db: Database;
  readonly #numbers = new Map<string, number>();

  constructor(db: Database) {
    this.#db = db;
  }

  /** The number of a file, which it is given when it is first met. */
  numberOf(path: string): number {
    const kept = this.#numbers.get(path);
    if (kept !== undefined) return kept;
    const known =
      this.#db.first("SELECT number FROM import_file WHERE path = ?", path) ??
      this.#db.first(
        "INSERT INTO import_file (path, reached, finished) VALUES (?, 0, 0) RETURNING number",
        path,
      );
    const number = numberOf(known ?? {}, "number");
    if (this.#numbers.size > 10_000) this.#numbers.clear();
    this.#numbers.set(path, number);
    return number;
  }

  findFile(path: string): FileState | undefined {
    const row = this.#db.first("SELECT * FROM import_file WHERE path = ?", path);
    return row === undefined ? undefined : toFileState(row);
  }

  writeFile(path: string, state: FileState): void {
    const { size, modified, sha256, reached, finished, reading } = state;
    this.#db.write(
      "UPDATE import_file SET size = ?, modified = ?, sha256 = ?, reached = ?, finished = ?, reading = ? WHERE number = ?",
      size,
      modified,
      sha256,
      reached,
      Number(finished),
      JSON.stringify(reading),
      this.numberOf(path),
    );
  }

  /** The request of the last run, where that was not finished. */
  findUnfinished(): ImportRequest | undefined {
    const row = this.#db.first(
      "SELECT request FROM import_run WHERE finished IS NULL ORDER BY number DESC LIMIT 1",
    );
    // It was written by `startRun`.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
    return row === undefined ? undefined : (JSON.parse(textOf(row, "request")) as ImportRequest);
  }

  /** Begins a run, or goes on with an unfinished one that was asked for the same. */
  startRun(request: ImportRequest): void {
    const words = JSON.stringify(request);
    const known = this.#db.first(
      "SELECT 1 FROM import_run WHERE finished IS NULL AND request = ?",
      words,
    );
    if (known !== undefined) return;
    this.#db.write(
      "INSERT INTO import_run (request, started) VALUES (?, ?)",
      words,
      new Date().toISOString(),
    );
  }

  finishRun(request: ImportRequest): void {
    this.#db.write(
      "UPDATE import_run SET finished = ? WHERE finished IS NULL AND request = ?",
      new Date().toISOString(),
      JSON.stringify(request),
    );
  }

  /** Forgets what it keeps in memory: the transaction was taken back. */
  reset(): void {
    this.#numbers.clear();
  }
}

const toFileState = (row: Row): FileState => ({
  size: row["size"] === null ? null : numberOf(row, "size"),
  modified: row["modified"] === null ? null : numberOf(row, "modified"),
  sha256: row["sha256"] === null ? null : textOf(row, "sha256"),
  reached: numberOf(row, "reached"),
  finished: numberOf(row, "finished") === 1,
  reading: parseFileReading(row["reading"] === null ? null : textOf(row, "reading")),
});
