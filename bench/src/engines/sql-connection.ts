/** The calls to SQLite that the benchmark makes, whichever library makes them. */
export type SqlValue = string | number;

export type SqlConnection = {
  exec(sql: string): void;
  run(sql: string, ...values: readonly SqlValue[]): void;
  /** Rows as arrays. */
  rows(sql: string, ...values: readonly SqlValue[]): Iterable<unknown>;
  /** The same one by one, for more rows than should be in memory at once. */
  each(sql: string, ...values: readonly SqlValue[]): Iterable<unknown>;
  close(): void;
};

/** A row, which is an array whatever the types of the library say. */
export const columnsOf = (row: unknown): readonly unknown[] => (Array.isArray(row) ? row : []);

/** The first column of each row, as numbers. */
export function* numbersOf(rows: Iterable<unknown>): Generator<number> {
  for (const row of rows) yield Number(columnsOf(row)[0]);
}
