import type { AnyRecord, RecordKind, RecordOf } from "@onrecord/domain";
import { indexDataset, RECORD_KINDS, recordsOf } from "@onrecord/domain";
import type { ExportFormat, ExportOptions } from "../export-format.ts";
import type { ExportPart, ExportSource } from "../export-source.ts";
import { recordFor } from "../short-quote.ts";
import type { Cell, CsvColumn } from "./csv-column.ts";
import { CSV_COLUMNS } from "./csv-columns.ts";
import { tablesOf, toTableFile } from "./jsonl.ts";

/**
 * CSV (RFC 4180): UTF-8 without a byte order mark, lines end with CR LF, the first line names the
 * columns, texts are quoted and an empty cell without quotation marks means unknown.
 */
export const CSV: ExportFormat = {
  name: "csv",
  label: "Table (CSV)",
  meaning: "A table for each kind of record, with names beside the ids, for spreadsheets.",
  extension: "csv",
  mediaType: "text/csv; charset=utf-8; header=present",
  kinds: RECORD_KINDS,
  *write(source, options) {
    for (const kind of tablesOf(source, options))
      yield toTableFile(kind, CSV, toChunks(source, kind, options));
  },
};

function* toChunks(
  source: ExportSource,
  kind: RecordKind,
  options: ExportOptions,
): Generator<string> {
  yield toLine(CSV_COLUMNS[kind].map(({ name }) => name));
  for (const part of source.parts(kind)) yield toRows(kind, part, options).map(toLine).join("");
}

/** The cells, row after row. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- so that a kind's columns meet that kind's records
function toRows<K extends RecordKind>(kind: K, part: ExportPart, options: ExportOptions): Cell[][] {
  const columns: (typeof CSV_COLUMNS)[K] = CSV_COLUMNS[kind];
  const index = indexDataset(part.slice);
  return recordsIn(kind, part).map((record) => {
    const shown = recordFor(record, options);
    return columns.map((column) => toSafeCell(toCell(column, column.cell(shown, index), options)));
  });
}

/** The records of a part as those of its kind, in its order. */
function recordsIn<K extends RecordKind>(kind: K, { slice, records }: ExportPart): RecordOf<K>[] {
  const ofKind: readonly (RecordOf<K> & AnyRecord)[] = recordsOf(slice, kind);
  const byId = new Map(ofKind.map((record) => [record.id, record]));
  return records.flatMap(({ id }) => byId.get(id) ?? []);
}

const toCell = (
  { withoutText }: Pick<CsvColumn<never>, "withoutText">,
  cell: Cell,
  options: ExportOptions,
): Cell => (options.withoutText === true && withoutText !== undefined ? withoutText(cell) : cell);

/**
 * What a spreadsheet may take for a formula, behind whatever it may skip. The signs are those of
 * OWASP's page on CSV injection, with their full-width forms.
 */
const FORMULA = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/** A cell that no spreadsheet runs: an apostrophe before it makes it text. */
const toSafeCell = (cell: Cell): Cell =>
  typeof cell === "string" && FORMULA.test(cell) ? `'${cell}` : cell;

const toLine = (cells: readonly Cell[]): string => `${cells.map(toField).join(",")}\r\n`;

/** Half of a surrogate pair is no character: UTF-8 has none, and U+FFFD stands for it. */
const toField = (cell: Cell): string =>
  typeof cell === "string" ? `"${cell.toWellFormed().replaceAll('"', '""')}"` : String(cell ?? "");
