/**
 * Keeps the lists: in which a record stands and where, the values by which it is found, the days
 * that it covers, and how many there are of each. Counts and articles' rows are gathered in memory and
 * written by `flush`, in the transaction of whoever calls: rows that are sorted first fall on pages
 * that are at hand.
 */
import type { AnyRecord } from "@onrecord/domain";
import { isOnRecord } from "@onrecord/domain";
import type { FacetEntry, FacetField, ListName } from "./facets-of.ts";
import { findEdtf, findList } from "./facets-of.ts";
import { boundsOf } from "./known-dates.ts";
import type { Database } from "./sqlite.ts";
import { numberOf } from "./sqlite.ts";

/** A record to be listed, with what is worked out from others: its facets and its place in the list. */
export type Listable = {
  readonly position: number;
  readonly record: AnyRecord;
  readonly facets: readonly FacetEntry[];
  readonly sort: number;
};

/** A value of a facet, its number, and by how much its count has changed. */
type Counted = { readonly number: number; change: number };

type FacetRow = readonly [value: number, sort: number, position: number];
type ListedRow = {
  readonly list: ListName;
  readonly sort: number;
  readonly position: number;
};
type DatedRow = { readonly first: string; readonly last: string; readonly position: number };

const compareRows = (one: FacetRow, other: FacetRow): number =>
  one[0] - other[0] || one[1] - other[1] || one[2] - other[2];

const compareListed = (one: ListedRow, other: ListedRow): number =>
  compareText(one.list, other.list) || one.sort - other.sort || one.position - other.position;

const compareDays = (one: DatedRow, other: DatedRow): number =>
  compareText(one.first, other.first) || one.position - other.position;

const compareText = (one: string, other: string): number =>
  one < other ? -1 : Number(one > other);

/** Facet values kept in memory; a run that meets more begins again with none. */
const KEPT = 50_000;

export class ListWriter {
  readonly #db: Database;
  /** By list, field and value: a key made of all three would be a new string for each. */
  readonly #values = new Map<ListName, Map<FacetField, Map<string, Counted>>>();
  #valueCount = 0;
  readonly #kinds = new Map<string, number>();
  /** By list and first day. */
  readonly #days = new Map<ListName, Map<string, number>>();
  #facets: FacetRow[] = [];
  #listed: ListedRow[] = [];
  #dated: DatedRow[] = [];

  constructor(db: Database) {
    this.#db = db;
  }

