import type { TableName } from "../dataset/kinds.ts";

/** The file that holds the manifest. */
export const MANIFEST_FILE = "datapackage.json";

/** Says in which file and line (from 1) the record at `index` of a table stands. */
export type Origin = (
  table: TableName,
  index: number,
) => { readonly file: string; readonly line: number };

/** Where a record stands in a dataset folder that has no blank lines: `people.jsonl`, index + 1. */
export const canonicalOrigin: Origin = (table, index) => ({
  file: `${table}.jsonl`,
  line: index + 1,
});
