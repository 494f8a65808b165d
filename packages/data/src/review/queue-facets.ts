/** The values that the queue can be narrowed to, with exact counts. */
import { readCounts } from "../archive/narrow.ts";
import type { Database } from "../archive/sqlite.ts";
import type { FilterField, QueueFilter } from "./queue-filter.ts";
import {
  isInCube,
  kindOfNumber,
  toCondition,
  toCubeCondition,
  toTenthValue,
} from "./queue-filter.ts";
import type { ReviewFacet } from "./review-desk.ts";
import { NONE } from "./review-row.ts";

/** Values of a facet that are told. */
const MOST = 100;

/** Rows that are counted one by one; of more, only what has kept counts is told. */
const COUNTED = 200_000;

type Field = ReviewFacet["field"];

/** The part of a filter that each facet leaves out. */
const OWN: { readonly [F in Field]: FilterField } = {
  kind: "kind",
  confidence: "confidence",
  entity: "entity",
  article: "article",
  rule: "source",
  proposer: "source",
};

const FIELDS: readonly Field[] = ["kind", "confidence", "rule", "proposer", "entity", "article"];

/** The facets of a filter that leaves `total` items. */
export const readFacets = (
  db: Database,
  filter: QueueFilter,
  total: number,
): readonly ReviewFacet[] =>
  FIELDS.map((field) => ({ field, values: readValues(db, filter, { field, total }) }));

type Wanted = { readonly field: Field; readonly total: number };

function readValues(
  db: Database,
  filter: QueueFilter,
  { field, total }: Wanted,
): ReviewFacet["values"] {
  const without = [OWN[field]];
  if (field === "entity" || field === "article") {
    if (isTallied(filter, field)) return readTally(db, filter, field);
    return total > COUNTED ? [] : countRecords(db, filter, field);
  }
  const inCube = isInCube(filter, without);
  const { sql, values } = inCube ? toCubeCondition(filter, without) : toCondition(filter, without);
  const { value, join } = (inCube ? CUBE : ROWS)[field];
  const counted = db.all(
    `SELECT ${value} AS value, ${inCube ? "sum(r.count)" : "count(*)"} AS count
      FROM ${inCube ? "review_cube" : "review"} AS r ${join} WHERE ${sql}
      GROUP BY 1 HAVING count > 0 ORDER BY count DESC, value LIMIT ${MOST}`,
    ...values,
  );
  return counted.map((row) => ({
    value: nameOf(field, row["value"]),
    count: Number(row["count"]),
  }));
}

function nameOf(field: Field, value: unknown): string {
  if (field === "kind") return kindOfNumber(Number(value));
  return field === "confidence" ? toTenthValue(Number(value)) : String(value);
}

type Column = { readonly value: string; readonly join: string };
type CubeField = Exclude<Field, "entity" | "article">;

const SOURCE = "CROSS JOIN review_source AS s ON s.number = r.source";

const CUBE: { readonly [F in CubeField]: Column } = {
  kind: { value: "r.kind", join: "" },
  confidence: { value: "r.tenth", join: "" },
  rule: { value: "s.rule", join: SOURCE },
  proposer: { value: "s.proposer", join: SOURCE },
};

const ROWS: { readonly [F in CubeField]: Column } = {
  ...CUBE,
  confidence: {
    value: `CASE WHEN r.confidence = ${NONE} THEN ${NONE} ELSE min(9, r.confidence / 10) END`,
    join: "",
  },
};

/** Whether nothing but a status and a kind narrows the queue, apart from the field itself. */
const isTallied = (filter: QueueFilter, field: "entity" | "article"): boolean =>
  filter.confidence === null &&
  filter.sources === null &&
  filter.text === null &&
  filter[field === "entity" ? "article" : "entity"] === null;

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

function countRecords(
  db: Database,
  filter: QueueFilter,
  field: "entity" | "article",
): ReviewFacet["values"] {
  const { sql, values } = toCondition(filter, [field]);
  return readCounts(db, {
    sql: `SELECT record.id AS value, count(*) AS count FROM review AS r
      CROSS JOIN record ON record.position = r.${field}
      WHERE ${sql} GROUP BY r.${field} ORDER BY count DESC, r.${field} LIMIT ${MOST}`,
    values,
  });
}
