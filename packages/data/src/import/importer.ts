/** Adds articles to a collection, a few thousand to a transaction. */
import { hash } from "node:crypto";
import type { Article, Dataset } from "@onrecord/domain";
import { writeRecord } from "../archive/build-archive.ts";
import { reindexRecords } from "../archive/reindex.ts";
import type { RecordFacts } from "../archive/record-facts.ts";
import type { Database } from "../archive/sqlite.ts";
import { findFile, numberOf } from "../archive/sqlite.ts";
import { archiveFilesOf } from "../archive/archive-file.ts";
import type { ArticleDraft, Origin } from "@onrecord/import";
import type { AddedRecord, RecordShelf } from "./add-dataset.ts";
import { addDataset } from "./add-dataset.ts";
import type { Batch } from "./batch.ts";
import { bringUpToDate, EarlierReading, lookAt, revive, supersede } from "./earlier-reading.ts";
import type { ImportJournal } from "./import-journal.ts";
import type { NewArticle } from "./to-article.ts";
import { toArticle } from "./to-article.ts";
import {
  findCurrentVersion,
  isNewer,
  replaceVersion,
  toAddressNumber,
  writeVersion,
} from "./versions.ts";

/**
 * What became of a draft: a new article (`added`), a new one of which the collection has other
 * versions (`version`), one that is there and of which something else is said now that its source was
 * read otherwise (`changed`), one that is there and has now one more source (`another source`), one that
 * is there with this very source (`known`), or none, and why.
 */
export type Added =
  | {
      readonly outcome: "added" | "version" | "changed" | "another source" | "known";
      readonly articleId: string;
    }
  | { readonly outcome: "refused"; readonly reason: string };

export interface Importer {
  /** The files of the collection itself, which are nobody's articles. */
  readonly files: readonly string[];
  /**
   * Works out lists, counts, stories and search anew from the records, all or nothing; gives how
   * many records there are, and tells how far it is.
   */
  reindex(onProgress?: (done: number) => void): number;
  readonly journal: ImportJournal;
  /** Begins a transaction, if none is open. Whatever else is called does so too where it writes. */
  begin(): void;
  /** What would become of a draft. Nothing is written; versions are not told from other articles. */
  look(draft: ArticleDraft, earlier?: EarlierReading): Added;
  /**
   * Adds an article. It is in the archive for good after `commit`. With what an earlier reading made of
   * its file, it takes the place of what that made of it.
   */
  add(draft: ArticleDraft, earlier?: EarlierReading): Added;
  /** What the collection has of a file. */
  earlierReading(path: string): EarlierReading;
  /** Adds the records of a dataset that was found at a path; in a dry run, only says what would be. */
  addDataset(
    dataset: Dataset,
    found: { readonly path: string; readonly dryRun: boolean },
  ): readonly AddedRecord[];
  /** Ends the transaction that the first `add` began: all since then is kept. */
  commit(): void;
  /** Ends the transaction: nothing since the last `commit` is kept. */
  rollback(): void;
  /** Adds articles and commits now and then; for many, in no run that could be resumed. */
  addAll(drafts: Iterable<ArticleDraft>): { readonly [O in Added["outcome"]]: number };
}

/** Articles to a transaction, where nobody says otherwise. */
const BATCH = 4000;

export function createImporter(batch: Batch): Importer {
  const { db } = batch;
  const add = (draft: ArticleDraft, earlier?: EarlierReading): Added => {
    const made = toArticle(draft);
    if (!made.ok) return { outcome: "refused", reason: made.error };
    batch.begin("trusted");
    return earlier === undefined
      ? addArticle(batch, made.value, draft.origin)
      : addAnew(batch, made.value, { origin: draft.origin, earlier });
  };
  const file = findFile(db);
  return {
    files: file === undefined ? [] : archiveFilesOf(file),
    journal: batch.journal,
    begin: () => batch.begin("trusted"),
    look(draft, earlier) {
      const made = toArticle(draft);
      if (!made.ok) return { outcome: "refused", reason: made.error };
      return lookAt(db, made.value, { origin: draft.origin, earlier });
    },
    add,
    earlierReading(path) {
      batch.writeOrigins();
      return new EarlierReading(db, batch.journal.numberOf(path));
    },
    addDataset(dataset, { path, dryRun }) {
      // What would be is found out by doing it, and taking it back.
      if (dryRun) batch.commit();
      batch.begin();
      const added = addDataset(toShelf(batch, path), dataset);
      if (dryRun) batch.rollback();
      return added;
    },
    reindex(onProgress) {
      batch.commit();
      batch.begin();
      try {
        const records = reindexRecords(db, batch.records, onProgress);
        batch.commit();
        return records;
      } catch (error) {
        batch.rollback();
        throw error;
      }
    },
    commit: () => batch.commit(),
    rollback: () => batch.rollback(),
    addAll: (drafts) => addAll(batch, drafts, add),
  };
}

function addAll(
  batch: Batch,
  drafts: Iterable<ArticleDraft>,
  add: Importer["add"],
): ReturnType<Importer["addAll"]> {
  const counts = { added: 0, version: 0, changed: 0, "another source": 0, known: 0, refused: 0 };
  let pending = 0;
  for (const draft of drafts) {
    counts[add(draft).outcome] += 1;
    pending += 1;
    if (pending % BATCH === 0) batch.commit();
  }
  batch.commit();
  return counts;
}

