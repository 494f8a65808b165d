import { existsSync, mkdirSync, statSync } from "node:fs";
import { dirname } from "node:path";
import type { Manifest } from "@onrecord/domain";
import { SCHEMA_VERSION } from "@onrecord/domain";
import type { Annotations } from "../annotations/annotations.ts";
import { createAnnotations } from "../annotations/annotations.ts";
import { Batch } from "../import/batch.ts";
import type { AskedArticles } from "../asked/asked-articles.ts";
import { createAskedArticles } from "../asked/asked-articles.ts";
import type { Importer } from "../import/importer.ts";
import { createImporter } from "../import/importer.ts";
import type { IndexingHelp } from "../search/archive-engine.ts";
import { helpIndexing, isIndexReadable } from "../search/archive-engine.ts";
import { checkIndex, fillIndex } from "../search/reindex.ts";
import type { ArticleVersions } from "../review/article-versions.ts";
import { createArticleVersions } from "../review/article-versions.ts";
import type { ProposalStore } from "../review/proposal-store.ts";
import { createProposalStore } from "../review/proposal-store.ts";
import type { ReviewDesk } from "../review/review-desk.ts";
import { listRelations } from "./list-relations.ts";
import { fillQueue } from "../review/fill-queue.ts";
import { createReviewDesk } from "../review/create-review-desk.ts";
import { createSearchIndex } from "../search/search-index.ts";
import type { ArchiveFault } from "./check-archive.ts";
import { checkArchive } from "./check-archive.ts";
import { hasMark, isDamage, toArchiveError } from "./archive-file.ts";
import { createExportSource } from "../export/archive-source.ts";
import { createArticleStore } from "./article-store.ts";
import { createChecks } from "./create-checks.ts";
import { COLLECTION_ID } from "./migrations.ts";
import type { Archive } from "./ports.ts";
import type { SavedSearches } from "./saved-searches.ts";
import { createSavedSearches } from "./saved-searches.ts";
import { createRecordWriter } from "./record-writer.ts";
import { reindexRecords } from "./reindex.ts";
import { checkOwnership, isEmpty, isMigrated, migrate, setUp } from "./schema.ts";
import type { Tokens } from "../tokens/tokens.ts";
import { createTokens } from "../tokens/tokens.ts";
import type { Database } from "./sqlite.ts";
import { holdSnapshot, openDatabase, readVersion, setPatience } from "./sqlite.ts";

/** An archive that articles are imported into: their home. */
export interface Collection extends Archive {
  readonly importer: Importer;
  readonly saved: SavedSearches;
  /** What people marked in its articles with other tools. */
  readonly annotations: Annotations;
  /** Who may write into it from the web app. */
  readonly tokens: Tokens;
  /** What is proposed, what people decided on it, and how it is taken back. */
  readonly review: ReviewDesk;
  /** Proposals that a newer version of their proposer replaces. */
  readonly proposals: ProposalStore;
  /** Older versions of articles, and what was read from them. */
  readonly versions: ArticleVersions;
  /** Which articles a proposer was asked about. */
  readonly asked: AskedArticles;
  /** What is wrong with the file, its texts and its index; reads all of it. */
  check(): Iterable<ArchiveFault>;
}

export type CollectionOptions = IndexingHelp & {
  /** The SQLite file. `:memory:` keeps no file. */
  readonly file: string;
  /** Make the file, and its folder, where they are missing. */
  readonly create: boolean;
  /**
   * How long a write waits for another process that writes, in milliseconds; nothing else is done
   * meanwhile. 20 seconds, where nothing is said; then it fails, and `isBusy` knows the error.
   */
  readonly patience?: number;
  /** Work out every answer of the search anew, as a measurement wants it. */
  readonly searchAnew?: boolean;
};

/**
 * Opens a collection. Unlike the archive of a dataset it is nobody's copy: it is brought up to date
 * and otherwise left as it is, and one that is damaged is refused.
 * @throws Error when there is none and none is to be made, when the file is something else, was made
 *   by a later version, is damaged or cannot be written; it is left as it is.
 */
