import type { Dataset, RecordIndex, RecordKind, RecordOf } from "@onrecord/domain";
import { recordsOf } from "@onrecord/domain";
import { stringify } from "csv-stringify/sync";
import type { Cell } from "./csv-column.ts";
import { CSV_COLUMNS } from "./csv-columns.ts";

/**
 * A kind's records as CSV (RFC 4180): UTF-8 without a byte order mark, lines end with CR LF, the
 * first line names the columns, texts are quoted and an empty cell without quotation marks means
 * unknown. `index` gives the names of what the records refer to.
 */
export function toCsv(kind: RecordKind, dataset: Dataset, index: RecordIndex): string {
  return stringify([CSV_COLUMNS[kind].map(({ name }) => name), ...toRows(kind, dataset, index)], {
    record_delimiter: "windows",
    quoted_string: true,
  });
}

/** The cells, row after row. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- so that a kind's columns meet that kind's records
function toRows<K extends RecordKind>(kind: K, dataset: Dataset, index: RecordIndex): Cell[][] {
  const columns: (typeof CSV_COLUMNS)[K] = CSV_COLUMNS[kind];
  const records: readonly RecordOf<K>[] = recordsOf(dataset, kind);
  return records.map((record) => columns.map(({ cell }) => toSafeCell(cell(record, index))));
}

/**
 * What a spreadsheet may take for a formula, behind whatever it may skip. The signs are those of
 * OWASP's page on CSV injection, with their full-width forms.
 */
const FORMULA = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/** A cell that no spreadsheet runs: an apostrophe before it makes it text. */
const toSafeCell = (cell: Cell): Cell =>
  typeof cell === "string" && FORMULA.test(cell) ? `'${cell}` : cell;
