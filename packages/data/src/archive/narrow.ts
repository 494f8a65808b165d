/** Lists narrowed by filters, as SQL over the `listed` and `facet` tables. */
import type { FacetField, ListName } from "./facets-of.ts";
import type { Database, SqlValue } from "./sqlite.ts";
import { numberOf, textOf } from "./sqlite.ts";

/** A filter: the records with this value in this field. */
export type Filter = { readonly field: FacetField; readonly value: string };

/** A list, the filters on it, and an FTS5 query on the records' words, if any. */
export type Narrowing = {
  readonly list: ListName;
  readonly filters: readonly Filter[];
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
function toSource({ list, filters, words }: Narrowing): Query {
  const [first, ...rest] = filters;
  const lead: Query =
    first === undefined
      ? { sql: "listed AS l WHERE l.list = ?", values: [list] }
      : {
          sql: "facet AS l WHERE l.list = ? AND l.field = ? AND l.value = ?",
          values: [list, first.field, first.value],
        };
  const conditions = [
    ...rest.map(toCondition),
    ...(words === null ? [] : [toWordCondition(words)]),
  ];
  return {
    sql: [lead.sql, ...conditions.map((condition) => condition.sql)].join(" AND "),
    values: [...lead.values, ...conditions.flatMap((condition) => condition.values)],
  };
}

const toCondition = ({ field, value }: Filter): Query => ({
  sql: "EXISTS (SELECT 1 FROM facet AS f WHERE f.position = l.position AND f.field = ? AND f.value = ?)",
  values: [field, value],
});

const toWordCondition = (words: string): Query => ({
  sql: "l.position IN (SELECT rowid FROM record_text WHERE record_text MATCH ?)",
  values: [words],
});

/** The query for a page of positions, in the order of the list. */
export function toPageQuery(narrowing: Narrowing, page: { page: number; size: number }): Query {
  const { sql, values } = toSource(narrowing);
  const offset = Math.max(0, page.page - 1) * page.size;
  return {
    sql: `SELECT l.position FROM ${sql} ORDER BY l.sort, l.position LIMIT ? OFFSET ?`,
    values: [...values, page.size, offset],
  };
}

/** The query for how many records there are. */
export function toTotalQuery(narrowing: Narrowing): Query {
  const { sql, values } = toSource(narrowing);
  return { sql: `SELECT count(*) AS total FROM ${sql}`, values };
}

/**
 * The query for the values of a field. The field's own filter is left out: the counts say how many
 * rows each value would leave if it were chosen instead.
 */
export function toFacetQuery(narrowing: Narrowing, field: FacetField): Query {
  const others = narrowing.filters.filter((filter) => filter.field !== field);
  const conditions = others.map(toCondition);
  if (narrowing.words !== null) conditions.push(toWordCondition(narrowing.words));
  const where = ["l.list = ?", "l.field = ?", ...conditions.map((condition) => condition.sql)];
  return {
    sql: `SELECT l.value, count(*) AS count FROM facet AS l WHERE ${where.join(" AND ")}
      GROUP BY l.value ORDER BY count DESC, l.value LIMIT ${FACET_LIMIT}`,
    values: [narrowing.list, field, ...conditions.flatMap((condition) => condition.values)],
  };
}

/** Runs a query for positions. */
export const readPositions = (db: Database, { sql, values }: Query): readonly number[] =>
  db.all(sql, ...values).map((row) => numberOf(row, "position"));

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
