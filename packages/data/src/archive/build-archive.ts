/** Fills an archive with a dataset. Runs inside the transaction of whoever calls it. */
import type { AnyRecord, Dataset } from "@onrecord/domain";
import { isOnRecord, RECORD_KINDS, recordsOf, referencesOf } from "@onrecord/domain";
import type { FacetEntry, ListName } from "./facets-of.ts";
import { boundsOf, facetsOf, findEdtf, findList } from "./facets-of.ts";
import { CONTENT_TABLES } from "./migrations.ts";
import { indexText } from "./index-text.ts";
import { articleSortKey, eventSortKey, statementSortKey } from "./sort-keys.ts";
import type { Database } from "./sqlite.ts";

/** A record with its place in the archive. */
export type Placed = { readonly position: number; readonly record: AnyRecord };

/** The records by their id. Of records with the same id, the first one counts. */
export type Placement = ReadonlyMap<string, Placed>;

/** Replaces all that the archive holds by `dataset`. */
export function buildArchive(db: Database, dataset: Dataset, stamp: string): void {
  for (const table of CONTENT_TABLES) db.run(`DELETE FROM ${table}`);
  db.write(
    "INSERT INTO meta VALUES ('stamp', ?), ('manifest', ?)",
    stamp,
    JSON.stringify(dataset.manifest),
  );
  const placement = writeRecords(db, dataset);
  for (const [file, { text, sha256, bytes }] of Object.entries(dataset.texts)) {
    db.write("INSERT INTO text VALUES (?, ?, ?, ?)", file, text, sha256, bytes);
  }
  writeReferences(db, placement);
  writeEntityCounts(db, dataset, placement);
  writeLists(db, dataset, placement);
  indexText(db, dataset, placement);
}

function writeRecords(db: Database, dataset: Dataset): Placement {
  const placement = new Map<string, Placed>();
  let position = 0;
  for (const kind of RECORD_KINDS) {
    for (const record of recordsOf(dataset, kind)) {
      position += 1;
      if (placement.has(record.id)) continue;
      placement.set(record.id, { position, record });
      db.write(
        "INSERT INTO record VALUES (?, ?, ?, ?, ?)",
        position,
        record.id,
        kind,
        JSON.stringify(record),
        Number(isOnRecord(record)),
      );
    }
  }
  return placement;
}

function writeReferences(db: Database, placement: Placement): void {
  for (const { position, record } of placement.values()) {
    for (const id of new Set(referencesOf(record).map((reference) => reference.value))) {
      const target = placement.get(id);
      if (target !== undefined)
        db.write("INSERT INTO reference VALUES (?, ?)", position, target.position);
    }
  }
}

function writeEntityCounts(db: Database, dataset: Dataset, placement: Placement): void {
  const mentions = countMentions(dataset);
  const statements = countIds(
    dataset.statements.filter(isOnRecord).map(({ speaker }) => (speaker === null ? [] : [speaker])),
  );
  const events = countIds(
    dataset.events
      .filter(isOnRecord)
      .map(({ actors, recipients, place }) => [
        ...actors,
        ...recipients,
        ...(place === null ? [] : [place]),
      ]),
  );
  for (const { position, record } of placement.values()) {
    if (findList(record) !== "entity") continue;
    const { id } = record;
    const counts = [mentions, statements, events].map((count) => count.get(id) ?? 0);
    db.write("INSERT INTO entity_count VALUES (?, ?, ?, ?)", position, ...counts);
  }
}

/** How often each entity is mentioned. */
const countMentions = ({ mentions }: Dataset): ReadonlyMap<string, number> =>
  countIds(mentions.filter(isOnRecord).map((mention) => [mention.entity]));

/** In how many of the lists each id stands. */
function countIds(lists: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const id of lists.flatMap((list) => [...new Set(list)]))
    counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

function writeLists(db: Database, dataset: Dataset, placement: Placement): void {
  const mentioned = Map.groupBy(
    dataset.mentions.filter(isOnRecord),
    (mention) => mention.anchor.article as string,
  );
  const mentionedIn = (article: string): string[] =>
    (mentioned.get(article) ?? []).map((mention) => mention.entity);
  const mentionCount = countMentions(dataset);
  for (const { position, record } of placement.values()) {
    const list = findList(record);
    if (list === undefined) continue;
    const sort = sortKeyOf(record, { placement, mentionCount });
    db.write("INSERT INTO listed VALUES (?, ?, ?)", list, sort, position);
    writeDates(db, record, position);
    for (const entry of facetsOf(record, mentionedIn))
      writeFacet(db, entry, { list, sort, position });
  }
}

function writeFacet(
  db: Database,
  [field, value]: FacetEntry,
  { list, sort, position }: { list: ListName; sort: number; position: number },
): void {
  db.write("INSERT INTO facet VALUES (?, ?, ?, ?, ?)", list, field, value, sort, position);
}

/** The days that a record covers. An end that is open or unknown reaches no further than the other. */
function writeDates(db: Database, record: AnyRecord, position: number): void {
  const { earliest, latest } = boundsOf(findEdtf(record));
  const [first, last] = [earliest ?? latest, latest ?? earliest];
  if (first === null || last === null) return;
  db.write("INSERT INTO dated VALUES (?, ?, ?)", position, first, last);
}

type SortContext = {
  readonly placement: Placement;
  readonly mentionCount: ReadonlyMap<string, number>;
};

function sortKeyOf(record: AnyRecord, { placement, mentionCount }: SortContext): number {
  if (record.kind === "article") return articleSortKey(record);
  if (record.kind === "event") return eventSortKey(record);
  if (record.kind === "statement") {
    return statementSortKey(
      record,
      placement.get(record.evidence[0]?.article ?? "")?.position ?? 0,
    );
  }
  return -(mentionCount.get(record.id) ?? 0);
}
