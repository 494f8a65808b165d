/** The values that the queue can be narrowed to, with exact counts. */
import { readCounts } from "../archive/narrow.ts";
import type { Database } from "../archive/sqlite.ts";
import { numberOf, textOf } from "../archive/sqlite.ts";
import type { FilterField, QueueFilter } from "./queue-filter.ts";
import {
  isInCube,
  isTallied,
  kindOfNumber,
  toCubeCondition,
  toTenthValue,
} from "./queue-filter.ts";
import { createRowCounter } from "./queue-rows.ts";
import type { CountRows } from "./queue-rows.ts";
import type { ReviewFacet } from "./review-desk.ts";
import { NONE } from "./review-row.ts";

/** Values of a facet that are told. */
const MOST = 100;

type Field = ReviewFacet["field"];

/** The part of a filter that each facet leaves out. */
const OWN = {
  kind: "kind",
  confidence: "confidence",
  entity: "entity",
  article: "article",
  rule: "source",
  proposer: "source",
} as const satisfies { readonly [F in Field]: FilterField };

const FIELDS: readonly Field[] = ["kind", "confidence", "rule", "proposer", "entity", "article"];

/** The facets of a filter. One that would be counted from too many rows is told without values. */
export function readFacets(db: Database, filter: QueueFilter): readonly ReviewFacet[] {
  const countRows = createRowCounter(db, filter);
  return FIELDS.map((field) => ({ field, values: readValues(db, filter, { field, countRows }) }));
}

type Wanted = { readonly field: Field; readonly countRows: CountRows };

function readValues(
  db: Database,
  filter: QueueFilter,
  { field, countRows }: Wanted,
): ReviewFacet["values"] {
  const own = OWN[field];
  if (field === "entity" || field === "article") {
    return isTallied(filter, [own])
      ? readTally(db, filter, field)
      : toRecordValues(db, countRows(own));
  }
  return isInCube(filter, [own])
    ? readCube(db, filter, field)
    : toCodeValues(db, field, countRows(own));
}

type CodeField = Exclude<Field, "entity" | "article">;

const SOURCE = "CROSS JOIN review_source AS s ON s.number = r.source";

const CUBE: {
  readonly [F in CodeField]: { readonly value: string; readonly join: string };
} = {
  kind: { value: "r.kind", join: "" },
  confidence: { value: "r.tenth", join: "" },
  rule: { value: "s.rule", join: SOURCE },
  proposer: { value: "s.proposer", join: SOURCE },
};

function readCube(db: Database, filter: QueueFilter, field: CodeField): ReviewFacet["values"] {
  const { sql, values } = toCubeCondition(filter, [OWN[field]]);
  const { value, join } = CUBE[field];
  const counted = db.all(
    `SELECT ${value} AS value, sum(r.count) AS count
      FROM review_cube AS r ${join} WHERE ${sql}
      GROUP BY 1 HAVING count > 0 ORDER BY count DESC, value LIMIT ${MOST}`,
    ...values,
  );
  return counted.map((row) => ({
    value: nameOf(field, row["value"]),
    count: Number(row["count"]),
  }));
}

function nameOf(field: CodeField, value: unknown): string {
  if (field === "kind") return kindOfNumber(Number(value));
  return field === "confidence" ? toTenthValue(Number(value)) : String(value);
}

const readTally = (
  db: Database,
  { status, kind }: QueueFilter,
  field: "entity" | "article",
): ReviewFacet["values"] =>
  readCounts(db, {
    sql: `SELECT record.id AS value, t.count FROM review_tally AS t
      CROSS JOIN record ON record.position = t.value
      WHERE t.field = ? AND t.status = ? AND t.kind = ? AND t.count > 0
      ORDER BY t.count DESC, t.value LIMIT ${MOST}`,
    values: [field, status, kind ?? NONE],
  });

type Counts = ReadonlyMap<number, number>;

/** The most frequent first; equal ones in the order of `compare`. */
const toMostFrequent = <V>(
  counts: Iterable<readonly [V, number]>,
  compare: (a: V, b: V) => number,
): (readonly [V, number])[] =>
  [...counts].toSorted((a, b) => b[1] - a[1] || compare(a[0], b[0])).slice(0, MOST);

const byNumber = (a: number, b: number): number => a - b;
const byText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** Positions of entities or articles as their ids; 0 is none. */
function toRecordValues(db: Database, counts: Counts): ReviewFacet["values"] {
  const known = [...counts].filter(([position]) => position !== 0);
  const most = toMostFrequent(known, byNumber);
  const rows = db.all(
    `SELECT record.id, wanted.key AS place FROM json_each(?) AS wanted
      CROSS JOIN record ON record.position = wanted.value ORDER BY wanted.key`,
    JSON.stringify(most.map(([position]) => position)),
  );
  return rows.map((row) => ({
    value: textOf(row, "id"),
    count: most[numberOf(row, "place")]?.[1] ?? 0,
  }));
}

function toCodeValues(db: Database, field: CodeField, counts: Counts): ReviewFacet["values"] {
  if (field === "kind" || field === "confidence")
    return toMostFrequent(counts, byNumber).map(([value, count]) => ({
      value: nameOf(field, value),
      count,
    }));
  const sources = db.all("SELECT number, rule, proposer FROM review_source");
  const named = new Map<string, number>();
  for (const row of sources) {
    const count = counts.get(numberOf(row, "number")) ?? 0;
    const name = textOf(row, field);
    if (count > 0) named.set(name, (named.get(name) ?? 0) + count);
  }
  return toMostFrequent(named, byText).map(([value, count]) => ({ value, count }));
}
