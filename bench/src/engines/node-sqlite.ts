import { DatabaseSync } from "node:sqlite";
import type { StatementSync } from "node:sqlite";

import { kept } from "./kept.ts";
import type { SqlConnection } from "./sql-connection.ts";

/** SQLite as Node brings it. */
export const openNodeSqlite = (file: string): SqlConnection => {
  const database = new DatabaseSync(file);
  const prepare = kept((sql: string): StatementSync => {
    const statement = database.prepare(sql);
    statement.setReturnArrays(true);
    return statement;
  });
  return {
    exec: (sql) => database.exec(sql),
    run: (sql, ...values) => {
      prepare(sql).run(...values);
    },
    rows: (sql, ...values) => prepare(sql).all(...values),
    each: (sql, ...values) => prepare(sql).iterate(...values),
    close: () => database.close(),
  };
};