export function openCollection({
  file,
  create,
  searchAnew = false,
  patience,
  ...help
}: CollectionOptions): Collection {
  if (!create && file !== ":memory:" && !existsSync(file)) {
    throw new Error(`There is no collection at ${file}. onrecord import makes one.`);
  }
  const db = openFile(file, { create, ...help });
  if (patience !== undefined) setPatience(db, patience);
  const batch = new Batch(db);
  const importer = createImporter(batch);
  return {
    store: createArticleStore(db),
    search: createSearchIndex(db, { keepAnswers: !searchAnew }),
    checkIndex: () => checkIndex(db),
    reindex: (onProgress) => importer.reindex(onProgress),
    ...createChecks(db),
    exportSource: (selection) => createExportSource(db, selection),
    hold: () => holdSnapshot(db),
    version: () => readVersion(db),
    importer,
    saved: createSavedSearches(db),
    annotations: createAnnotations(db, importer),
    tokens: createTokens(db),
    review: createReviewDesk(batch),
    proposals: createProposalStore(batch),
    versions: createArticleVersions(batch),
    asked: createAskedArticles(db),
    check: () => checkArchive(db),
    close: () => db.close(),
  };
}

/** Whether the file is a collection, as far as its head can be read; false where there is none, or a folder. */
export const isCollection = (file: string): boolean =>
  statSync(file, { throwIfNoEntry: false })?.isFile() === true && hasMark(file, COLLECTION_ID);

type Opening = IndexingHelp & Pick<CollectionOptions, "create">;

function openFile(file: string, help: Opening): Database {
  try {
    if (file !== ":memory:") mkdirSync(dirname(file), { recursive: true });
    return openWhole(file, help);
  } catch (error) {
    throw isDamage(error) && hasMark(file, COLLECTION_ID)
      ? new Error(
          `${file} is a collection, and it is damaged: ${error instanceof Error ? error.message : String(error)}. It is left as it is. Put a copy of it in its place, or import its sources again into another file.`,
          { cause: error },
        )
      : toArchiveError(error, file);
  }
}

function openWhole(file: string, { create, ...help }: Opening): Database {
  const db = openDatabase(file);
  helpIndexing(db, help);
  try {
    checkOwnership(db, { file, id: COLLECTION_ID });
    if (!create && file !== ":memory:" && isEmpty(db))
      throw new Error(`${file} is empty, and no collection yet. onrecord import makes it one.`);
    // Only a new file takes the size of its pages: with larger ones a text wastes less.
    db.run("PRAGMA page_size = 8192");
    setUp(db);
    db.run("PRAGMA cache_size = -49152");
    // The log is copied into the file when it holds so many pages; hot pages are then copied once.
    db.run("PRAGMA wal_autocheckpoint = 8192");
    if (!isMigrated(db) || !isIndexReadable(db)) bringUpToDate(db);
  } catch (error) {
    db.close();
    throw error;
  }
  return db;
}

/** Takes the steps that the file lacks, and works out what they ask for. */
function bringUpToDate(db: Database): void {
  db.run("BEGIN IMMEDIATE");
  try {
    const isMade = db.first("SELECT 1 FROM sqlite_schema WHERE name = 'meta'") !== undefined;
    const refilling = migrate(db, COLLECTION_ID);
    if (!isMade) {
      db.write(
        "INSERT INTO meta VALUES ('origin', 'collection'), ('manifest', ?) ON CONFLICT DO NOTHING",
        JSON.stringify(newManifest()),
      );
    }
    if (isMade && refilling === "everything")
      reindexRecords(db, createRecordWriter(db, { queue: true }));
    else if (!isIndexReadable(db)) fillIndex(db);
    if (isMade && refilling === "queue") fillQueue(db);
    if (isMade && (refilling === "queue" || refilling === "relations")) listRelations(db);
    db.run("COMMIT");
  } catch (error) {
    db.run("ROLLBACK");
    throw error;
  }
}

/** What a collection says about itself as a dataset. */
const newManifest = (): Manifest => ({
  name: "collection",
  title: "Collection",
  description: "Articles imported from several sources.",
  version: "1",
  schemaVersion: SCHEMA_VERSION,
  created: new Date().toISOString().slice(0, 10),
  licenses: [{ name: "unknown", title: "See the rights of each article" }],
  textRights: "Each article says who holds the rights in its text, where that is known.",
});
