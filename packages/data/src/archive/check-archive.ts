/** Looks at every page, text and count of an archive, for `onrecord doctor`. */
import { hash } from "node:crypto";
import { NONE, STATUSES, statusNumber } from "../review/review-row.ts";
import { checkIndex } from "../search/reindex.ts";
import { checkStories } from "../stories/check-stories.ts";
import { readSourceBytes } from "../import/source-blocks.ts";
import type { Database } from "./sqlite.ts";
import { bytesOf, numberOf, textOf } from "./sqlite.ts";

/** What is wrong with an archive. `index` can be mended by working it out anew; what else is lost. */
export type ArchiveFault = {
  readonly part: "file" | "reference" | "text" | "source" | "index";
  /** What is wrong and where, in a sentence. */
  readonly reason: string;
};

/** How many faults of one part are told. */
const TOLD = 100;

/** All faults, part by part; those of a part that has many are cut off at a hundred. */
export function* checkArchive(db: Database): Generator<ArchiveFault> {
  const damage = take(checkFile(db));
  yield* damage;
  // Nothing more can be said of a file whose pages are broken.
  if (damage.length > 0) return;
  yield* take(checkReferences(db));
  yield* take(checkTexts(db));
  yield* take(checkSources(db));
  yield* take(checkLists(db));
  yield* take(checkSearch(db));
  yield* take(toIndexFaults(checkStories(db)));
}

function* toIndexFaults(reasons: Iterable<string>): Generator<ArchiveFault> {
  for (const reason of reasons) yield { part: "index", reason };
}

function take(faults: Iterable<ArchiveFault>): readonly ArchiveFault[] {
  const taken: ArchiveFault[] = [];
  for (const fault of faults) {
    taken.push(fault);
    if (taken.length === TOLD) break;
  }
  return taken;
}

function* checkFile(db: Database): Generator<ArchiveFault> {
  for (const { quick_check: verdict } of db.all("PRAGMA quick_check"))
    if (verdict !== "ok") yield { part: "file", reason: String(verdict) };
}

function* checkReferences(db: Database): Generator<ArchiveFault> {
  for (const row of db.each("PRAGMA foreign_key_check")) {
    const reason = `A row of ${textOf(row, "table")} refers to a row of ${textOf(row, "parent")} that is not there.`;
    yield { part: "reference", reason };
  }
}

/** Every text has its fingerprint, and every article its text. */
function* checkTexts(db: Database): Generator<ArchiveFault> {
  for (const row of db.each("SELECT file, text, sha256, bytes FROM text")) {
    const bytes = Buffer.from(textOf(row, "text"));
    const isWhole =
      hash("sha256", bytes) === textOf(row, "sha256") && bytes.length === numberOf(row, "bytes");
    if (!isWhole) {
      const reason = `The text ${textOf(row, "file")} is not the one that was imported: its fingerprint differs.`;
      yield { part: "text", reason };
    }
  }
  const missing = `SELECT id FROM record WHERE kind = 'article'
    AND NOT EXISTS (SELECT 1 FROM text WHERE text.file = json_extract(record.json, '$.file'))`;
  for (const row of db.each(missing))
    yield { part: "text", reason: `The text of ${textOf(row, "id")} is missing.` };
}

/** The bytes of every source have their fingerprint. Blocks are unpacked once each. */
function* checkSources(db: Database): Generator<ArchiveFault> {
  const origins = `SELECT o.sha256, o.block, o.start, o.length, record.id FROM origin AS o
    CROSS JOIN record ON record.position = o.article WHERE o.block IS NOT NULL ORDER BY o.block`;
  let unpacked = { block: -1, bytes: new Uint8Array() };
  for (const row of db.each(origins)) {
    const [block, start] = [numberOf(row, "block"), numberOf(row, "start")];
    if (unpacked.block !== block) unpacked = { block, bytes: unpack(db, block) };
    const bytes = unpacked.bytes.subarray(start, start + numberOf(row, "length"));
    if (hash("sha256", bytes) === Buffer.from(bytesOf(row, "sha256")).toString("hex")) continue;
    const reason = `The source's bytes of ${textOf(row, "id")} are not those that were imported.`;
    yield { part: "source", reason };
  }
}

