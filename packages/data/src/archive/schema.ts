/** Whose a SQLite file is, and its tables: looked at, and brought up to date. */
import type { Refilling } from "./migrations.ts";
import { APPLICATION_ID, COLLECTION_ID, MIGRATIONS, refillingOf } from "./migrations.ts";
import type { Database } from "./sqlite.ts";
import { numberOf } from "./sqlite.ts";

/** A file, and the mark that it must bear: that of a dataset's archive or that of a collection. */
export type Ownership = {
  readonly file: string;
  readonly id: typeof APPLICATION_ID | typeof COLLECTION_ID;
};

/** The settings of every connection. */
export function setUp(db: Database): void {
  db.run("PRAGMA journal_mode = WAL");
  db.run("PRAGMA synchronous = NORMAL");
  db.run("PRAGMA foreign_keys = ON");
}

/**
 * Refuses what is not an archive of the kind asked for, and what a later version of ours made.
 * @throws Error in words for the user.
 */
export function checkOwnership(db: Database, { file, id }: Ownership): void {
  const owner = pragma(db, "application_id");
  if (!isEmpty(db) && owner !== id) throw new Error(toRefusal(file, owner));
  if (pragma(db, "user_version") <= MIGRATIONS.length) return;
  throw new Error(
    id === COLLECTION_ID
      ? `${file} was made by a later version of On Record; open it with that version or a later one.`
      : `${file} was made by a later version of On Record; delete it (it is rebuilt from the dataset), or choose another file.`,
  );
}

/** Whether a file has no tables: it is new, or its first import was killed before it had made them. */
export const isEmpty = (db: Database): boolean =>
  db.first("SELECT 1 FROM sqlite_schema LIMIT 1") === undefined;

function toRefusal(file: string, owner: number): string {
  if (owner === COLLECTION_ID) {
    return `${file} is a collection of imported articles, which no dataset can take the place of; name it as a collection (--archive, or ONRECORD_ARCHIVE without ONRECORD_DATASET), or choose another file for the archive.`;
  }
  if (owner === APPLICATION_ID) {
    return `${file} is the archive of a dataset and is made anew when that changes; choose another file for the collection, and import the dataset into it.`;
  }
  return `${file} is a database of another program; choose another file for the archive.`;
}

/** Whether the tables are those of this version. */
export const isMigrated = (db: Database): boolean =>
  pragma(db, "user_version") === MIGRATIONS.length;

/** Takes the steps that the file lacks, and says what is to be worked out then; undefined where it lacked none. */
export function migrate(db: Database, id: Ownership["id"]): Refilling | undefined {
  const steps = MIGRATIONS.slice(pragma(db, "user_version"));
  if (steps.length === 0) return undefined;
  for (const step of steps) db.run(step);
  db.run(`PRAGMA user_version = ${MIGRATIONS.length}`);
  db.run(`PRAGMA application_id = ${id}`);
  return refillingOf(steps);
}

const pragma = (db: Database, name: "user_version" | "application_id"): number =>
  numberOf(db.first(`PRAGMA ${name}`) ?? {}, name);
