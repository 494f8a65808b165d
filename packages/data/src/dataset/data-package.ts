/** `datapackage.json`: what a dataset says about itself, and the list of its files. */
import { createHash } from "node:crypto";
import type { Manifest, RecordKind } from "@onrecord/domain";
import { KINDS, RECORD_KINDS } from "@onrecord/domain";
import { formatJson } from "./format-json.ts";
import type { TableSchema } from "./table-schema.ts";
import { toTableSchema } from "./table-schema.ts";

/** The name of the file. */
export const DATA_PACKAGE_FILE = "datapackage.json";

/** The profile that the descriptor follows: Data Package, version 2. */
const PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json";

/** The file of a kind's table: `people.jsonl`. */
export const tableFile = (kind: RecordKind): string => `${KINDS[kind].table}.jsonl`;

/** The files that tables lie in, with their kinds. */
export const KIND_OF_FILE: ReadonlyMap<string, RecordKind> = new Map(
  RECORD_KINDS.map((kind) => [tableFile(kind), kind]),
);

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
export function toTextResource(path: string, bytes: Uint8Array): TextResource {
  return {
    name: path.replaceAll("/", "-"),
    path,
    format: "txt",
    mediatype: "text/plain",
    encoding: "utf-8",
    bytes: bytes.byteLength,
    hash: `sha256:${createHash("sha256").update(bytes).digest("hex")}`,
  };
}

/** The text of `datapackage.json`. */
export function toDataPackage(
  manifest: Manifest,
  resources: readonly (TableResource | TextResource)[],
): string {
  const { name, title, description, version, schemaVersion, created, licenses, textRights } =
    manifest;
  const descriptor = {
    $schema: PROFILE,
    name,
    title,
    description,
    version,
    schemaVersion,
    created: `${created}${MIDNIGHT}`,
    licenses,
    textRights,
    resources,
  };
  return `${formatJson(descriptor)}\n`;
}

/** Data Package wants a date with a time; a manifest knows the day. */
const MIDNIGHT = "T00:00:00Z";

/** The manifest's part of a descriptor, as it stands: nobody has checked it yet. */
export function toManifestCandidate(descriptor: unknown): unknown {
  if (typeof descriptor !== "object" || descriptor === null || Array.isArray(descriptor))
    return descriptor;
  const fields = Object.entries(descriptor).filter(
    ([key]) => key !== "$schema" && key !== "resources",
  );
  return Object.fromEntries(
    fields.map(([key, value]: [string, unknown]) =>
      key === "created" && typeof value === "string" && value.endsWith(MIDNIGHT)
        ? [key, value.slice(0, -MIDNIGHT.length)]
        : [key, value],
    ),
  );
}
