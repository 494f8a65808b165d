/** For tests: which queries are asked of a database, and what they walk through from one end to the other. */
import type { Database } from "../archive/sqlite.ts";
import { textOf } from "../archive/sqlite.ts";

/** A database that notes what is asked of it. */
export function listenTo(database: Database, queries: Set<string>): Database {
  return {
    ...database,
    all: (sql, ...values) => {
      queries.add(sql);
      return database.all(sql, ...values);
    },
    values: (sql, ...values) => {
      queries.add(sql);
      return database.values(sql, ...values);
    },
    first: (sql, ...values) => {
      queries.add(sql);
      return database.first(sql, ...values);
    },
    each: (sql, ...values) => {
      queries.add(sql);
      return database.each(sql, ...values);
    },
    write: (sql, ...values) => {
      queries.add(sql);
      database.write(sql, ...values);
    },
  };
}

/** Tables whose rows are kinds, days, search segments or rules, what FTS5 finds, and what is no table of ours. */
const SMALL =
  /^SCAN (kind_count|day_count|search_blob|review_source|review_text VIRTUAL|CONSTANT ROW|wanted|reached|json_each|\(subquery|name|value)/u;

/** What a query walks through. */
export const walksOf = (db: Database, sql: string): string[] =>
  db
    .all(`EXPLAIN QUERY PLAN ${sql}`)
    .map((row) => textOf(row, "detail"))
    .filter((step) => step.startsWith("SCAN ") && !SMALL.test(step));
