/** Carries what was read from an older version of an article over to its current one. */
import type { Article, Dataset } from "@onrecord/domain";
import { anchorsOf, recordsOf } from "@onrecord/domain";
import type { Reanchoring } from "@onrecord/review";
import { reanchor, REVIEWED_KINDS } from "@onrecord/review";
import { findPositions, findRecord, readSlice } from "../archive/slice.ts";
import type { Database } from "../archive/sqlite.ts";
import { numberOf, textOf } from "../archive/sqlite.ts";
import type { Batch } from "../import/batch.ts";
import { applyEdits } from "./apply-edits.ts";
import type { NewChange } from "./change-log.ts";
import { writeChange } from "./change-log.ts";
import { placeEdits } from "./placed-edit.ts";
import type { Signature } from "./review-desk.ts";

/** An older version of an article that something was read from, and the current one: their ids. */
export type OlderVersion = { readonly from: string; readonly to: string };

/** What was carried over, and the number of the change in the log; null where nothing was written. */
export type CarriedOver = Reanchoring & OlderVersion & { readonly change: number | null };

export interface ArticleVersions {
  /**
   * The older versions from which something was read that is neither on the current one nor outdated;
   * of one article, where its id or that of another version is given.
   */
  older(article?: string): readonly OlderVersion[];
  /**
   * Carries over what was read from an older version, in a transaction and a change of its own, which
   * can be taken back. A dry run writes nothing.
   */
  carryOver(version: OlderVersion, order: Signature & { readonly dryRun: boolean }): CarriedOver;
}

export const createArticleVersions = (batch: Batch): ArticleVersions => ({
  older: (article) => findOlder(batch.db, article),
  carryOver(version, { by, at, dryRun }) {
    if (dryRun) return { ...workOut(batch.db, version, { by, at }), ...version, change: null };
    return write(batch, version, { by, at });
  },
});

/** From each version that is not current the way to the one that is. */
const OLDER = `WITH RECURSIVE way (address, old, at) AS (
    SELECT address, article, newer FROM version WHERE newer IS NOT NULL
    UNION SELECT way.address, way.old, v.newer FROM way
      CROSS JOIN version AS v ON v.address = way.address AND v.article = way.at
      WHERE v.newer IS NOT NULL
  )
  SELECT old.id AS "from", current.id AS "to" FROM way
    CROSS JOIN version AS v ON v.address = way.address AND v.article = way.at AND v.newer IS NULL
    CROSS JOIN record AS old ON old.position = way.old
    CROSS JOIN record AS current ON current.position = way.at
  WHERE EXISTS (SELECT 1 FROM reference
    CROSS JOIN record AS reading ON reading.position = reference.source
    WHERE reference.target = way.old
      AND coalesce(json_extract(reading.json, '$.status'), '') <> 'outdated')
  ORDER BY way.old`;

/** The current versions of an article, whether or not anything was read from it: one at each address. */
const CURRENT = `WITH RECURSIVE way (address, at) AS (
    SELECT address, article FROM version WHERE article = ?
    UNION SELECT way.address, v.newer FROM way
      CROSS JOIN version AS v ON v.address = way.address AND v.article = way.at
      WHERE v.newer IS NOT NULL
  )
  SELECT DISTINCT record.id FROM way
    CROSS JOIN version AS v ON v.address = way.address AND v.article = way.at AND v.newer IS NULL
    CROSS JOIN record ON record.position = way.at`;

function findOlder(db: Database, article: string | undefined): readonly OlderVersion[] {
  const all = db
    .all(OLDER)
    .map((row) => ({ from: textOf(row, "from"), to: textOf(row, "to") }))
    .filter((version) => hasReadings(db, version));
  if (article === undefined) return all;
  const current = new Set(
    db.all(CURRENT, findPositions(db, [article])[0] ?? 0).map((row) => textOf(row, "id")),
  );
  return all.filter(({ to }) => current.has(to));
}

/** Whether something stands on the words of the older version: a voice alone is none. */
function hasReadings(db: Database, { from }: OlderVersion): boolean {
  const slice = readAround(db, [from]);
  return [...REVIEWED_KINDS, "acknowledgement" as const].some((kind) =>
    recordsOf(slice, kind).some(
      (record) =>
        !("status" in record && record.status === "outdated") &&
        anchorsOf(record).some(({ value }) => value.article === from),
    ),
  );
}

function workOut(db: Database, { from, to }: OlderVersion, by: Signature): Reanchoring {
  const slice = readAround(db, [from, to]);
  const [old, current] = [getArticle(db, from), getArticle(db, to)];
  return reanchor(slice, {
    from: old.id,
    to: current,
    text: slice.texts[current.file]?.text ?? "",
    by,
    isTaken: (id) => findPositions(db, [id]).length > 0,
  });
}

function getArticle(db: Database, id: string): Article {
  const record = findRecord(db, id);
  if (record?.kind !== "article") throw new Error(`there is no article ${id}`);
  return record;
}

/** Articles, all that refers to them, and all that refers to that, whatever its status. */
function readAround(db: Database, articles: readonly string[]): Dataset {
  const positions = findPositions(db, articles);
  const readings = findReferringTo(db, positions);
  return readSlice(db, [...positions, ...readings, ...findReferringTo(db, readings)]);
}

const findReferringTo = (db: Database, positions: readonly number[]): readonly number[] =>
  db
    .all(
      `SELECT DISTINCT source FROM json_each(?) AS wanted
        CROSS JOIN reference ON reference.target = wanted.value`,
      JSON.stringify(positions),
    )
    .map((row) => numberOf(row, "source"));

function write(batch: Batch, version: OlderVersion, by: Signature): CarriedOver {
  batch.commit();
  batch.begin();
  try {
    const carried = workOut(batch.db, version, by);
    const edits = placeEdits(batch.db, carried.edits, () => batch.takePosition());
    applyEdits(batch, edits);
    const change = edits.length === 0 ? null : writeChange(batch.db, toChange(version, by), edits);
    batch.commit();
    return { ...carried, ...version, change };
  } catch (error) {
    batch.rollback();
    throw error;
  }
}

const toChange = ({ from, to }: OlderVersion, by: Signature): NewChange => ({
  ...by,
  action: "reanchor",
  summary: `Carried what was read from ${from} over to its newer text, ${to}`,
  decision: null,
  undoes: null,
});
