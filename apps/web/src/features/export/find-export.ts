/** What an address below `/export` asks for, as a file that is made while it is sent. */
import type { Archive, ExportSelection } from "@onrecord/data";
import type { ExportFormat, ExportSource } from "@onrecord/formats";
import { findExportFormat, kindsAsked, toZip } from "@onrecord/formats";
import { readParam } from "#web/ui/address.ts";
import type { SearchParams } from "#web/ui/address.ts";
import { findListSelection } from "./list-selection.ts";

/** The request: what follows `/export/`, the parameters, and where the record is served. */
export type ExportRequest = {
  readonly path: readonly string[];
  readonly params: SearchParams;
  readonly baseUrl: string;
};

/** A file to take away. A record of a million articles is never held as a whole. */
export type Download = {
  readonly name: string;
  readonly mediaType: string;
  readonly chunks: Iterable<string | Uint8Array>;
};

/**
 * Finds the file: `statements.csv` with the parameters of `/statements`, `articles/HASH.jsonld`,
 * `entities/person/sergei-lavrov.csv`, `search.json?q=…`, `record.json` for all. Several files are one
 * zip archive. Undefined where there is no such format, list, article or entity.
 */
export function findExport(archive: Archive, request: ExportRequest): Download | undefined {
  const { path, params, baseUrl } = request;
  const last = path.at(-1) ?? "";
  const dot = last.indexOf(".");
  const format = dot === -1 ? undefined : findExportFormat(last.slice(dot + 1));
  if (format === undefined) return undefined;
  const name = last.slice(0, dot);
  const selection = findSelection(archive, [...path.slice(0, -1), name], params);
  if (selection === undefined) return undefined;
  const kinds = selection.kind === "list" ? [selection.of] : undefined;
  const withoutText = readParam(params, "without-text") !== undefined;
  const options = { kinds, baseUrl, withoutText };
  if (kindsAsked(format.kinds, options).length === 0) return undefined;
  const source = archive.exportSource(selection);
  if (isMissing(selection, source)) return undefined;
  return toDownload(name, format, () => format.write(source, options));
}

/** Whether the article or the entity that was named is not there. */
const isMissing = ({ kind }: ExportSelection, source: ExportSource): boolean =>
  (kind === "article" && source.count("article") === 0) ||
  (kind === "entity" &&
    source.count("person") + source.count("organization") + source.count("place") === 0);

function findSelection(
  archive: Archive,
  [first = "", ...rest]: readonly string[],
  params: SearchParams,
): ExportSelection | undefined {
  if (rest.length === 0) {
    if (first === "record") return { kind: "whole" };
    if (first === "search") return { kind: "search", text: readParam(params, "q") ?? "" };
    return findListSelection(archive.store, first, params);
  }
  const id = rest.join("/");
  if (first === "articles" && rest.length === 1) return { kind: "article", id: `article/${id}` };
  return first === "entities" && rest.length === 2 ? { kind: "entity", id } : undefined;
}

function toDownload(
  name: string,
  { extension }: ExportFormat,
  write: () => ReturnType<ExportFormat["write"]>,
): Download {
  const [first, second] = write();
  if (first !== undefined && second === undefined && extension !== "zip")
    return { name: `${name}.${extension}`, mediaType: first.mediaType, chunks: first.chunks };
  return { name: `${name}.zip`, mediaType: "application/zip", chunks: toZip(write()) };
}
