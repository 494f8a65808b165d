/** Lists narrowed by filters, as SQL over the `listed` and `facet` tables. */
import type { RecordKind } from "@onrecord/domain";
import { ENTITY_KINDS } from "@onrecord/domain";
import type { Cursor } from "./cursor.ts";
import type { FacetField, ListName } from "./facets-of.ts";
import type { Database, SqlValue } from "./sqlite.ts";
import { numberOf, textOf } from "./sqlite.ts";

/** A filter: the records with this value in this field. */
export type Filter = { readonly field: FacetField; readonly value: string };

/** A list, the filters on it, and the positions of the records that hold words, if any were typed. */
export type Narrowing = {
  readonly list: ListName;
  readonly filters: readonly Filter[];
  readonly words: readonly number[] | null;
};

/** A query and what to bind to it. */
export type Query = { readonly sql: string; readonly values: readonly SqlValue[] };

/** A facet shows its most frequent values; the totals are exact whatever is left out. */
export const FACET_LIMIT = 100;

/** Which rows `l` a list is narrowed to. */
type Source = Query & { readonly from: string };

/**
 * The rows of a narrowed list, as the condition `sql` over the table `from`. The first filter
 * leads, because the facet table holds the records of one value already in the order of the list.
 */
function toSource({ list, filters, ...narrowing }: Narrowing): Source {
  const [first, ...rest] = filters;
  const lead: Source =
    first === undefined
      ? { from: "listed AS l", sql: "l.list = ?", values: [list] }
      : {
          from: "facet AS l",
          sql: `l.value = ${VALUE}`,
          values: [list, first.field, first.value],
        };
  const conditions = [
    ...rest.map((filter) => toCondition(list, filter)),
    ...toOtherConditions(narrowing),
  ];
  return {
    from: lead.from,
    sql: [lead.sql, ...conditions.map((condition) => condition.sql)].join(" AND "),
    values: [...lead.values, ...conditions.flatMap((condition) => condition.values)],
  };
}

/** The number of a facet's value in a list. */
const VALUE = "(SELECT number FROM facet_value WHERE list = ? AND field = ? AND value = ?)";

/** The condition that is no facet's, if there is one. */
const toOtherConditions = ({ words }: Pick<Narrowing, "words">): Query[] =>
  words === null ? [] : [toWordCondition(words)];

const toCondition = (list: ListName, { field, value }: Filter): Query => ({
  sql: `EXISTS (SELECT 1 FROM facet AS f WHERE f.position = l.position AND f.value = ${VALUE})`,
  values: [list, field, value],
});

const toWordCondition = (words: readonly number[]): Query => ({
  sql: "l.position IN (SELECT value FROM json_each(?))",
  values: [JSON.stringify(words)],
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

/** The sort key of what has no date, in a list that is in the order of time: it comes last, whichever way that is. */
export const undatedKeyOf = (list: ListName): number =>
  list === "event" ? Number.MAX_SAFE_INTEGER : 0;

const isDated = ({ list }: Narrowing): string => `l.sort < ${undatedKeyOf(list)}`;

/** The same from the end of the list, but for the rows without a date, which are left out. */
export const toReversedPageQuery = (narrowing: Narrowing, part: Part): Query =>
  toPartQuery(andWhere(toSource(narrowing), isDated(narrowing)), "DESC", part);

/** The rows without a date alone. */
export const toLastPageQuery = (narrowing: Narrowing, part: Part): Query =>
  toPartQuery(
    andWhere(toSource(narrowing), `l.sort = ${undatedKeyOf(narrowing.list)}`),
    "ASC",
    part,
  );

const andWhere = (source: Source, condition: string): Source => ({
  ...source,
  sql: `${source.sql} AND ${condition}`,
});

/** A cursor is a comparison of rows, which the key of either table answers without a walk. */
function toPartQuery(source: Source, direction: "ASC" | "DESC", part: Part): Query {
  const { size, offset, after } = part;
  const place = after === undefined ? "" : ` AND (l.sort, l.position) ${AFTER[direction]} (?, ?)`;
  return {
    sql: `SELECT l.sort, l.position FROM ${source.from} WHERE ${source.sql}${place}
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

/** Whether a list is narrowed by nothing, or by nothing but one filter: then its counts are kept. */
const isCounted = ({ filters, words }: Narrowing, most: number): boolean =>
  filters.length <= most && words === null;

/** Whether a list is not narrowed at all. */
const isWhole = (narrowing: Narrowing): boolean => isCounted(narrowing, 0);

/** The query for how many records there are. Where at most one filter is set, a kept count is read. */
export function toTotalQuery(narrowing: Narrowing): Query {
  const { list, filters } = narrowing;
  const [filter] = filters;
  if (!isCounted(narrowing, 1)) return toCountQuery(toSource(narrowing));
  if (filter === undefined) {
    const kinds = KINDS_OF[list];
    return {
      sql: `SELECT coalesce(sum(count), 0) AS total FROM kind_count
        WHERE kind IN (${kinds.map(() => "?").join(", ")})`,
      values: kinds,
    };
  }
  return {
    sql: "SELECT count AS total FROM facet_value WHERE list = ? AND field = ? AND value = ?",
    values: [list, filter.field, filter.value],
  };
}

const toCountQuery = ({ from, sql, values }: Source): Query => ({
  sql: `SELECT count(*) AS total FROM ${from} WHERE ${sql}`,
  values,
});

/** The query for how many of them the reversed page goes through. */
export const toReversedTotalQuery = (narrowing: Narrowing): Query =>
  toCountQuery(andWhere(toSource(narrowing), isDated(narrowing)));

/** The kinds of record that stand in each list. */
const KINDS_OF: { readonly [L in ListName]: readonly RecordKind[] } = {
  article: ["article"],
  entity: ENTITY_KINDS,
  statement: ["statement"],
  event: ["event"],
  relation: ["relation"],
};

/**
 * The query for the values of a field. The field's own filter is left out: the counts say how many
 * rows each value would leave if it were chosen instead. Where nothing else narrows the list, the
 * counts are kept ones.
 */
export function toFacetQuery(narrowing: Narrowing, field: FacetField): Query {
  const { list } = narrowing;
  const others = {
    ...narrowing,
    filters: narrowing.filters.filter((filter) => filter.field !== field),
  };
  if (isWhole(others)) {
    return {
      sql: `SELECT value, count FROM facet_value WHERE list = ? AND field = ? AND count > 0
        ORDER BY count DESC, value LIMIT ${FACET_LIMIT}`,
      values: [list, field],
    };
  }
  const { from, sql, values } = toSource(others);
  return {
    sql: `SELECT v.value, count(*) AS count FROM ${from}
        CROSS JOIN facet AS g ON g.position = l.position
        CROSS JOIN facet_value AS v ON v.number = g.value AND v.field = ?
      WHERE ${sql} GROUP BY v.number ORDER BY count DESC, v.value LIMIT ${FACET_LIMIT}`,
    values: [field, ...values],
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
