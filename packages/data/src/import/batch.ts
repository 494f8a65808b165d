/** The transaction of whoever writes a collection over a connection: the importer, and who decides. */
import type { RecordWriter } from "../archive/record-writer.ts";
import { createRecordWriter } from "../archive/record-writer.ts";
import type { Database, SqlValue } from "../archive/sqlite.ts";
import { numberOf } from "../archive/sqlite.ts";
import { threadOf } from "../search/archive-engine.ts";
import { ImportJournal } from "./import-journal.ts";
import { SourceBlocks } from "./source-blocks.ts";

/** A record that was removed may come back, and to its own place. */
const LAST_POSITION = `SELECT max(
  coalesce((SELECT max(position) FROM record), 0),
  coalesce((SELECT max(position) FROM edit WHERE after IS NULL), 0)) AS last`;

/** A transaction and what is gathered in it. */
export class Batch {
  readonly db: Database;
  readonly records: RecordWriter;
  readonly blocks: SourceBlocks;
  readonly journal: ImportJournal;
  /** Rows of `origin` that wait to be written together. */
  #origins: (readonly SqlValue[])[] = [];
  #open = false;
  #nextPosition = 0;
  /** SQLite's count of changes by others: https://www.sqlite.org/pragma.html#pragma_data_version */
  #dataVersion = -1;
  #added = 0;
  /** Whether SQLite looks for the rows that others refer to, as `setUp` says. */
  #checks = true;

  constructor(db: Database) {
    this.db = db;
    this.records = createRecordWriter(db, { queue: true });
    this.blocks = new SourceBlocks(db, () => threadOf(db));
    this.journal = new ImportJournal(db);
  }

  /** When this batch was begun, in milliseconds since 1970. */
  get added(): number {
    return this.#added;
  }

  /**
   * Begins the transaction, if none is open. An importer makes all rows itself, and asks SQLite not to look for the rows that each refers
   * to (`trusted`): that is a tenth of its time. `onrecord doctor` looks for all of them.
   */
  begin(references: "checked" | "trusted" = "checked"): void {
    if (this.#open) return;
    this.#check(references === "checked");
    this.db.run("BEGIN IMMEDIATE");
    this.#open = true;
    this.#added = Date.now();
    const version = numberOf(this.db.first("PRAGMA data_version") ?? {}, "data_version");
    if (version === this.#dataVersion) return;
    this.#dataVersion = version;
    this.records.reset();
    this.journal.reset();
    this.#nextPosition = numberOf(this.db.first(LAST_POSITION) ?? {}, "last") + 1;
  }

  /** SQLite takes this between transactions alone: https://www.sqlite.org/pragma.html#pragma_foreign_keys */
  #check(on: boolean): void {
    if (on === this.#checks) return;
    this.db.run(`PRAGMA foreign_keys = ${on ? "ON" : "OFF"}`);
    this.#checks = on;
  }

  takePosition(): number {
    this.#nextPosition += 1;
    return this.#nextPosition - 1;
  }

  /** Says where an article was found: a row of `origin`, by the time of `writeOrigins`. */
  addOrigin(row: readonly SqlValue[]): void {
    this.#origins.push(row);
  }

  /** Writes the rows of `addOrigin`, before the table is read and before the transaction ends. */
  writeOrigins(): void {
    this.db.insert("origin", this.#origins);
    this.#origins = [];
  }

  commit(): void {
    if (!this.#open) return;
    // What follows is done while another thread packs what came last and makes the index.
    this.blocks.prepare();
    this.records.prepare();
    this.writeOrigins();
    this.records.flush();
    this.blocks.flush();
    this.db.run("COMMIT");
    this.#open = false;
    this.#check(true);
  }

  rollback(): void {
    if (!this.#open) return;
    this.db.run("ROLLBACK");
    this.#open = false;
    this.#check(true);
    this.#dataVersion = -1;
    this.blocks.reset();
    this.#origins = [];
    this.journal.reset();
    this.records.reset();
  }
}
