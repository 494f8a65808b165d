/** Writes the rows that are worked out from a record: its list, its counts, what it is found by. */
import type { AnyRecord } from "@onrecord/domain";
import { ENTITY_KINDS } from "@onrecord/domain";
import { QueueWriter } from "../review/queue-writer.ts";
import type { SearchWriter } from "../search/search-writer.ts";
import { createSearchWriter } from "../search/search-writer.ts";
import { toDocument } from "../search/to-document.ts";
import { findStoryArticle, toStoryArticle } from "../stories/story-store.ts";
import type { StoryWriter } from "../stories/story-writer.ts";
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

export const createRecordWriter = (db: Database, options: RecordWriterOptions): RecordWriter =>
  new Writer(db, options);

class Writer implements RecordWriter {
  readonly #db: Database;
  readonly #lists: ListWriter;
  readonly #search: SearchWriter;
  readonly #stories: StoryWriter;
  readonly #queue: QueueWriter | undefined;

  constructor(db: Database, { queue }: RecordWriterOptions) {
    this.#db = db;
    this.#lists = new ListWriter(db);
    this.#search = createSearchWriter(db);
    this.#stories = createStoryWriter(db, (position) => findStoryArticle(db, position));
    this.#queue = queue ? new QueueWriter(db) : undefined;
  }

  add(placed: Placed, facts: RecordFacts): void {
    const { position, record } = placed;
    this.#queue?.add(placed, facts.positionOf);
    if (isEntity(record) && !setStanding(this.#db, position, facts.standsOf(record.id))) return;
    this.#list(placed, facts, true);
    if (record.kind !== "article") return;
    const text = facts.textOf(record.file) ?? "";
    this.#stories.add({ position, ...toStoryArticle(record, text) });
  }

  remove({ position, record }: Placed): void {
    this.#queue?.remove(position, record);
    if (isEntity(record) && !isStanding(this.#db, position)) return;
    this.#lists.remove(position, record);
    if (!isSearchable(record)) return;
    if (isEntity(record)) this.#db.write("DELETE FROM entity_count WHERE position = ?", position);
    if (record.kind === "article") this.#stories.remove(position);
    this.#search.remove([position]);
  }

  requeue(placed: Placed, facts: RecordFacts): void {
    this.#queue?.remove(placed.position, placed.record);
    this.#queue?.add(placed, facts.positionOf);
  }

  relist(placed: Placed, facts: RecordFacts, changed: { readonly search: boolean }): void {
    const { position, record } = placed;
    if (isEntity(record) && isStanding(this.#db, position) !== facts.standsOf(record.id)) {
      this.remove(placed);
      this.add(placed, facts);
      return;
    }
    if (isEntity(record) && !isStanding(this.#db, position)) return;
    this.#lists.remove(position, record);
    this.#list(placed, facts, changed.search);
  }

  prepare(): void {
    this.#stories.prepare();
    this.#search.prepare();
  }

  flush(): void {
    this.prepare();
    this.#lists.flush();
    this.#stories.flush();
    this.#queue?.flush();
    // Last: what another thread makes of it takes as long as the rest.
    this.#search.flush();
  }

  reset(): void {
    this.#lists.reset();
    this.#search.reset();
    this.#stories.reset();
    this.#queue?.reset();
  }

  #list({ position, record }: Placed, facts: RecordFacts, isFound: boolean): void {
    const facets = facetsOf(record, facts.mentionedIn);
    this.#lists.add({ position, record, facets, sort: sortKeyOf(record, facts) });
    if (!isSearchable(record)) return;
    if (isEntity(record)) countEntity(this.#db, position, facts.countsOf(record.id));
    if (isFound) this.#search.add([toDocument({ position, record, facets }, facts)]);
  }
}

const isStanding = (db: Database, position: number): boolean =>
  db.first("SELECT 1 FROM record WHERE position = ? AND on_record = 1", position) !== undefined;

/** Writes whether an entity stands on the record, and gives it back. */
function setStanding(db: Database, position: number, stands: boolean): boolean {
  db.write(
    "UPDATE record SET on_record = ?1 WHERE position = ?2 AND on_record <> ?1",
    Number(stands),
    position,
  );
  return stands;
}

/** Relations are listed with their entities, and have no words of their own to be found by. */
const isSearchable = (record: AnyRecord): boolean =>
  record.kind !== "relation" && findList(record) !== undefined;

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
