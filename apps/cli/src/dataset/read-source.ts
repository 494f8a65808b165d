/** Reads what the user names: a dataset folder, a JSON export, or one on stdin. */
import { readFileSync, statSync } from "node:fs";
import { basename, dirname, extname, resolve } from "node:path";
import type { DatasetReading, ReadingOptions } from "@onrecord/data";
import { bundledDatasetFolder, readDataset, readDatasetExport } from "@onrecord/data";
import { MANIFEST_FILE } from "@onrecord/domain";
import type { Io } from "../io.ts";
import { UsageError } from "../usage-error.ts";
import type { DatasetSource, SourceFiles } from "./dataset-source.ts";
import { toExportFiles } from "./export-files.ts";
import { toFolderFiles } from "./folder-files.ts";

const STDIN = "-";

/**
 * Reads the dataset at `path`; without one, that of ONRECORD_DATASET or the bundled one.
 * @throws UsageError when there is nothing that can be read.
 */
export async function readSource(
  path: string | undefined,
  io: Io,
  options: ReadingOptions = {},
): Promise<DatasetSource> {
  const named = path ?? (io.env["ONRECORD_DATASET"] || undefined);
  if (named === undefined)
    return readFolder(bundledDatasetFolder(), { subject: "the bundled dataset", io, options });
  if (named === STDIN) return readStdin(io, options);
  const full = resolve(io.cwd, named);
  const stats = statSync(full, { throwIfNoEntry: false });
  if (stats === undefined) throw nothingAt(named, path === undefined);
  if (stats.isDirectory()) return readFolder(full, { subject: named, io, options });
  // The manifest and the tables are parts of a dataset: whoever names one means the folder.
  const isPart = basename(full) === MANIFEST_FILE || extname(full) === ".jsonl";
  return isPart
    ? readFolder(dirname(full), { subject: dirname(named), io, options })
    : readExport(full, named, options);
}

function nothingAt(named: string, fromEnvironment: boolean): UsageError {
  return new UsageError(`There is no file or folder ${named}.`, [
    fromEnvironment
      ? "ONRECORD_DATASET names it; correct the variable or unset it."
      : "Give a dataset folder, a JSON export, or - for stdin.",
  ]);
}

type FolderReading = {
  readonly subject: string;
  readonly io: Io;
  readonly options: ReadingOptions;
};

async function readFolder(
  folder: string,
  { subject, io, options }: FolderReading,
): Promise<DatasetSource> {
  return toSource(subject, await readDataset(folder, options), toFolderFiles(folder, io.cwd));
}

async function readExport(
  full: string,
  named: string,
  options: ReadingOptions,
): Promise<DatasetSource> {
  const bytes = readBytes(full, named);
  return fromExport(bytes, { subject: named, name: named, options });
}

async function readStdin(io: Io, options: ReadingOptions): Promise<DatasetSource> {
  if (io.stdin.isTerminal) {
    throw new UsageError("There is nothing on stdin.", [
      "For example: onrecord export | onrecord validate -",
    ]);
  }
  return fromExport(await io.stdin.read(), {
    subject: "the dataset on stdin",
    name: "stdin",
    options,
  });
}

function readBytes(full: string, named: string): Uint8Array {
  try {
    return readFileSync(full);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new UsageError(`${named} cannot be read: ${reason}`);
  }
}

function fromExport(
  bytes: Uint8Array,
  { subject, name, options }: { subject: string; name: string; options: ReadingOptions },
): DatasetSource {
  const reading = readDatasetExport(name, bytes, options);
  const json = new TextDecoder().decode(bytes);
  return toSource(subject, reading, toExportFiles({ ...reading, json, name }));
}

const toSource = (
  subject: string,
  { dataset, stamp, findings }: DatasetReading,
  files: SourceFiles,
): DatasetSource => ({ subject, dataset, stamp, findings, files });
