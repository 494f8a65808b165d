/** The few calls to SQLite that the archive makes, with prepared statements kept. */
import type * as Sqlite from "node:sqlite";
import type { DatabaseSync, SQLInputValue, StatementSync } from "node:sqlite";

export type SqlValue = string | number | null | Uint8Array;
/** A row as SQLite gives it, without a prototype: read by `textOf` and its like, and never handed on. */
export type Row = { readonly [column: string]: SqlValue | bigint };

/** A connection to one SQLite file, with its prepared statements kept. */
export type Database = {
  /** How often something was run or written over it, be it taken back afterwards. */
  readonly writes: number;
  /** Runs statements that take no parameters and give no rows. */
  run(sql: string): void;
  /** Runs one statement for its effect. */
  write(sql: string, ...values: readonly SqlValue[]): void;
  /**
   * Inserts rows, several to a statement; `then` is what the statement ends with. Where it throws, some rows may be there: the transaction
   * is to be taken back. A statement that took back its own would first copy every page that it changes to a file of SQLite's
   * (https://www.sqlite.org/tempfiles.html#stmtjrnl), which was more than half of all that an import wrote.
   */
  insert(table: string, rows: readonly (readonly SqlValue[])[], then?: string): void;
  /** All rows of a query. */
  all(sql: string, ...values: readonly SqlValue[]): readonly Row[];
  /** All rows of a query as the values of their columns: half the work of `all`, for what every search reads. */
  values(sql: string, ...values: readonly SqlValue[]): readonly (readonly Row[string][])[];
  /** The first row of a query, or undefined. */
  first(sql: string, ...values: readonly SqlValue[]): Row | undefined;
  /** The rows of a query one by one, for tables that do not fit into memory. */
  each(sql: string, ...values: readonly SqlValue[]): Iterable<Row>;
  close(): void;
};

/** Begins to read what the file holds now; whoever writes it meanwhile is not seen until the end. */
export function holdSnapshot(db: Database): () => void {
  db.run("BEGIN");
  // The first read takes the snapshot.
  db.first("SELECT 1 FROM sqlite_schema LIMIT 1");
  return () => db.run("COMMIT");
}

/** Another number whenever another connection has written: https://www.sqlite.org/pragma.html#pragma_data_version */
export const readVersion = (db: Database): number =>
  numberOf(db.first("PRAGMA data_version") ?? {}, "data_version");

/** Where the file lies that a connection was opened to; undefined where it is in memory. */
export function findFile(db: Database): string | undefined {
  const row = db.first("SELECT file FROM pragma_database_list WHERE name = 'main'");
  return row === undefined || row["file"] === "" ? undefined : textOf(row, "file");
}

/** How many prepared statements are kept. */
const KEPT = 500;

/** Rows that one statement inserts: each call costs as much as a row. */
const TOGETHER = 16;

/** How long to wait for another process that writes, in milliseconds. */
const PATIENCE = 20_000;

/** From now on waits no longer than this for another process that writes, in milliseconds. */
export const setPatience = (db: Database, milliseconds: number): void =>
  db.run(`PRAGMA busy_timeout = ${Math.round(milliseconds)}`);

/** From now on keeps so many mebibytes of the file's pages in memory. */
export const setPageCache = (db: Database, mebibytes: number): void =>
  db.run(`PRAGMA cache_size = ${-1024 * mebibytes}`);

/** SQLITE_BUSY, of whatever sort: https://www.sqlite.org/rescode.html#busy */
const BUSY = 5;

/** Whether something failed because another process writes: nothing was written, and it can be tried again. */
export const isBusy = (error: unknown): boolean =>
  error instanceof Error &&
  "errcode" in error &&
  typeof error.errcode === "number" &&
  (error.errcode & 0xff) === BUSY;

/**
 * Opens a SQLite file, or makes it. `node:sqlite` is asked for here and not imported, so that
 * validating and exporting need no SQLite at all.
 * @throws Error when this Node has no SQLite, or the file cannot be opened.
 */
export function openDatabase(file: string): Database {
  const sqlite = findSqlite();
  if (sqlite === undefined) throw tooOld();
  const connection = new sqlite.DatabaseSync(file);
  connection.exec(`PRAGMA busy_timeout = ${PATIENCE}`);
  return toDatabase(connection);
}

