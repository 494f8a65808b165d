/** A file of JSON Lines that grows while a command runs and appears when it is complete. */
import { closeSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { refuseExisting } from "./write-whole.ts";

export interface ReportFile {
  /** Where it lies while it is written, and where it will. */
  readonly files: readonly string[];
  add(value: unknown): void;
  /** Puts the file in place. */
  finish(): void;
  /** Removes what was begun, unless it is in place. */
  close(): void;
}

const BUFFER = 65_536;

/** @throws UsageError when the file exists and `force` is not given. */
export function createReportFile(
  path: string,
  { shown, force }: { readonly shown: string; readonly force: boolean },
): ReportFile {
  if (!force) refuseExisting(path, shown);
  mkdirSync(dirname(path), { recursive: true });
  const hidden = join(dirname(path), `.${basename(path)}.writing`);
  const file = openSync(hidden, "w");
  let pending = "";
  const flush = (): void => {
    writeSync(file, pending);
    pending = "";
  };
  return {
    files: [hidden, path],
    add(value) {
      pending += `${JSON.stringify(value)}\n`;
      if (pending.length > BUFFER) flush();
    },
    finish() {
      flush();
      renameSync(hidden, path);
    },
    close() {
      closeSync(file);
      rmSync(hidden, { force: true });
    },
  };
}
