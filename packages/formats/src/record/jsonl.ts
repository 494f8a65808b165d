import { KINDS, RECORD_KINDS } from "@onrecord/domain";
import type { RecordKind } from "@onrecord/domain";
import type { ExportFile, ExportFormat, ExportOptions } from "../export-format.ts";
import { kindsAsked } from "../export-format.ts";
import type { ExportSource } from "../export-source.ts";
import { recordLines } from "./record-lines.ts";

/** JSON Lines: the tables of a dataset folder, byte for byte. */
export const JSON_LINES: ExportFormat = {
  name: "jsonl",
  label: "JSON Lines",
  meaning: "The records as they are, one a line, for programs that read line by line.",
  extension: "jsonl",
  mediaType: "application/x-ndjson",
  kinds: RECORD_KINDS,
  *write(source, options) {
    for (const kind of tablesOf(source, options)) {
      const chunks = toChunks(source, kind, options);
      yield toTableFile(kind, JSON_LINES, chunks);
    }
  },
};

/** A kind that was asked for has a table even if it has no records; others have one only if they have some. */
export const tablesOf = (source: ExportSource, options: ExportOptions): readonly RecordKind[] =>
  kindsAsked(RECORD_KINDS, options).filter(
    (kind) => options.kinds !== undefined || source.count(kind) > 0,
  );

/** The file of a kind's table, such as `people.jsonl`. */
export const toTableFile = (
  kind: RecordKind,
  { extension, mediaType }: ExportFormat,
  chunks: ExportFile["chunks"],
): ExportFile => ({ name: `${KINDS[kind].table}.${extension}`, mediaType, kind, chunks });

function* toChunks(
  source: ExportSource,
  kind: RecordKind,
  options: ExportOptions,
): Generator<string | Uint8Array> {
  for (const { count, json } of recordLines(source, kind, { between: "\n", options })) {
    if (count === 0) continue;
    yield json;
    yield "\n";
  }
}
