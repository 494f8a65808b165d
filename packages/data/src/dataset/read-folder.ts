/** Reads the files of a dataset folder. Only regular files are opened, and only by their own names. */
import { createHash } from "node:crypto";
import type { Dirent } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Finding, SourceText, TableName } from "@onrecord/domain";
import { findNearest, newFinding, TABLE_OF } from "@onrecord/domain";
import { checkResources } from "./check-resources.ts";
import { DATA_PACKAGE_FILE } from "@onrecord/formats";
import { KIND_OF_FILE } from "./data-package.ts";
import { DatasetFolderError } from "./dataset-folder-error.ts";
import { decodeText } from "./decode-text.ts";
import { parseDescriptor } from "./parse-descriptor.ts";
import type { TableReading } from "./parse-table.ts";
import { parseTable } from "./parse-table.ts";
import type { RawReading } from "./raw-reading.ts";

/** Files that may lie in a dataset's folder and are no part of it. */
const WELCOME = /^(?:\.|README|LICEN[CS]E|CHANGELOG|NOTICE)/i;

/**
 * Reads a folder: its manifest, its tables and its texts.
 * @throws DatasetFolderError when nothing of a dataset is in it.
 */
export async function readFolder(folder: string): Promise<RawReading> {
  const listing = await listFolder(folder);
  if (listing.files.size === 0) {
    throw new DatasetFolderError(
      `${folder} holds no dataset: there is no ${DATA_PACKAGE_FILE} in it, no table and no text.`,
    );
  }
  const descriptor = listing.files.has(DATA_PACKAGE_FILE)
    ? parseDescriptor(await readFile(join(folder, DATA_PACKAGE_FILE)))
    : {
        value: undefined,
        manifest: undefined,
        lineOf: () => 1,
        findings: [fileMissing(DATA_PACKAGE_FILE)],
      };
  const tables = await readTables(folder, listing.files);
  const { texts, findings } = await readTexts(folder, listing.files);
  const records = [...tables].map(([table, reading]) => [table, reading.records] as const);
  return {
    candidate: { manifest: descriptor.manifest, ...Object.fromEntries(records), texts },
    origin: (table, index) => ({
      file: `${table}.jsonl`,
      line: tables.get(table)?.lines[index] ?? index + 1,
    }),
    manifestLineOf: descriptor.lineOf,
    findings: [
      ...descriptor.findings,
      ...checkResources(descriptor, { files: listing.files, texts }),
      ...[...tables.values()].flatMap((reading) => reading.findings),
      ...findings,
      ...listing.unknown.map(fileUnknown),
    ],
  };
}

/** The dataset's files in a folder, and the names of those that are none. */
type FolderListing = { readonly files: ReadonlySet<string>; readonly unknown: readonly string[] };

async function listFolder(folder: string): Promise<FolderListing> {
  const files = new Set<string>();
  const unknown: string[] = [];
  const entries = await readEntries(folder);
  for (const entry of entries) {
    const known = entry.name === DATA_PACKAGE_FILE || KIND_OF_FILE.has(entry.name);
    if (entry.isFile() && known) files.add(entry.name);
    else if (!isTexts(entry) && !WELCOME.test(entry.name)) unknown.push(entry.name);
  }
  const texts = entries.some(isTexts) ? await readEntries(join(folder, "texts")) : [];
  for (const entry of texts) {
    const path = `texts/${entry.name}`;
    if (entry.isFile() && /^[A-Za-z0-9_-][A-Za-z0-9._-]*$/.test(entry.name)) files.add(path);
    else if (!entry.name.startsWith(".")) unknown.push(path);
  }
  return { files, unknown };
}

/** A link to a folder is none. */
const isTexts = (entry: Dirent): boolean => entry.name === "texts" && entry.isDirectory();

const readEntries = async (folder: string): Promise<Dirent[]> =>
  (await readdir(folder, { withFileTypes: true })).toSorted((a, b) => (a.name < b.name ? -1 : 1));

async function readTables(
  folder: string,
  files: ReadonlySet<string>,
): Promise<ReadonlyMap<TableName, TableReading>> {
  const tables = new Map<TableName, TableReading>();
  for (const [file, kind] of KIND_OF_FILE) {
    if (files.has(file))
      tables.set(TABLE_OF[kind], parseTable(file, await readFile(join(folder, file))));
  }
  return tables;
}

async function readTexts(
  folder: string,
  files: ReadonlySet<string>,
): Promise<{ texts: Record<string, SourceText>; findings: Finding[] }> {
  const texts: [string, SourceText][] = [];
  const findings: Finding[] = [];
  for (const file of files) {
    if (!file.startsWith("texts/")) continue;
    const bytes = await readFile(join(folder, file));
    const { text, firstBadByte } = decodeText(bytes);
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    texts.push([file, { text, sha256, bytes: bytes.length }]);
    if (firstBadByte !== null) {
      const path = { file, line: 1, pointer: "" };
      findings.push(newFinding("text-not-utf8", { path }, { file, byte: firstBadByte }));
    }
  }
  return { texts: Object.fromEntries(texts), findings };
}

const atTop = (file: string) => ({ path: { file, line: 1, pointer: "" } });

const fileMissing = (file: string): Finding => newFinding("file-missing", atTop(file), { file });

const fileUnknown = (file: string): Finding => {
  const suggestion =
    findNearest(file, [...KIND_OF_FILE.keys(), DATA_PACKAGE_FILE, "texts"]) ?? null;
  return newFinding("file-unknown", atTop(file), { file, suggestion });
};
