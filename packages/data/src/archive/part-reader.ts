/**
 * Reads the records of an archive that are checked together. All of a part come in a few strings and not as
 * a row each, which would take longer than checking them; and entities, which many parts refer to, are kept.
 */
import type { DatasetCandidate, RecordKind } from "@onrecord/domain";
import { ENTITY_KINDS, RECORD_KINDS, TABLE_OF } from "@onrecord/domain";
import { findTexts, toKind } from "./slice.ts";
import type { Database, Row } from "./sqlite.ts";
import { textOf } from "./sqlite.ts";

/** A record as it is kept: nothing is known of its value but that it is JSON. */
export type StoredRecord = {
  readonly position: number;
  readonly id: string;
  readonly kind: RecordKind;
  readonly value: unknown;
  /** The positions of what it refers to, rising. */
  readonly targets: number[];
};

/** How many entities and sources are kept, at most. */
const KEPT = 20_000;

const RECORDS = `SELECT json_group_array(record.position) AS positions, json_group_array(record.id) AS ids,
  json_group_array(record.kind) AS kinds, '[' || group_concat(record.json) || ']' AS "values"
  FROM json_each(?) AS wanted CROSS JOIN record ON record.position = wanted.value`;

const EDGES = `SELECT json_group_array(source) AS sources, json_group_array(target) AS targets
  FROM json_each(?) AS wanted CROSS JOIN reference ON reference.source = wanted.value`;

/** What many records refer to. */
const SHARED: ReadonlySet<RecordKind> = new Set([...ENTITY_KINDS, "source"]);

export class PartReader {
  readonly #db: Database;
  readonly #kept = new Map<number, StoredRecord>();

  constructor(db: Database) {
    this.#db = db;
  }

  /** The records at these positions and all that they refer to, however far, by position. */
  read(positions: readonly number[]): ReadonlyMap<number, StoredRecord> {
    const found = new Map<number, StoredRecord>();
    let latest = positions;
    while (latest.length > 0) {
      const fresh: StoredRecord[] = [];
      const unread: number[] = [];
      for (const position of latest) {
        const kept = this.#kept.get(position);
        if (kept === undefined) unread.push(position);
        else fresh.push(kept);
      }
      fresh.push(...this.#readAll(unread));
      for (const record of fresh) found.set(record.position, record);
      const next = new Set<number>();
      for (const { targets } of fresh)
        for (const target of targets) if (!found.has(target)) next.add(target);
      latest = [...next];
    }
    return found;
  }

  #readAll(positions: readonly number[]): readonly StoredRecord[] {
    if (positions.length === 0) return [];
    const wanted = JSON.stringify(positions);
    const row = this.#db.first(RECORDS, wanted);
    // Nothing is there where a reference leads nowhere: the archive's own check says so.
    if (row === undefined || row["values"] === null) return [];
    const ids = toList(textOf(row, "ids"), isText);
    const kinds = toList(textOf(row, "kinds"), isText);
    const values: unknown[] = JSON.parse(textOf(row, "values"));
    if (values.length !== ids.length) throw new Error("the archive holds a record that is no JSON");
    const records = toList(textOf(row, "positions"), isNumber).map((position, index) => ({
      position,
      id: ids[index] ?? "",
      kind: toKind(kinds[index] ?? ""),
      value: values[index],
      targets: [],
    }));
    this.#connect(records, wanted);
    this.#keep(records);
    return records;
  }

  #connect(records: readonly StoredRecord[], wanted: string): void {
    const byPosition = new Map(records.map((record) => [record.position, record]));
    const edges = this.#db.first(EDGES, wanted) ?? {};
    const targets = toList(textOf(edges, "targets"), isNumber);
    for (const [index, source] of toList(textOf(edges, "sources"), isNumber).entries()) {
      const target = targets[index];
      if (target !== undefined) byPosition.get(source)?.targets.push(target);
    }
  }

  #keep(records: readonly StoredRecord[]): void {
    if (this.#kept.size > KEPT) this.#kept.clear();
    for (const record of records)
      if (SHARED.has(record.kind)) this.#kept.set(record.position, record);
  }

  /** Records as a candidate, in the order of the files, with the texts of its articles. */
  toCandidate(records: ReadonlyMap<number, StoredRecord>, manifest: unknown): DatasetCandidate {
    const inOrder = [...records.values()].toSorted((a, b) => a.position - b.position);
    const tables: { [table: string]: unknown[] } = {};
    for (const kind of RECORD_KINDS) tables[TABLE_OF[kind]] = [];
    for (const { kind, value } of inOrder) tables[TABLE_OF[kind]]?.push(value);
    const files = inOrder.flatMap(({ kind, value }) => (kind === "article" ? fileOf(value) : []));
    return { ...tables, manifest, texts: findTexts(this.#db, files) };
  }
}

/** The file of an article, or none where the value has none. */
const fileOf = (value: unknown): readonly string[] =>
  typeof value === "object" && value !== null && "file" in value && typeof value.file === "string"
    ? [value.file]
    : [];

const isText = (value: unknown): value is string => typeof value === "string";
const isNumber = (value: unknown): value is number => typeof value === "number";

/** The positions that a query gives as one JSON list, in its only column. */
export const toPositions = (row: Row | undefined): readonly number[] =>
  toList(textOf(row ?? {}, "positions"), isNumber);

/** A list that SQLite wrote as JSON. */
export function toList<T>(json: string, isOne: (value: unknown) => value is T): readonly T[] {
  const list: unknown = JSON.parse(json);
  if (!Array.isArray(list) || !list.every(isOne)) throw new TypeError("SQLite gave another list");
  return list;
}
