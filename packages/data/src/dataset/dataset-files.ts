/** A dataset as the files of its folder, in memory: deterministic, byte for byte. */
import { createHash } from "node:crypto";
import type { Dataset, SourceText } from "@onrecord/domain";
import { Manifest, RECORD_KINDS, recordsOf } from "@onrecord/domain";
import { DATA_PACKAGE, toExportSource, toFileText, toLines } from "@onrecord/formats";

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
  const manifest = Manifest.parse(dataset.manifest);
  for (const [path, text] of Object.entries(dataset.texts)) checkFingerprint(path, text);
  const files = DATA_PACKAGE.write(toExportSource({ ...dataset, manifest }), {});
  return new Map(
    Array.from(files, (file): [string, Uint8Array] => [
      file.name,
      encoder.encode(toFileText(file)),
    ]),
  );
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

/** A text must have the bytes that it was read from. */
function checkFingerprint(path: string, { text, sha256 }: SourceText): void {
  if (createHash("sha256").update(text, "utf8").digest("hex") !== sha256)
    throw new Error(`The text ${path} does not have the bytes of its fingerprint ${sha256}.`);
}
