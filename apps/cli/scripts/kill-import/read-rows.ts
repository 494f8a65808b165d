import { createHash } from "node:crypto";
import { DatabaseSync } from "node:sqlite";

/**
 * What differs between any two imports: when they were made, and, where one had ended before it was
 * killed, that there was another run.
 */
const LEFT_OUT = new Set([
  "origin.added",
  "import_run.number",
  "import_run.started",
  "import_run.finished",
]);

/** The rows of each table as one fingerprint, with how many there are; the times left out. */
export function readRows(file: string): { readonly [table: string]: string } {
  const database = new DatabaseSync(file, { readOnly: true });
  const tables = database
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
    .all()
    .map(({ name }) => String(name));
  const rows = tables.map((table): [string, string] => [table, fingerprint(database, table)]);
  database.close();
  return Object.fromEntries(rows);
}

function fingerprint(database: DatabaseSync, table: string): string {
  const columns = database
    .prepare("SELECT name FROM pragma_table_info(?)")
    .all(table)
    .map(({ name }) => String(name))
    .filter((name) => !LEFT_OUT.has(`${table}.${name}`));
  const list = columns.map((name) => `"${name}"`).join(", ");
  const hash = createHash("sha256");
  let count = 0;
  for (const row of database
    .prepare(
      `SELECT DISTINCT ${list} FROM "${table}" ORDER BY ${columns.map((_, i) => i + 1).join(", ")}`,
    )
    .iterate()) {
    count += 1;
    for (const value of Object.values(row)) {
      hash.update(value instanceof Uint8Array ? value : String(value));
      hash.update("\n");
    }
  }
  return `${count} rows, ${hash.digest("hex").slice(0, 16)}`;
}
