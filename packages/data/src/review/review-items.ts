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
  const items = rows.flatMap((row) => {
    const json = textOf(row, "json");
    const record = toRecord(json);
    if (!isReviewed(record)) return [];
    return [toItem(db, { record, json, position: numberOf(row, "position") }, index)];
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

type Line = { readonly record: Reviewed; readonly json: string; readonly position: number };

function toItem(db: Database, { record, json, position }: Line, index: RecordIndex): ReviewItem {
  return {
    id: record.id,
    kind: record.kind,
    revision: revisionOfLine(json),
    record,
    ...sourceOf(record.provenance.proposed),
    article: articleOf(record),
    sentence: sentenceOf(record, index),
    alike: countAlike(db, position),
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

/** How many other open proposals are alike. */
function countAlike(db: Database, position: number): number {
  const row = db.first(
    `SELECT count(*) AS count FROM review AS mine
      CROSS JOIN review AS other ON other.alike = mine.alike AND other.status = ?
      WHERE mine.position = ? AND other.position <> mine.position`,
    statusNumber("proposed"),
    position,
  );
  return row === undefined ? 0 : numberOf(row, "count");
}
