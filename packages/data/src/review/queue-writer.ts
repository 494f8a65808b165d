/**
 * Keeps the queue: a row for each assertion, its words, and the counts. Rows and counts are gathered
 * in memory and written by `flush`, in the transaction of whoever calls.
 */
import type { AnyRecord } from "@onrecord/domain";
import { isReviewed } from "@onrecord/review";
import type { Placed } from "../archive/record-writer.ts";
import type { Database, SqlValue } from "../archive/sqlite.ts";
import { numberOf } from "../archive/sqlite.ts";
import { NONE, tenthOf, toReviewRow } from "./review-row.ts";

/** Numbers of sources kept in memory; there are some dozens. */
const KEPT = 10_000;

/** The numbers of a row by which it is counted. */
type Counted = {
  readonly status: number;
  readonly kind: number;
  readonly article: number;
  readonly confidence: number;
  readonly entity: number;
  readonly source: number;
};

export class QueueWriter {
  readonly #db: Database;
  readonly #sources = new Map<string, number>();
  readonly #cube = new Map<string, number>();
  readonly #tally = new Map<string, number>();
  #rows: SqlValue[][] = [];
  #words: SqlValue[][] = [];

  constructor(db: Database) {
    this.#db = db;
  }

  /** Puts an assertion into the queue, under its status; any other record is passed over. */
  add({ position, record }: Placed, positionOf: (id: string) => number): void {
    if (!isReviewed(record)) return;
    const row = toReviewRow(record);
    const { status, kind, start, confidence, alike } = row;
    const article = positionOf(row.article);
    const entity = row.entity === null ? 0 : positionOf(row.entity);
    const source = this.#sourceOf(row.proposer, row.rule);
    this.#rows.push([position, status, kind, article, start, confidence, entity, source, alike]);
    this.#words.push([position, row.words]);
    this.#count({ status, kind, article, confidence, entity, source }, 1);
  }

  /** Takes a record out of the queue. */
  remove(position: number, record: AnyRecord): void {
    if (!isReviewed(record)) return;
    this.#writeRows();
    const row = this.#db.first("SELECT * FROM review WHERE position = ?", position);
    if (row === undefined) return;
    const [status, kind, article] = [
      numberOf(row, "status"),
      numberOf(row, "kind"),
      numberOf(row, "article"),
    ];
    const [confidence, entity, source] = [
      numberOf(row, "confidence"),
      numberOf(row, "entity"),
      numberOf(row, "source"),
    ];
    this.#count({ status, kind, article, confidence, entity, source }, -1);
    this.#db.write("DELETE FROM review WHERE position = ?", position);
    this.#db.write("DELETE FROM review_text WHERE rowid = ?", position);
  }

  flush(): void {
    this.#writeRows();
    const adding = "ON CONFLICT DO UPDATE SET count = count + excluded.count";
    this.#db.insert("review_cube", toRows(this.#cube), adding);
    const tally = toRows(this.#tally).map(([field = 0, ...rest]) => [
      FIELDS[Number(field)] ?? "",
      ...rest,
    ]);
    this.#db.insert("review_tally", tally, adding);
    this.#cube.clear();
    this.#tally.clear();
    if (this.#sources.size > KEPT) this.#sources.clear();
  }

  /** Forgets what was gathered: the transaction was taken back, or another process wrote. */
  reset(): void {
    this.#rows = [];
    this.#words = [];
    this.#sources.clear();
    this.#cube.clear();
    this.#tally.clear();
  }

  #writeRows(): void {
    this.#db.insert("review", this.#rows);
    this.#db.insert("review_text (rowid, words)", this.#words);
    this.#rows = [];
    this.#words = [];
  }

  #count({ status, kind, article, confidence, entity, source }: Counted, change: number): void {
    addTo(this.#cube, [status, kind, tenthOf(confidence), source], change);
    for (const each of [kind, NONE]) {
      addTo(this.#tally, [0, status, each, article], change);
      if (entity !== 0) addTo(this.#tally, [1, status, each, entity], change);
    }
  }

  #sourceOf(proposer: string, rule: string): number {
    const key = `${proposer}\n${rule}`;
    const known = this.#sources.get(key);
    if (known !== undefined) return known;
    const row =
      this.#db.first(
        "SELECT number FROM review_source WHERE proposer = ? AND rule = ?",
        proposer,
        rule,
      ) ??
      this.#db.first(
        "INSERT INTO review_source (proposer, rule) VALUES (?, ?) RETURNING number",
        proposer,
        rule,
      );
    const number = numberOf(row ?? {}, "number");
    this.#sources.set(key, number);
    return number;
  }
}

/** The fields of `review_tally`, by their number in a key. */
const FIELDS = ["article", "entity"] as const;

/** Keys are numbers with a space between them. */
function addTo(counts: Map<string, number>, numbers: readonly number[], change: number): void {
  const key = numbers.join(" ");
  counts.set(key, (counts.get(key) ?? 0) + change);
}

const toRows = (counts: ReadonlyMap<string, number>): SqlValue[][] =>
  [...counts]
    .filter(([, change]) => change !== 0)
    .map(([key, change]) => [...key.split(" ").map(Number), change]);