/** The bytes of a block; none where it cannot be unpacked, so that every source in it is told. */
function unpack(db: Database, block: number): Uint8Array<ArrayBuffer> {
  try {
    const all = { block, start: 0, length: Number.MAX_SAFE_INTEGER };
    return new Uint8Array(readSourceBytes(db, all));
  } catch {
    return new Uint8Array();
  }
}

/** The numbers of statuses, as the arms of a `CASE`. */
const STATUS_NUMBERS = STATUSES.map(
  (status) => `WHEN '${status}' THEN ${statusNumber(status)}`,
).join(" ");

/** What must give no row: a count that is not kept right, or a record that cannot be found. */
const LISTS: readonly (readonly [what: string, sql: string])[] = [
  [
    "the number of records of a kind",
    `SELECT kind FROM (SELECT kind, count(*) AS count FROM record WHERE on_record = 1 GROUP BY kind)
      LEFT JOIN kind_count AS kept USING (kind)
      WHERE kept.count IS NOT (SELECT count(*) FROM record WHERE on_record = 1 AND kind = kept.kind)`,
  ],
  [
    "how often a value occurs",
    `SELECT value FROM facet_value AS v
      WHERE v.count <> (SELECT count(*) FROM facet WHERE facet.value = v.number)`,
  ],
  [
    "the days of records",
    `SELECT 1 WHERE (SELECT coalesce(sum(count), 0) FROM day_count) <> (SELECT count(*) FROM dated)`,
  ],
  [
    "a list",
    `SELECT position FROM record WHERE on_record = 1
      AND kind IN ('article', 'person', 'organization', 'place', 'statement', 'event', 'relation')
      AND NOT EXISTS (SELECT 1 FROM facet WHERE facet.position = record.position)`,
  ],
  [
    "a list",
    `SELECT position FROM listed
      WHERE NOT EXISTS (SELECT 1 FROM record WHERE record.position = listed.position AND on_record = 1)`,
  ],
  [
    "the queue",
    `SELECT position FROM record WHERE kind IN ('mention', 'time', 'statement', 'event', 'relation')
      AND NOT EXISTS (SELECT 1 FROM review WHERE review.position = record.position)`,
  ],
  [
    "the queue",
    `SELECT 1 FROM review CROSS JOIN record ON record.position = review.position
      WHERE review.status <> CASE record.json ->> '$.status' ${STATUS_NUMBERS} END`,
  ],
  [
    "how many are in the queue",
    `SELECT 1 WHERE (SELECT coalesce(sum(count), 0) FROM review_cube) <> (SELECT count(*) FROM review)`,
  ],
  [
    "how many are in the queue of an article or an entity",
    `SELECT 1 FROM review_tally AS t WHERE t.kind = ${NONE} AND t.count <> CASE t.field
      WHEN 'article' THEN (SELECT count(*) FROM review INDEXED BY review_by_text
        WHERE status = t.status AND article = t.value)
      ELSE (SELECT count(*) FROM review INDEXED BY review_by_entity
        WHERE status = t.status AND entity = t.value) END`,
  ],
];

function* checkLists(db: Database): Generator<ArchiveFault> {
  for (const [what, sql] of LISTS) {
    if (db.first(`${sql} LIMIT 1`) === undefined) continue;
    yield { part: "index", reason: `What is kept of ${what} is not what the records say.` };
  }
}

function* checkSearch(db: Database): Generator<ArchiveFault> {
  const { findings, missing, surplus } = checkIndex(db);
  for (const { blob, reason } of findings)
    yield { part: "index", reason: `The search cannot read its part ${blob}: ${reason}` };
  if (missing > 0) yield { part: "index", reason: `The search does not know ${missing} records.` };
  if (surplus > 0)
    yield { part: "index", reason: `The search knows ${surplus} records that are not there.` };
}
