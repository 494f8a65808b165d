/** What the log can be narrowed to: by whom, what, on which day. */
import type { Database } from "../archive/sqlite.ts";
import { numberOf, textOf } from "../archive/sqlite.ts";
import type { LogFacets, LogFilter } from "./review-desk.ts";

/** So many values of a field are told. */
const MOST = 60;

/** What each field is in the table, and in which order its values come. */
const FIELDS = {
  by: { column: "c.name", order: "count DESC, value" },
  action: { column: "c.action", order: "count DESC, value" },
  day: { column: "substr(c.at, 1, 10)", order: "value DESC" },
} as const;
const NAMES = ["by", "action", "day"] as const;

type Conditions = { readonly conditions: readonly string[]; readonly values: readonly string[] };

/** A filter as SQL over `change AS c`. */
export function toConditions(filter: LogFilter): Conditions {
  const { by, action, day } = filter;
  const set = [
    { condition: "c.name = ?", values: [by] },
    { condition: "c.action = ?", values: [action] },
    // Whatever a time goes on with comes before the last letter that one can type.
    { condition: "c.at >= ? AND c.at < ?", values: [day, day === undefined ? day : `${day}~`] },
  ].flatMap(({ condition, values }) => {
    const told = values.filter((value) => value !== undefined);
    return told.length === 0 ? [] : [{ condition, values: told }];
  });
  return {
    conditions: set.map(({ condition }) => condition),
    values: set.flatMap(({ values }) => values),
  };
}

export function readLogFacets(db: Database, filter: LogFilter): LogFacets {
  const facets = NAMES.map((field) => {
    const { column, order } = FIELDS[field];
    const { where, values } = toWhere({ ...filter, [field]: undefined });
    const rows = db.all(
      `SELECT ${column} AS value, count(*) AS count FROM change AS c ${where}
        GROUP BY ${column} ORDER BY ${order} LIMIT ${MOST}`,
      ...values,
    );
    return {
      field,
      values: rows.map((row) => ({ value: textOf(row, "value"), count: numberOf(row, "count") })),
    };
  });
  const { where, values } = toWhere(filter);
  const row = db.first(`SELECT count(*) AS total FROM change AS c ${where}`, ...values);
  return { total: row === undefined ? 0 : numberOf(row, "total"), facets };
}

function toWhere(filter: LogFilter): {
  readonly where: string;
  readonly values: readonly string[];
} {
  const { conditions, values } = toConditions(filter);
  return { where: conditions.length === 0 ? "" : `WHERE ${conditions.join(" AND ")}`, values };
}
