/** Lists narrowed by filters, as SQL over the `listed` and `facet` tables. */
import type { Cursor } from "./cursor.ts";
import type { FacetField, ListName } from "./facets-of.ts";
import type { Database, SqlValue } from "./sqlite.ts";
import { numberOf, textOf } from "./sqlite.ts";

/** A filter: the records with this value in this field. */
export type Filter = { readonly field: FacetField; readonly value: string };

/** The first and the last of the days that a date can mean, both as ISO days. */
export type Days = { readonly earliest: string; readonly latest: string };

/** A list, the filters on it, the days, and an FTS5 query on the records' words, if any. */
export type Narrowing = {
  readonly list: ListName;
  readonly filters: readonly Filter[];
  readonly days?: Days | undefined;
  readonly words: string | null;
};

/** A query and what to bind to it. */
export type Query = { readonly sql: string; readonly values: readonly SqlValue[] };

/** A facet shows its most frequent values; the totals are exact whatever is left out. */
export const FACET_LIMIT = 100;

/**
 * The part of a query that follows `FROM`. The first filter leads, because the facet table holds
 * the records of one value already in the order of the list.
 */
function toSource({ list, filters, ...narrowing }: Narrowing): Query {
  const [first, ...rest] = filters;
  const lead: Query =
    first === undefined
      ? { sql: "listed AS l WHERE l.list = ?", values: [list] }
      : {
          sql: "facet AS l WHERE l.list = ? AND l.field = ? AND l.value = ?",
          values: [list, first.field, first.value],
        };
  const conditions = [...rest.map(toCondition), ...toOtherConditions(narrowing)];
  return {
    sql: [lead.sql, ...conditions.map((condition) => condition.sql)].join(" AND "),
    values: [...lead.values, ...conditions.flatMap((condition) => condition.values)],
  };
}

/** The conditions that are no facet's. */
const toOtherConditions = ({ days, words }: Pick<Narrowing, "days" | "words">): Query[] => [
  ...(days === undefined ? [] : [toDaysCondition(days)]),
  ...(words === null ? [] : [toWordCondition(words)]),
];

const toDaysCondition = ({ earliest, latest }: Days): Query => ({
  sql: "EXISTS (SELECT 1 FROM dated AS d WHERE d.position = l.position AND d.earliest <= ? AND d.latest >= ?)",
  values: [latest, earliest],
});

const toCondition = ({ field, value }: Filter): Query => ({
  sql: "EXISTS (SELECT 1 FROM facet AS f WHERE f.position = l.position AND f.field = ? AND f.value = ?)",
  values: [field, value],
});

const toWordCondition = (words: string): Query => ({
  sql: "l.position IN (SELECT rowid FROM record_text WHERE record_text MATCH ?)",
  values: [words],
});

/** A part of a list: the rows after a place, or after so many rows. */
export type Part = {
  readonly size: number;
  readonly offset: number;
  readonly after: Cursor | undefined;
};

/** The query for a page of positions and sort keys, in the order of the list. */
export const toPageQuery = (narrowing: Narrowing, part: Part): Query =>
  toPartQuery(toSource(narrowing), "ASC", part);

/** The same from the end of the list, but for the rows with the sort key 0, which are left out. */
export const toReversedPageQuery = (narrowing: Narrowing, part: Part): Query =>
  toPartQuery(andWhere(toSource(narrowing), "l.sort < 0"), "DESC", part);

/** The rows with the sort key 0 alone. */
export const toLastPageQuery = (narrowing: Narrowing, part: Part): Query =>
  toPartQuery(andWhere(toSource(narrowing), "l.sort = 0"), "ASC", part);

const andWhere = ({ sql, values }: Query, condition: string): Query => ({
  sql: `${sql} AND ${condition}`,
  values,
});

/** A cursor is a comparison of rows, which the key of either table answers without a walk. */
function toPartQuery(source: Query, direction: "ASC" | "DESC", part: Part): Query {
  const { size, offset, after } = part;
  const place = after === undefined ? "" : ` AND (l.sort, l.position) ${AFTER[direction]} (?, ?)`;
  return {
    sql: `SELECT l.sort, l.position FROM ${source.sql}${place}
      ORDER BY l.sort ${direction}, l.position ${direction} LIMIT ? OFFSET ?`,
    values: [
      ...source.values,
      ...(after === undefined ? [] : [after.key, after.position]),
      size,
      after === undefined ? offset : 0,
    ],
  };
}

const AFTER = { ASC: ">", DESC: "<" } as const;

/** The query for all positions. */
export function toPositionsQuery(narrowing: Narrowing): Query {
  const { sql, values } = toSource(narrowing);
  return { sql: `SELECT l.position FROM ${sql}`, values };
}

/** The query for how many records there are. */
export function toTotalQuery(narrowing: Narrowing): Query {
  const { sql, values } = toSource(narrowing);
  return { sql: `SELECT count(*) AS total FROM ${sql}`, values };
}

/** The query for how many of them the reversed page goes through. */
export function toReversedTotalQuery(narrowing: Narrowing): Query {
  const { sql, values } = andWhere(toSource(narrowing), "l.sort < 0");
  return { sql: `SELECT count(*) AS total FROM ${sql}`, values };
}

/**
 * The query for the values of a field. The field's own filter is left out: the counts say how many
 * rows each value would leave if it were chosen instead.
 */
export function toFacetQuery(narrowing: Narrowing, field: FacetField): Query {
  const others = narrowing.filters.filter((filter) => filter.field !== field);
  const conditions = [...others.map(toCondition), ...toOtherConditions(narrowing)];
  const where = ["l.list = ?", "l.field = ?", ...conditions.map((condition) => condition.sql)];
  return {
    sql: `SELECT l.value, count(*) AS count FROM facet AS l WHERE ${where.join(" AND ")}
      GROUP BY l.value ORDER BY count DESC, l.value LIMIT ${FACET_LIMIT}`,
    values: [narrowing.list, field, ...conditions.flatMap((condition) => condition.values)],
  };
}

/** Runs a query for a page of a list. */
export const readPlaces = (db: Database, { sql, values }: Query): readonly Place[] =>
  db
    .all(sql, ...values)
    .map((row) => ({ key: numberOf(row, "sort"), position: numberOf(row, "position") }));

/** A row of a list: its sort key and its position. */
export type Place = { readonly key: number; readonly position: number };

/** Runs a query for a total. */
export function readTotal(db: Database, { sql, values }: Query): number {
  const row = db.first(sql, ...values);
  return row === undefined ? 0 : numberOf(row, "total");
}

/** Runs a query for the values of a facet. */
export const readCounts = (
  db: Database,
  { sql, values }: Query,
): readonly { readonly value: string; readonly count: number }[] =>
  db
    .all(sql, ...values)
    .map((row) => ({ value: textOf(row, "value"), count: numberOf(row, "count") }));
