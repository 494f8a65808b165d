import type { AnyRecord, Dataset, RecordKind } from "@onrecord/domain";
import { indexDataset, KINDS, RECORD_KINDS, recordsOf } from "@onrecord/domain";
import { toLines } from "../dataset/dataset-files.ts";
import { toCsv } from "./to-csv.ts";
import { toExportJson } from "./to-export-json.ts";
import type { Condition } from "./where.ts";
import { fulfils } from "./where.ts";

/** The formats of an export, with their file endings and media types. */
export const EXPORT_FORMATS = {
  json: { extension: "json", mediaType: "application/json" },
  jsonl: { extension: "jsonl", mediaType: "application/x-ndjson" },
  csv: { extension: "csv", mediaType: "text/csv; charset=utf-8; header=present" },
} as const;

export type ExportFormat = keyof typeof EXPORT_FORMATS;

export type ExportRequest = {
  readonly format: ExportFormat;
  /** The kinds to export; all of them where it is left out. */
  readonly kinds?: readonly RecordKind[] | undefined;
  /** Conditions that every exported record fulfils. */
  readonly where?: readonly Condition[] | undefined;
};

/** One file of an export. `kind` is null where it holds them all. */
export type ExportFile = {
  readonly name: string;
  readonly kind: RecordKind | null;
  readonly mediaType: string;
  readonly text: string;
};

/**
 * Exports a dataset: as one JSON file, or as a file of JSON Lines or CSV for each kind. A kind that
 * was asked for has a file even if it has no records; others have one only if they have some. In
 * JSON the outline of a dataset is kept: tables that were not asked for are empty.
 */
export function exportDataset(
  dataset: Dataset,
  { format, kinds, where = [] }: ExportRequest,
): readonly ExportFile[] {
  const selection = select(dataset, kinds ?? RECORD_KINDS, where);
  const { extension, mediaType } = EXPORT_FORMATS[format];
  if (format === "json") {
    return [{ name: `dataset.${extension}`, kind: null, mediaType, text: toExportJson(selection) }];
  }
  const index = indexDataset(dataset);
  return RECORD_KINDS.filter((kind) =>
    kinds === undefined ? recordsOf(selection, kind).length > 0 : kinds.includes(kind),
  ).map((kind) => ({
    name: `${KINDS[kind].table}.${extension}`,
    kind,
    mediaType,
    text:
      format === "csv" ? toCsv(kind, selection, index) : toLines(kind, recordsOf(selection, kind)),
  }));
}

/** The part of a dataset that is asked for; texts come with their articles. */
function select(
  dataset: Dataset,
  kinds: readonly RecordKind[],
  where: readonly Condition[],
): Dataset {
  if (where.length === 0 && RECORD_KINDS.every((kind) => kinds.includes(kind))) return dataset;
  const keep = <Kept extends AnyRecord>(records: readonly Kept[]): Kept[] =>
    records.filter(
      (record) =>
        kinds.includes(record.kind) && where.every((condition) => fulfils(record, condition)),
    );
  const articles = keep(dataset.articles);
  const files = new Set(articles.map((article) => article.file));
  return {
    manifest: dataset.manifest,
    articles,
    people: keep(dataset.people),
    organizations: keep(dataset.organizations),
    places: keep(dataset.places),
    mentions: keep(dataset.mentions),
    times: keep(dataset.times),
    statements: keep(dataset.statements),
    events: keep(dataset.events),
    relations: keep(dataset.relations),
    sources: keep(dataset.sources),
    acknowledgements: keep(dataset.acknowledgements),
    texts: Object.fromEntries(Object.entries(dataset.texts).filter(([file]) => files.has(file))),
  };
}
