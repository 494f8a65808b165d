/** Writes the rows that are worked out from a record: its list, its counts, what it is found by. */
import type { AnyRecord } from "@onrecord/domain";
import { ENTITY_KINDS } from "@onrecord/domain";
import { QueueWriter } from "../review/queue-writer.ts";
import { createSearchWriter } from "../search/search-writer.ts";
import { toDocument } from "../search/to-document.ts";
import { findStoryArticle, toStoryArticle } from "../stories/story-store.ts";
import { createStoryWriter } from "../stories/story-writer.ts";
import { facetsOf, findList } from "./facets-of.ts";
import { ListWriter } from "./list-writer.ts";
import type { RecordFacts } from "./record-facts.ts";
import { articleSortKey, eventSortKey, statementSortKey } from "./sort-keys.ts";
import type { Database } from "./sqlite.ts";

/** A record with its place in the archive. */
export type Placed = { readonly position: number; readonly record: AnyRecord };

export interface RecordWriter {
  /** Lists a record, makes it searchable and joins it to its story, by what is known of the others. */
  add(placed: Placed, facts: RecordFacts): void;
  /** Takes a record out of lists, counts, search and its story. It stays in the archive. */
  remove(placed: Placed): void;
  /**
   * Puts an assertion whose own words and references stay the same under another status in the queue.
   */
  requeue(placed: Placed, facts: RecordFacts): void;
  /**
   * Lists a record anew that stays as it is, because others have changed: its counts, its facets and,
   * where `search` says so, what it is found by. Its story stays.
   */
  relist(placed: Placed, facts: RecordFacts, changed: { readonly search: boolean }): void;
  /** Begins what another thread does of `flush`; nothing is added or removed before that. */
  prepare(): void;
  /** Writes what is pending, before the transaction ends. */
  flush(): void;
  /** Forgets what is pending: the transaction was taken back, or another process wrote. */
  reset(): void;
}

export type RecordWriterOptions = {
  /** Whether what is proposed can be decided on here: then the queue of it is kept. */
  readonly queue: boolean;
};

export function createRecordWriter(
  db: Database,
  { queue: keepsQueue }: RecordWriterOptions,
): RecordWriter {
  const lists = new ListWriter(db);
  const search = createSearchWriter(db);
  const stories = createStoryWriter(db, (position) => findStoryArticle(db, position));
  const queue = keepsQueue ? new QueueWriter(db) : undefined;
  const list = ({ position, record }: Placed, facts: RecordFacts, isFound: boolean): void => {
    const facets = facetsOf(record, facts.mentionedIn);
    lists.add({ position, record, facets, sort: sortKeyOf(record, facts) });
    if (findList(record) === undefined) return;
    if (isEntity(record)) countEntity(db, position, facts.countsOf(record.id));
    if (isFound) search.add([toDocument({ position, record, facets }, facts)]);
  };
  return {
    add(placed, facts) {
      const { position, record } = placed;
      queue?.add(placed, facts.positionOf);
      list(placed, facts, true);
      if (record.kind !== "article") return;
      const text = facts.textOf(record.file) ?? "";
      stories.add({ position, ...toStoryArticle(record, text) });
    },
    remove({ position, record }) {
      queue?.remove(position, record);
      lists.remove(position, record);
      if (findList(record) === undefined) return;
      if (isEntity(record)) db.write("DELETE FROM entity_count WHERE position = ?", position);
      if (record.kind === "article") stories.remove(position);
      search.remove([position]);
    },
    requeue(placed, facts) {
      queue?.remove(placed.position, placed.record);
      queue?.add(placed, facts.positionOf);
    },
    relist(placed, facts, changed) {
      lists.remove(placed.position, placed.record);
      list(placed, facts, changed.search);
    },
    prepare: () => search.prepare(),
    flush() {
      search.prepare();
      lists.flush();
      stories.flush();
      queue?.flush();
      // Last: what another thread makes of it takes as long as the rest.
      search.flush();
    },
    reset() {
      lists.reset();
      search.reset();
      stories.reset();
      queue?.reset();
    },
  };
}

const isEntity = ({ kind }: AnyRecord): boolean => ENTITY_KINDS.some((each) => each === kind);

function countEntity(
  db: Database,
  position: number,
  { mentions, statements, events }: ReturnType<RecordFacts["countsOf"]>,
): void {
  db.write(
    "INSERT OR REPLACE INTO entity_count VALUES (?, ?, ?, ?)",
    position,
    mentions,
    statements,
    events,
  );
}

function sortKeyOf(record: AnyRecord, facts: RecordFacts): number {
  if (record.kind === "article") return articleSortKey(record);
  if (record.kind === "event") return eventSortKey(record);
  if (record.kind === "statement")
    return statementSortKey(record, facts.positionOf(record.evidence[0]?.article ?? ""));
  return isEntity(record) ? -facts.countsOf(record.id).mentions : 0;
}
