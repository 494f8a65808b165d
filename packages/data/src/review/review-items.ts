/** Items of the queue: assertions with their sentences, as somebody who decides wants to see them. */
import type { Dataset, RecordIndex } from "@onrecord/domain";
import { indexDataset, passagesOf } from "@onrecord/domain";
import type { Reviewed } from "@onrecord/review";
import { articleOf, isReviewed, sourceOf } from "@onrecord/review";
import { findPositions, readSlice, toRecord } from "../archive/slice.ts";
import type { Database } from "../archive/sqlite.ts";
import { numberOf, textOf } from "../archive/sqlite.ts";
import type { PreviewItem, ReviewItem } from "./review-desk.ts";
import { statusNumber } from "./review-row.ts";
import { revisionOfLine } from "./revision.ts";

/** The items at these positions, in their order, and the slice that they are shown with. */
export function readItems(
  db: Database,
  positions: readonly number[],
): { readonly items: readonly ReviewItem[]; readonly slice: Dataset } {
  const slice = readSlice(db, positions);
  const index = indexDataset(slice);
  const rows = db.all(
    `SELECT record.position, record.json FROM json_each(?) AS wanted
      CROSS JOIN record ON record.position = wanted.value ORDER BY wanted.key`,
    JSON.stringify(positions),
  );
  const alike = countAlike(db, positions);
  const items = rows.flatMap((row) => {
    const json = textOf(row, "json");
    const record = toRecord(json);
    if (!isReviewed(record)) return [];
    return [toItem({ record, json, alike: alike.get(numberOf(row, "position")) ?? 0 }, index)];
  });
  return { items, slice };
}

/** Records in their sentences, and nothing else that the queue tells of them. */
export function readSentences(
  db: Database,
  ids: readonly string[],
): { readonly items: readonly PreviewItem[]; readonly slice: Dataset } {
  const slice = readSlice(db, findPositions(db, ids));
  const index = indexDataset(slice);
  const items = ids.flatMap((id) => {
    const record = index.find(id);
    if (record === undefined || !isReviewed(record)) return [];
    return [{ id, kind: record.kind, sentence: sentenceOf(record, index) }];
  });
  return { items, slice };
}

type Line = { readonly record: Reviewed; readonly json: string; readonly alike: number };

function toItem({ record, json, alike }: Line, index: RecordIndex): ReviewItem {
  return {
    id: record.id,
    kind: record.kind,
    revision: revisionOfLine(json),
    record,
    ...sourceOf(record.provenance.proposed),
    article: articleOf(record),
    sentence: sentenceOf(record, index),
    alike,
  };
}

/** The sentences of the words that the record is about; of several runs, the first. */
function sentenceOf(record: Reviewed, index: RecordIndex): ReviewItem["sentence"] {
  const [passage] = passagesOf(index, anchorsOf(record));
  // Only a claim without any evidence has no passage, and none comes into a collection.
  if (passage === undefined) throw new Error(`${record.id} has no words in any article`);
  return passage;
}

function anchorsOf(record: Reviewed) {
  if (record.kind === "mention" || record.kind === "time") return [record.anchor];
  return record.kind === "statement" ? record.content : record.evidence;
}

/** How many other open proposals are alike, for each of these rows: those that are alike among them are counted once. */
function countAlike(db: Database, positions: readonly number[]): ReadonlyMap<number, number> {
  const rows = db.all(
    `WITH mine AS MATERIALIZED (
        SELECT r.position, r.alike, r.status FROM json_each(?2) AS wanted
          CROSS JOIN review AS r ON r.position = wanted.value),
      counted AS MATERIALIZED (
        SELECT alike, (SELECT count(*) FROM review AS other
          WHERE other.alike = name.alike AND other.status = ?1) AS count
        FROM (SELECT DISTINCT alike FROM mine) AS name)
      SELECT mine.position, counted.count - (mine.status = ?1) AS count
        FROM mine CROSS JOIN counted ON counted.alike = mine.alike`,
    statusNumber("proposed"),
    JSON.stringify(positions),
  );
  return new Map(rows.map((row) => [numberOf(row, "position"), numberOf(row, "count")]));
}