const toShelf = (batch: Batch, path: string): RecordShelf => ({
  db: batch.db,
  records: batch.records,
  takePosition: () => batch.takePosition(),
  addOrigin: ({ position, record }, text) => {
    if (record.kind !== "article") return false;
    const bytes = Buffer.from(text);
    const origin = {
      path,
      entry: record.file,
      line: null,
      format: "dataset",
      encoding: "utf-8",
      bytes,
    };
    return writeOrigin(batch, origin, { article: record, position });
  },
  placeVersion: ({ position, record }, text) =>
    record.kind !== "article" || placeVersion(batch, { article: record, text }, position).isCurrent,
});

function positionOf(db: Database, id: string): number | undefined {
  const row = db.first("SELECT position FROM record WHERE id = ?", id);
  return row === undefined ? undefined : numberOf(row, "position");
}

function addArticle(batch: Batch, made: NewArticle, origin: Origin): Added {
  const { db } = batch;
  const { article } = made;
  const there = positionOf(db, article.id);
  if (there !== undefined) {
    const position = there;
    const isNew = writeOrigin(batch, origin, { article, position });
    return { outcome: isNew ? "another source" : "known", articleId: article.id };
  }
  const position = batch.takePosition();
  writeRecord(db, { position, record: article });
  db.write(
    "INSERT OR IGNORE INTO text VALUES (?, ?, ?, ?)",
    article.file,
    made.text,
    article.sha256,
    article.bytes,
  );
  insertOrigin(batch, origin, { article, position });
  const { hasOthers, isCurrent } = placeVersion(batch, made, position);
  if (isCurrent) batch.records.add({ position, record: article }, factsOfNew(made));
  return { outcome: hasOthers ? "version" : "added", articleId: article.id };
}

/** Adds an article whose file was read otherwise before. */
function addAnew(
  batch: Batch,
  made: NewArticle,
  { origin, earlier }: { readonly origin: Origin; readonly earlier: EarlierReading },
): Added {
  const added = addArticle(batch, made, origin);
  if (added.outcome === "refused") return added;
  const { articleId } = added;
  const position = positionOf(batch.db, articleId) ?? 0;
  if (added.outcome === "another source") return added;
  const isThere = added.outcome === "known";
  if (isThere) revive(batch, { position, record: made.article }, origin);
  const isChanged = isThere && bringUpToDate(batch, position, made.article);
  if (supersede(batch, { position }, { place: origin, earlier }))
    return { outcome: "version", articleId };
  return isChanged ? { outcome: "changed", articleId } : added;
}

/** What is known of an article that nothing refers to yet. */
const factsOfNew = ({ text }: NewArticle): RecordFacts => ({
  mentionedIn: () => [],
  countsOf: () => ({ mentions: 0, statements: 0, events: 0 }),
  standsOf: () => true,
  positionOf: () => 0,
  nameOf: (id) => id,
  textOf: () => text,
  languageOf: () => undefined,
});

/** Finds the other versions of a new article; the newest of all is the one in the lists. */
function placeVersion(
  { db, records }: Batch,
  made: NewArticle,
  position: number,
): { readonly hasOthers: boolean; readonly isCurrent: boolean } {
  const { article } = made;
  if (article.url === null) return { hasOthers: false, isCurrent: true };
  const address = toAddressNumber(article.url);
  const current = findCurrentVersion(db, address, made);
  const isCurrent = current === undefined || isNewer(article, current.article);
  const newer = isCurrent ? null : current.position;
  writeVersion(db, { position, address, newer });
  if (!isCurrent) db.write("UPDATE record SET on_record = 0 WHERE position = ?", position);
  if (current !== undefined && isCurrent) {
    const old = { position: current.position, record: current.article };
    // First, while it stands on the record: those that it is a copy of may still wait to be joined.
    records.remove(old);
    replaceVersion(db, { old, newer: position, address });
  }
  return { hasOthers: current !== undefined, isCurrent };
}

/** Where an article was found; an article of a dataset has no format of `@onrecord/import`. */
type FoundAt = Omit<Origin, "format"> & { readonly format: string };
type PlacedArticle = { readonly article: Article; readonly position: number };

/** Writes where an article was found; false where that was known. */
function writeOrigin(batch: Batch, origin: FoundAt, placed: PlacedArticle): boolean {
  batch.writeOrigins();
  const known = batch.db.first(
    "SELECT 1 AS known FROM origin WHERE article = ? AND file = ? AND entry = ? AND line = ?",
    ...toOriginKey(batch, origin, placed),
  );
  if (known === undefined) insertOrigin(batch, origin, placed);
  return known === undefined;
}

const toOriginKey = (
  { journal }: Batch,
  { path, entry, line }: FoundAt,
  { position }: PlacedArticle,
): readonly [number, number, string, number] => [
  position,
  journal.numberOf(path),
  entry ?? "",
  line ?? 0,
];

/** Says where an article was found, which is not known yet. */
function insertOrigin(batch: Batch, origin: FoundAt, placed: PlacedArticle): void {
  const { blocks, added } = batch;
  const { format, encoding, bytes } = origin;
  const { article } = placed;
  const sha256 = hash("sha256", bytes, "hex");
  const place = sha256 === article.sha256 ? TEXT_ITSELF : blocks.keep(bytes, sha256);
  batch.addOrigin([
    ...toOriginKey(batch, origin, placed),
    format,
    encoding,
    Buffer.from(sha256, "hex"),
    place.block,
    place.start,
    place.block === null ? bytes.length : place.length,
    added,
  ]);
}

/** The source's bytes are those of the text, which is kept anyway. */
const TEXT_ITSELF = { block: null, start: 0, length: 0 } as const;
