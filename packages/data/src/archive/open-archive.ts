import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import type { Dataset } from "@onrecord/domain";
import { toDatasetStamp } from "../dataset/dataset-files.ts";
import { isIndexReadable } from "../search/archive-engine.ts";
import { checkIndex, reindex } from "../search/reindex.ts";
import { createSearchIndex } from "../search/search-index.ts";
import { createExportSource } from "../export/archive-source.ts";
import { createArticleStore } from "./article-store.ts";
import { createChecks } from "./create-checks.ts";
import {
  ArchiveDamaged,
  hasMark,
  isDamage,
  removeArchive,
  toArchiveError,
} from "./archive-file.ts";
import { buildArchive } from "./build-archive.ts";
import { APPLICATION_ID } from "./migrations.ts";
import type { Archive } from "./ports.ts";
import { checkOwnership, isMigrated, migrate, setUp } from "./schema.ts";
import { readMeta } from "./slice.ts";
import type { Database } from "./sqlite.ts";
import { holdSnapshot, openDatabase, readVersion } from "./sqlite.ts";

export type ArchiveOptions = {
  /** The SQLite file; it and its folder are made where they are missing. `:memory:` keeps no file. */
  readonly file: string;
  readonly dataset: Dataset;
  /** The dataset's fingerprint, if it is known already: `toDatasetStamp(dataset)`. */
  readonly stamp?: string;
};

/**
 * Opens the archive of a dataset. It is built when the file is new and rebuilt when the dataset is
 * another one than it was built from, in one transaction of a write-ahead log: a process that is
 * killed leaves the old archive or the new one, and a second process that opens the file waits. An
 * archive of ours that is damaged is made anew: it holds nothing that the dataset does not.
 * @throws Error when the file is not an archive of ours, was made by a later version, or cannot be
 *   written; it is left as it is.
 */
export function openArchive({
  file,
  dataset,
  stamp = toDatasetStamp(dataset),
}: ArchiveOptions): Archive {
  const open = (): Database => openWhole(file, dataset, stamp);
  const db = file === ":memory:" ? open() : openFile(file, open);
  return {
    store: createArticleStore(db),
    search: createSearchIndex(db),
    checkIndex: () => checkIndex(db),
    reindex: (onProgress) => reindex(db, onProgress),
    ...createChecks(db),
    exportSource: (selection) => createExportSource(db, selection),
    hold: () => holdSnapshot(db),
    version: () => readVersion(db),
    close: () => db.close(),
  };
}

/** Opens with `open` what is in the file, or makes the file anew where it is ours and damaged. */
function openFile(file: string, open: () => Database): Database {
  try {
    mkdirSync(dirname(file), { recursive: true });
    return unlessDamaged(open) ?? openDamaged(file, open);
  } catch (error) {
    throw toArchiveError(error, file);
  }
}

function openDamaged(file: string, open: () => Database): Database {
  if (hasMark(file, APPLICATION_ID)) {
    // Asked once more: another process may have seen the damage too, and mended it.
    const mended = unlessDamaged(open);
    if (mended !== undefined) return mended;
    removeArchive(file);
  }
  return open();
}

function unlessDamaged(open: () => Database): Database | undefined {
  try {
    return open();
  } catch (error) {
    if (isDamage(error)) return undefined;
    throw error;
  }
}

/** A connection to an archive that is whole and holds the dataset. */
function openWhole(file: string, dataset: Dataset, stamp: string): Database {
  const db = openDatabase(file);
  try {
    checkOwnership(db, { file, id: APPLICATION_ID });
    setUp(db);
    if (isCurrent(db, stamp)) checkWhole(db);
    else rebuild(db, dataset, stamp);
  } catch (error) {
    db.close();
    throw error;
  }
  return db;
}

/** A page that was damaged long ago would else be met by whoever reads it first. */
function checkWhole(db: Database): void {
  const { quick_check: verdict } = db.first("PRAGMA quick_check(1)") ?? {};
  if (verdict !== "ok") throw new ArchiveDamaged(String(verdict));
}

const isCurrent = (db: Database, stamp: string): boolean =>
  isMigrated(db) && readMeta(db, "stamp") === stamp && isIndexReadable(db);

/** Brings the tables up to date and fills them, all or nothing. */
function rebuild(db: Database, dataset: Dataset, stamp: string): void {
  db.run("BEGIN IMMEDIATE");
  try {
    // What it holds was made for the old tables: its stamp goes.
    if (migrate(db, APPLICATION_ID) !== undefined || !isIndexReadable(db))
      db.run("DELETE FROM meta WHERE key = 'stamp'");
    // Another process may have built it while this one waited for its turn.
    if (readMeta(db, "stamp") !== stamp) buildArchive(db, dataset, stamp);
    db.run("COMMIT");
  } catch (error) {
    db.run("ROLLBACK");
    throw error;
  }
}
