/** Counts of records by kind, compared with what was exported. */
import type { RecordKind, TableName } from "@onrecord/domain";
import { RECORD_KINDS, TABLE_OF } from "@onrecord/domain";
import type { Count } from "../proof.ts";
import type { Material } from "../material/material.ts";

/** A count to each kind of record. `read` gives what the tool counted in each table. */
export const countKinds = (
  { counts }: Material,
  read: (table: TableName) => number,
  kinds: readonly RecordKind[] = RECORD_KINDS,
): readonly Count[] =>
  kinds.map((kind) => ({
    what: TABLE_OF[kind],
    out: counts.records[kind],
    read: read(TABLE_OF[kind]),
  }));

/** The same of what was not rejected, for formats that leave out what was. */
export const countStanding = (
  { counts }: Material,
  read: (table: TableName) => number,
  kinds: readonly RecordKind[],
): readonly Count[] =>
  kinds.map((kind) => ({
    what: TABLE_OF[kind],
    out: counts.standing.records[kind],
    read: read(TABLE_OF[kind]),
  }));
