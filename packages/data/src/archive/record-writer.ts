/** Writes the rows that are worked out from a record: its list, its counts, what it is found by. */
import type { AnyRecord } from "@onrecord/domain";
import { ENTITY_KINDS } from "@onrecord/domain";
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
  /** Begins what another thread does of `flush`; nothing is added or removed before that. */
  prepare(): void;
  /** Writes what is pending, before the transaction ends. */
  flush(): void;
  /** Forgets what is pending: the transaction was taken back, or another process wrote. */
  reset(): void;
}

export function createRecordWriter(db: Database): RecordWriter {
  const lists = new ListWriter(db);
  const search = createSearchWriter(db);
  const stories = createStoryWriter(db, (position) => findStoryArticle(db, position));
  return {
    add({ position, record }, facts) {
      const facets = facetsOf(record, facts.mentionedIn);
      lists.add({ position, record, facets, sort: sortKeyOf(record, facts) });
      if (findList(record) === undefined) return;
      if (isEntity(record)) {
        const { mentions, statements, events } = facts.countsOf(record.id);
        const counts = [mentions, statements, events];
        db.write("INSERT INTO entity_count VALUES (?, ?, ?, ?)", position, ...counts);
      }
      if (record.kind === "article") {
        const text = facts.textOf(record.file) ?? "";
        stories.add({ position, ...toStoryArticle(record, text) });
      }
      search.add([toDocument({ position, record, facets }, facts)]);
    },
    remove({ position, record }) {
      lists.remove(position, record);
      if (findList(record) === undefined) return;
      if (isEntity(record)) db.write("DELETE FROM entity_count WHERE position = ?", position);
      if (record.kind === "article") stories.remove(position);
      search.remove([position]);
    },
    prepare: () => search.prepare(),
    flush() {
      search.prepare();
      lists.flush();
      stories.flush();
      // Last: what another thread makes of it takes as long as the rest.
      search.flush();
    },
    reset() {
      lists.reset();
      search.reset();
      stories.reset();
    },
  };
}

const isEntity = ({ kind }: AnyRecord): boolean => ENTITY_KINDS.some((each) => each === kind);

function sortKeyOf(record: AnyRecord, facts: RecordFacts): number {
  if (record.kind === "article") return articleSortKey(record);
  if (record.kind === "event") return eventSortKey(record);
  if (record.kind === "statement")
    return statementSortKey(record, facts.positionOf(record.evidence[0]?.article ?? ""));
  return isEntity(record) ? -facts.countsOf(record.id).mentions : 0;
}
