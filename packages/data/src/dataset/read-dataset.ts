import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import type { CheckOptions, Dataset, DatasetCandidate, Finding, Origin } from "@onrecord/domain";
import { check, newFinding, parseDataset } from "@onrecord/domain";
import { DATA_PACKAGE_FILE } from "@onrecord/formats";
import { DatasetFolderError } from "./dataset-folder-error.ts";
import { toDatasetStamp } from "./dataset-files.ts";
import { migrateDataset } from "./migrations.ts";
import { parseExport } from "./parse-export.ts";
import type { RawReading } from "./raw-reading.ts";
import { readFolder } from "./read-folder.ts";
import { explainSetAside } from "./set-aside.ts";

/** A dataset as it was read, with all that is to be said about it. */
export type DatasetReading = {
  /** The records that are valid, with their defaults filled in. */
  readonly dataset: Dataset;
  /** Everything that stood in the files, valid or not: what was checked. */
  readonly candidate: DatasetCandidate;
  /** What is wrong with the files, then what is wrong with the records. */
  readonly findings: readonly Finding[];
  /** In which file and line a record of the candidate stands. */
  readonly origin: Origin;
  /** The fingerprint of `dataset`, for `openArchive`. */
  readonly stamp: string;
};

/** How a dataset is checked when it was read. */
export type ReadingOptions = Pick<CheckOptions, "acceptedOnly">;

/**
 * Reads a dataset from its folder, or from the file of a JSON export, and checks it. Whatever is
 * wrong inside becomes a finding with its file and line; the records that are right are there all
 * the same. Of a dataset whose format is newer than this program, nothing is read.
 * @throws DatasetFolderError when there is nothing at the path, or a folder with nothing of a dataset.
 */
export async function readDataset(
  path: string,
  options: ReadingOptions = {},
): Promise<DatasetReading> {
  const stats = await stat(path).catch(async (cause: unknown) => {
    const words = [`There is no dataset at ${path}.`, await explainSetAside(path)];
    throw new DatasetFolderError(words.filter((each) => each !== undefined).join(" "), { cause });
  });
  return toReading(
    stats.isDirectory()
      ? await readFolder(path)
      : parseExport(basename(path), await readFile(path)),
    options,
  );
}

/**
 * Reads a JSON export that is in memory already, such as one that came through a pipe, and checks
 * it. The findings call it `name`.
 */
export const readDatasetExport = (
  name: string,
  bytes: Uint8Array,
  options: ReadingOptions = {},
): DatasetReading => toReading(parseExport(name, bytes), options);

/** Migrates and checks what was read. */
function toReading(
  { candidate: found, findings, origin, manifestLineOf }: RawReading,
  { acceptedOnly = false }: ReadingOptions,
): DatasetReading {
  const migration = migrateDataset(found);
  const candidate =
    migration.kind === "newer" ? { manifest: undefined, texts: {} } : migration.candidate;
  const { dataset } = parseDataset(candidate, { origin });
  const onRecords =
    migration.kind === "newer"
      ? [newerVersion(migration)]
      : check(candidate, { origin, acceptedOnly });
  return {
    dataset,
    candidate,
    findings: [...findings, ...onRecords.map((finding) => atManifestLine(finding, manifestLineOf))],
    origin,
    stamp: toDatasetStamp(dataset),
  };
}

const newerVersion = ({ found, supported }: { found: number; supported: number }): Finding =>
  newFinding(
    "schema-version-newer",
    { path: { file: DATA_PACKAGE_FILE, line: 1, pointer: "/schemaVersion" } },
    { found, supported },
  );

/** The check knows no lines of the manifest; the reader does. */
function atManifestLine(finding: Finding, lineOf: (pointer: string) => number): Finding {
  if (finding.path.file !== DATA_PACKAGE_FILE) return finding;
  return { ...finding, path: { ...finding.path, line: lineOf(finding.path.pointer) } };
}
