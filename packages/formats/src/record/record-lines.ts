/** Records as JSON, one each: what the JSON document and JSON Lines are made of. */
import type { AnyRecord, RecordKind } from "@onrecord/domain";
import { KINDS } from "@onrecord/domain";
import type { ExportOptions } from "../export-format.ts";
import type { ExportSource, JsonPage } from "../export-source.ts";
import { recordFor } from "../short-quote.ts";

/** The JSON of a record, with the keys in the order of the schema and every default spelled out. */
const toJson = (kind: RecordKind, record: AnyRecord): string =>
  JSON.stringify(KINDS[kind].schema.parse(record));

/**
 * The lines of a table: one record each, in the schema's order of keys.
 * @throws Error when a record does not fit its schema.
 */
export const toLines = (kind: RecordKind, records: readonly AnyRecord[]): string =>
  records.map((record) => `${toJson(kind, record)}\n`).join("");

/** The JSON of a source's records, some at a time, with `between` between each two of them. */
export function* recordLines(
  source: ExportSource,
  kind: RecordKind,
  { between, options }: { readonly between: string; readonly options: ExportOptions },
): Generator<JsonPage> {
  if (source.json !== undefined && options.withoutText !== true)
    return yield* source.json(kind, between);
  for (const { records } of source.parts(kind)) {
    const lines = records.map((record) => toJson(kind, recordFor(record, options)));
    yield { count: lines.length, json: lines.join(between) };
  }
}
