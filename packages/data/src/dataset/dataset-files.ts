/** A dataset as the files of its folder, in memory: deterministic, byte for byte. */
import { createHash } from "node:crypto";
import type { Dataset, SourceText } from "@onrecord/domain";
import { Manifest, RECORD_KINDS, recordsOf } from "@onrecord/domain";
import { toLines } from "@onrecord/formats";
import {
  DATA_PACKAGE_FILE,
  tableFile,
  toDataPackage,
  toTableResource,
  toTextResource,
} from "./data-package.ts";

/** Path in the folder, with `/`, to bytes. */
export type DatasetFiles = ReadonlyMap<string, Uint8Array>;

const encoder = new TextEncoder();

/**
 * The files of a dataset. A table without records has no file. Records are written with the keys in
 * the order of the schema and every default spelled out, so that equal datasets have equal bytes.
 * @throws Error when a record does not fit its schema, a text's path is not a file name under
 * `texts/`, or a text no longer has the bytes of its fingerprint.
 */
export function toDatasetFiles(dataset: Dataset): DatasetFiles {
  const tables = RECORD_KINDS.filter((kind) => recordsOf(dataset, kind).length > 0);
  const texts = sortedTexts(dataset).map(([path, text]): [string, Uint8Array] => [
    checkTextPath(path),
    toTextBytes(path, text),
  ]);
  const resources = [
    ...tables.map(toTableResource),
    ...texts.map(([path, bytes]) => toTextResource(path, bytes)),
  ];
  return new Map([
    [DATA_PACKAGE_FILE, encoder.encode(toDataPackage(Manifest.parse(dataset.manifest), resources))],
    ...tables.map((kind): [string, Uint8Array] => [
      tableFile(kind),
      encoder.encode(toLines(kind, recordsOf(dataset, kind))),
    ]),
    ...texts,
  ]);
}

/**
 * The fingerprint of a dataset's content: equal for equal datasets, wherever they were read from.
 * A text counts by its own fingerprint.
 */
export function toDatasetStamp(dataset: Dataset): string {
  const hash = createHash("sha256").update(JSON.stringify(dataset.manifest));
  for (const kind of RECORD_KINDS)
    hash.update(`\n${kind}\n${toLines(kind, recordsOf(dataset, kind))}`);
  for (const [path, { sha256 }] of sortedTexts(dataset)) hash.update(`\n${path}\n${sha256}`);
  return hash.digest("hex");
}

const sortedTexts = (dataset: Dataset): [string, SourceText][] =>
  Object.entries(dataset.texts).toSorted(([a], [b]) => (a < b ? -1 : 1));

/** The bytes of a text, made sure to be those that it was read from. */
function toTextBytes(path: string, { text, sha256 }: SourceText): Uint8Array {
  const bytes = encoder.encode(text);
  if (createHash("sha256").update(bytes).digest("hex") !== sha256) {
    throw new Error(`The text ${path} does not have the bytes of its fingerprint ${sha256}.`);
  }
  return bytes;
}

/** A text's path, made sure to stay inside `texts/`. */
function checkTextPath(path: string): string {
  if (!/^texts\/[A-Za-z0-9._-]+$/.test(path) || /^texts\/\.+$/.test(path)) {
    throw new Error(
      `A text cannot be written to "${path}": it must be a file name under "texts/".`,
    );
  }
  return path;
}
