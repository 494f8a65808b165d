import { CsvRowSplitter } from "../csv/csv-row-splitter.ts";
import type { CsvRow } from "../csv/csv-row-splitter.ts";
import type { CsvHeader } from "../csv/csv-table.ts";
import { isTable, toColumnNames, toHeader, toRecord } from "../csv/csv-table.ts";
import { findDelimiter } from "../csv/find-delimiter.ts";
import type { Delimiter } from "../csv/find-delimiter.ts";
import { toCells } from "../csv/to-cells.ts";
import type { Sample } from "../detect/sample.ts";
import { SAMPLE_BYTES } from "../detect/sample.ts";
import { RecordReader, toDoubtFindings, toGivenMapping } from "../fields/record-reader.ts";
import type { ImportEvent } from "../import-event.ts";
import type { ByteSource } from "../source/byte-source.ts";
import { formatBytes } from "../source/format-bytes.ts";
import { openRecords, takeHead } from "../source/open-records.ts";
import type { Fit, ReadContext, Reader } from "./reader.ts";
import { toFinding } from "./to-finding.ts";

/**
 * Comma-separated values (RFC 4180, also with semicolons or bars): one article a row, its fields by
 * the names in the first row. A row that is ragged, broken or too long is refused, the rest goes on.
 */
export const csvReader: Reader = {
  format: "csv",
  extensions: [".csv"],
  detects: (sample) => detectTable(sample, [",", ";", "|"], ".csv"),
  read: (source, context) => readTable(source, context, "csv"),
};

/** Tab-separated values; cells in quotes are read as in CSV, which is how spreadsheets write them. */
export const tsvReader: Reader = {
  format: "tsv",
  extensions: [".tsv", ".tab"],
  detects: (sample) => detectTable(sample, ["\t"], ".tsv"),
  read: (source, context) => readTable(source, context, "tsv"),
};

function detectTable(
  { text, name }: Sample,
  delimiters: readonly Delimiter[],
  ending: string,
): Fit {
  if (text === null) return "no";
  if (delimiters.some((delimiter) => isTable(text, delimiter))) return "certain";
  // Any text can be a table; one without a name that says so is not taken for it.
  return name.endsWith(ending) || name.endsWith(".tab") ? "possible" : "no";
}

async function* readTable(
  source: ByteSource,
  context: ReadContext,
  format: "csv" | "tsv",
): AsyncGenerator<ImportEvent> {
  const { chunks, decode, doubts } = await openRecords(source.chunks);
  yield* toDoubtFindings(source, doubts, null);
  const { head, all } = await takeHead(chunks, SAMPLE_BYTES);
  const fallback = format === "tsv" ? "\t" : ",";
  const delimiter = findDelimiter(decode(head).text) ?? fallback;
  const splitter = new CsvRowSplitter(delimiter.charCodeAt(0), context.limits.lineBytes);
  const given = toGivenMapping(context.map);
  let header: CsvHeader | undefined;
  let records: RecordReader | undefined;
  for await (const chunk of all) {
    for (const row of splitter.push(chunk)) yield* readRow(row);
  }
  for (const row of splitter.end()) yield* readRow(row);
  if (records !== undefined) yield* records.end();

  function* readRow(row: CsvRow): Generator<ImportEvent> {
    if (row.kind !== "row") {
      yield toRefusal(source, row, context.limits.lineBytes);
      return;
    }
    const decoded = decode(row.bytes);
    const cells = toCells(decoded.text, delimiter);
    if (header === undefined || records === undefined) {
      header = toHeader(cells, given);
      const map = toColumnNames(given, header.names);
      records = new RecordReader(source, { ...context, map: { ...map } }, format);
      if (header.isRow) return;
    }
    if (cells.length !== header.names.length) {
      const reason = `The row has ${cells.length} cells, and the table has ${header.names.length} columns.`;
      yield toFinding(source, "row-ragged", { outcome: "refused", line: row.line, reason });
      return;
    }
    const place = { line: row.line, decoded, bytes: row.bytes };
    yield* records.read(toRecord(header.names, cells), place);
  }
}

function toRefusal(
  source: ByteSource,
  row: CsvRow & { kind: "too-long" | "broken" },
  limit: number,
): ImportEvent {
  const { line } = row;
  return row.kind === "broken"
    ? toFinding(source, "record-malformed", {
        outcome: "refused",
        line,
        reason: `The row is broken: ${row.reason}.`,
      })
    : toFinding(source, "line-too-long", {
        outcome: "refused",
        line,
        reason: `The row is longer than ${formatBytes(limit)}, the most that one may have.`,
      });
}
