/** A Frictionless Data Package: the folder of plain files that a dataset lives in, `datapackage.json` first. */
import type { Manifest, RecordKind, SourceText } from "@onrecord/domain";
import { KINDS, RECORD_KINDS } from "@onrecord/domain";
import type { ExportFormat, ExportOptions } from "../export-format.ts";
import { kindsAsked } from "../export-format.ts";
import type { ExportSource } from "../export-source.ts";
import { formatJson } from "../format-json.ts";
import { JSON_LINES, tablesOf } from "./jsonl.ts";
import type { TableSchema } from "./table-schema.ts";
import { toTableSchema } from "./table-schema.ts";

/** The name of the file that describes the others. */
export const DATA_PACKAGE_FILE = "datapackage.json";

/** The profile that the descriptor follows: Data Package, version 2. */
const PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json";

/** Data Package wants a date with a time; a manifest knows the day. */
export const MIDNIGHT = "T00:00:00Z";

/** The file of a kind's table: `people.jsonl`. */
export const tableFile = (kind: RecordKind): string => `${KINDS[kind].table}.jsonl`;

/**
 * The dataset folder, byte for byte as a dataset is kept: it is read back without loss. `--out`
 * names a folder or a `.zip`.
 */
export const DATA_PACKAGE: ExportFormat = {
  name: "datapackage",
  label: "Data Package (Frictionless)",
  meaning: "A folder of tables and texts that describes itself; what a dataset is kept as.",
  extension: "zip",
  mediaType: "application/zip",
  kinds: RECORD_KINDS,
  *write(source, options) {
    const chunks = toDescriptor(source, options);
    yield { name: DATA_PACKAGE_FILE, mediaType: "application/json", kind: null, chunks };
    yield* JSON_LINES.write(source, options);
    if (!hasTexts(options)) return;
    for (const [path, { text }] of source.texts())
      yield { name: checkTextPath(path), mediaType: "text/plain", kind: "article", chunks: [text] };
  },
};

const hasTexts = (options: ExportOptions): boolean =>
  options.withoutText !== true && kindsAsked(RECORD_KINDS, options).includes("article");

/** `datapackage.json`, with the list of the files at its end. */
function* toDescriptor(source: ExportSource, options: ExportOptions): Generator<string> {
  yield formatJson(toDescription(source.manifest)).replace(/\n\}$/, ',\n  "resources": ');
  let isFirst = true;
  for (const resource of toResources(source, options)) {
    yield `${isFirst ? "[" : ","}\n    ${formatJson(resource, "    ")}`;
    isFirst = false;
  }
  yield isFirst ? "[]\n}\n" : "\n  ]\n}\n";
}

const toDescription = (manifest: Manifest): object => {
  const { name, title, description, version, schemaVersion, licenses, textRights, requires } =
    manifest;
  const created = `${manifest.created}${MIDNIGHT}`;
  const words = { $schema: PROFILE, name, title, description, version, schemaVersion };
  return { ...words, created, licenses, textRights, ...(requires && { requires }) };
};

function* toResources(
  source: ExportSource,
  options: ExportOptions,
): Generator<TableResource | TextResource> {
  for (const kind of tablesOf(source, options)) yield toTableResource(kind);
  if (!hasTexts(options)) return;
  for (const [path, text] of source.texts()) yield toTextResource(checkTextPath(path), text);
}

type TableResource = {
  readonly name: string;
  readonly type: "table";
  readonly title: string;
  readonly path: string;
  readonly format: "jsonl";
  readonly mediatype: "application/x-ndjson";
  readonly encoding: "utf-8";
  readonly schema: TableSchema;
};

type TextResource = {
  readonly name: string;
  readonly path: string;
  readonly format: "txt";
  readonly mediatype: "text/plain";
  readonly encoding: "utf-8";
  readonly bytes: number;
  readonly hash: string;
};

/**
 * A table in the list of files. It carries no hash and no size: people edit tables by hand, and a
 * fingerprint that every edit breaks would teach them to ignore it. A text never changes: it does.
 */
export function toTableResource(kind: RecordKind): TableResource {
  return {
    name: KINDS[kind].table,
    type: "table",
    title: KINDS[kind].plural,
    path: tableFile(kind),
    format: "jsonl",
    mediatype: "application/x-ndjson",
    encoding: "utf-8",
    schema: toTableSchema(kind),
  };
}

/** A text in the list of files, with its size and its fingerprint. */
const toTextResource = (path: string, { bytes, sha256 }: SourceText): TextResource => ({
  name: path.replaceAll("/", "-"),
  path,
  format: "txt",
  mediatype: "text/plain",
  encoding: "utf-8",
  bytes,
  hash: `sha256:${sha256}`,
});

/** A text's path, made sure to stay inside `texts/`. @throws Error when it does not. */
function checkTextPath(path: string): string {
  if (!/^texts\/[A-Za-z0-9._-]+$/.test(path) || /^texts\/\.+$/.test(path)) {
    throw new Error(
      `A text cannot be written to "${path}": it must be a file name under "texts/".`,
    );
  }
  return path;
}