/** Node 22.13 brought SQLite without a flag. */
const tooOld = (): Error =>
  new Error(`The archive and its search need Node 22.13 or later (this is ${process.version}).`);

/** `node:sqlite`, if this Node has it. `getBuiltinModule` itself came with Node 20.16 and 22.3. */
const findSqlite = (): typeof Sqlite | undefined =>
  "getBuiltinModule" in process ? process.getBuiltinModule("node:sqlite") : undefined;

/** Prepares statements, and keeps them. */
function createPreparer(prepare: (sql: string) => StatementSync): (sql: string) => StatementSync {
  const prepared = new Map<string, StatementSync>();
  return (sql) => {
    const known = prepared.get(sql);
    if (known !== undefined) return known;
    // Searches make ever new statements; the lists' own are few.
    if (prepared.size >= KEPT) prepared.clear();
    const statement = prepare(sql);
    prepared.set(sql, statement);
    return statement;
  };
}

/** A statement whose rows are arrays; those of an older Node are objects still, with the same values in the same order. */
function prepareValues(connection: DatabaseSync, sql: string): StatementSync {
  const statement = connection.prepare(sql);
  if ("setReturnArrays" in statement) statement.setReturnArrays(true);
  return statement;
}

function toDatabase(connection: DatabaseSync): Database {
  const prepare = createPreparer((sql) => connection.prepare(sql));
  const prepareForValues = createPreparer((sql) => prepareValues(connection, sql));
  let writes = 0;
  return {
    get writes() {
      return writes;
    },
    run: (sql) => {
      writes += 1;
      connection.exec(sql);
    },
    write: (sql, ...values) => {
      writes += 1;
      // Not `run`: it reads the last rowid of the connection, which FTS5 makes larger than a number.
      prepare(sql).get(...values.map(toBound));
    },
    insert(table, rows, then = "") {
      writes += 1;
      const [first = []] = rows;
      const row = `(${first.map(() => "?").join(", ")})`;
      const toStatement = (count: number): StatementSync => {
        const places = Array.from({ length: count }, () => row).join(", ");
        return prepare(`INSERT OR FAIL INTO ${table} VALUES ${places} ${then}`);
      };
      const whole = rows.length < TOGETHER ? undefined : toStatement(TOGETHER);
      for (let at = 0; at < rows.length; at += TOGETHER) {
        const bound: SQLInputValue[] = [];
        const end = Math.min(rows.length, at + TOGETHER);
        for (let index = at; index < end; index += 1)
          for (const value of rows[index] ?? []) bound.push(toBound(value));
        const statement = end - at === TOGETHER ? whole : undefined;
        (statement ?? toStatement(end - at)).get(...bound);
      }
    },
    all: (sql, ...values) => prepare(sql).all(...values.map(toBound)),
    values: (sql, ...values) =>
      prepareForValues(sql)
        .all(...values.map(toBound))
        .map((row) => Object.values(row)),
    first: (sql, ...values) => prepare(sql).get(...values.map(toBound)),
    // Its own statement: a kept one would be reset by another call in the middle.
    each: (sql, ...values) => connection.prepare(sql).iterate(...values.map(toBound)),
    close: () => connection.close(),
  };
}

/**
 * Whole numbers go in as integers: Node binds a number as a floating-point value, which is kept and
 * compared in more places than one would think.
 */
const toBound = (value: SqlValue): SQLInputValue =>
  typeof value === "number" && Number.isSafeInteger(value) ? BigInt(value) : value;

/** A column that holds text. @throws TypeError when it does not. */
export const textOf = (row: Row, column: string): string => toText(row[column], column);

/** A value that is text. @throws TypeError when it is not. */
export function toText(value: Row[string] | undefined, column: string): string {
  if (typeof value !== "string") throw new TypeError(`column ${column} holds no text`);
  return value;
}

/** A column that holds bytes. @throws TypeError when it does not. */
export function bytesOf(row: Row, column: string): Uint8Array {
  const value = row[column];
  if (!(value instanceof Uint8Array)) throw new TypeError(`column ${column} holds no bytes`);
  return value;
}

/** A column that holds a number. @throws TypeError when it does not. */
export const numberOf = (row: Row, column: string): number => toNumber(row[column], column);

/** A value that is a number. @throws TypeError when it is not. */
export function toNumber(value: Row[string] | undefined, column: string): number {
  if (typeof value !== "number") throw new TypeError(`column ${column} holds no number`);
  return value;
}
