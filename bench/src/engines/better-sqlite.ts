import { kept } from "./kept.ts";
import { peerUrl } from "./peer-package.ts";
import type { SqlConnection, SqlValue } from "./sql-connection.ts";

/** What is used of the package better-sqlite3, which is not installed with this workspace. */
type Statement = {
  run(...values: readonly SqlValue[]): unknown;
  raw(): Statement;
  all(...values: readonly SqlValue[]): unknown[];
  iterate(...values: readonly SqlValue[]): Iterable<unknown>;
};
type Database = {
  exec(sql: string): unknown;
  prepare(sql: string): Statement;
  close(): unknown;
};
type Package = { readonly default: new (file: string) => Database };

/** SQLite as the package better-sqlite3 brings it. */
export const openBetterSqlite = async (
  file: string,
  peersFolder: string,
): Promise<SqlConnection> => {
  const { default: BetterSqlite }: Package = await import(peerUrl(peersFolder, "better-sqlite3"));
  const database = new BetterSqlite(file);
  const writing = kept((sql) => database.prepare(sql));
  const reading = kept((sql) => database.prepare(sql).raw());
  return {
    exec: (sql) => {
      database.exec(sql);
    },
    run: (sql, ...values) => {
      writing(sql).run(...values);
    },
    rows: (sql, ...values) => reading(sql).all(...values),
    each: (sql, ...values) => reading(sql).iterate(...values),
    close: () => {
      database.close();
    },
  };
};