  /** Lists and counts a record; one that stands in no list is only counted. */
  add({ position, record, facets, sort }: Listable): void {
    this.#countKind(record, 1);
    const list = findList(record);
    if (list === undefined) return;
    this.#listed.push({ list, sort, position });
    const days = daysOf(record);
    if (days !== undefined) {
      this.#dated.push({ ...days, position });
      addTo(getOrAdd(this.#days, list), days.first, 1);
    }
    for (const entry of facets) {
      if (isPlain(list, entry)) continue;
      const value = this.#valueOf(list, entry);
      value.change += 1;
      this.#facets.push([value.number, sort, position]);
    }
  }

  /** Takes a record out of its list, its facets and its counts. */
  remove(position: number, record: AnyRecord): void {
    this.#countKind(record, -1);
    this.#writeRows();
    // The other counts are lowered where they lie; what is gathered here adds to them.
    removeRows(this.#db, position);
    const list = findList(record);
    const day = daysOf(record)?.first;
    if (list !== undefined && day !== undefined) addTo(getOrAdd(this.#days, list), day, -1);
  }

  /** Writes what was gathered. */
  flush(): void {
    this.#writeRows();
    for (const [kind, change] of this.#kinds) countKind(this.#db, kind, change);
    this.#writeDays();
    this.#writeCounts();
    this.#kinds.clear();
    this.#days.clear();
    if (this.#valueCount > KEPT) this.#forgetValues();
  }

  /** Forgets what was gathered: the transaction was taken back, or another process wrote. */
  reset(): void {
    this.#clearRows();
    this.#kinds.clear();
    this.#days.clear();
    this.#forgetValues();
  }

  #forgetValues(): void {
    this.#values.clear();
    this.#valueCount = 0;
  }

  /** Writes the rows, in the order of their tables. */
  #writeRows(): void {
    const db = this.#db;
    db.insert("facet", this.#facets.toSorted(compareRows));
    const listed = this.#listed.toSorted(compareListed);
    db.insert(
      "listed",
      listed.map(({ list, sort, position }) => [list, sort, position]),
    );
    // In the order of the index; a table in the order of positions takes rows in any.
    const dated = this.#dated.toSorted(compareDays);
    db.insert(
      "dated",
      dated.map(({ position, first, last }) => [position, first, last]),
    );
    this.#clearRows();
  }

  #writeCounts(): void {
    for (const fields of this.#values.values()) {
      for (const values of fields.values()) {
        for (const value of values.values()) {
          if (value.change !== 0) countValue(this.#db, value);
          value.change = 0;
        }
      }
    }
  }

  /** Changes how many records of a list begin on a day. */
  #writeDays(): void {
    const rows = [...this.#days].flatMap(([list, days]) =>
      [...days].map(([day, change]) => [list, day, change]),
    );
    const adding = "ON CONFLICT DO UPDATE SET count = count + excluded.count";
    this.#db.insert("day_count", rows, adding);
  }

  #clearRows(): void {
    this.#facets = [];
    this.#listed = [];
    this.#dated = [];
  }

  #countKind(record: AnyRecord, change: number): void {
    if (isOnRecord(record)) addTo(this.#kinds, record.kind, change);
  }

  #valueOf(list: ListName, [field, value]: FacetEntry): Counted {
    const values = getOrAdd(getOrAdd(this.#values, list), field);
    const known = values.get(value);
    if (known !== undefined) return known;
    const made = { number: getValueNumber(this.#db, list, [field, value]), change: 0 };
    values.set(value, made);
    this.#valueCount += 1;
    return made;
  }
}

/** The map that another holds for a key; a new one where there is none yet. */
function getOrAdd<K, L, V>(maps: Map<K, Map<L, V>>, key: K): Map<L, V> {
  const known = maps.get(key);
  if (known !== undefined) return known;
  const made = new Map<L, V>();
  maps.set(key, made);
  return made;
}

function addTo(counts: Map<string, number>, key: string, change: number): void {
  counts.set(key, (counts.get(key) ?? 0) + change);
}

function countKind(db: Database, kind: string, change: number): void {
  db.write(
    "INSERT INTO kind_count VALUES (?1, ?2) ON CONFLICT DO UPDATE SET count = count + ?2",
    kind,
    change,
  );
}

function countValue(db: Database, { number, change }: Counted): void {
  db.write("UPDATE facet_value SET count = count + ? WHERE number = ?", change, number);
}

/**
 * Whether a value needs no row, because the record itself says it: all articles are of the kind
 * "article", and each is its own.
 */
const isPlain = (list: ListName, [field]: FacetEntry): boolean =>
  (field === "kind" && list !== "entity") || (field === "article" && list === "article");

function getValueNumber(db: Database, list: ListName, [field, value]: FacetEntry): number {
  const known = db.first(
    "SELECT number FROM facet_value WHERE list = ? AND field = ? AND value = ?",
    list,
    field,
    value,
  );
  if (known !== undefined) return numberOf(known, "number");
  const made = db.first(
    "INSERT INTO facet_value (list, field, value, count) VALUES (?, ?, ?, 0) RETURNING number",
    list,
    field,
    value,
  );
  return numberOf(made ?? {}, "number");
}

/** Removes a record's rows. Whatever is listed has a facet, and that knows its place in the list. */
function removeRows(db: Database, position: number): void {
  const rows = db.all(`SELECT facet.value, facet.sort FROM facet WHERE position = ?`, position);
  for (const row of rows) {
    const [value, sort] = [numberOf(row, "value"), numberOf(row, "sort")];
    db.write(
      "DELETE FROM facet WHERE value = ? AND sort = ? AND position = ?",
      value,
      sort,
      position,
    );
    db.write("UPDATE facet_value SET count = count - 1 WHERE number = ?", value);
    db.write(
      `DELETE FROM listed WHERE position = ? AND sort = ? AND list IN ('article', 'entity', 'statement', 'event', 'relation')`,
      position,
      sort,
    );
  }
  db.write("DELETE FROM dated WHERE position = ?", position);
}

/** The first and the last day. An end that is open or unknown reaches no further than the other. */
function daysOf(record: AnyRecord): { readonly first: string; readonly last: string } | undefined {
  const { earliest, latest } = boundsOf(findEdtf(record));
  const [first, last] = [earliest ?? latest, latest ?? earliest];
  return first === null || last === null ? undefined : { first, last };
}
