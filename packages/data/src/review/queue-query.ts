/** The queries of the queue: a page in an order, and how many there are. */
import type { Query } from "../archive/narrow.ts";
import { readTotal } from "../archive/narrow.ts";
import type { Database, SqlValue } from "../archive/sqlite.ts";
import { numberOf } from "../archive/sqlite.ts";
import type { QueueFilter } from "./queue-filter.ts";
import { isInCube, isTallied, toCondition, toCubeCondition } from "./queue-filter.ts";
import type { ReviewOrder } from "./review-desk.ts";
import { NONE } from "./review-row.ts";

/** What each order sorts by, in which direction, and the indexes that have it so: of all, and of a kind. */
const ORDERS = {
  text: {
    keys: ["article", "start", "position"],
    up: true,
    index: "review_by_text",
    ofKind: "review_by_kind",
  },
  entity: {
    keys: ["entity", "article", "start", "position"],
    up: true,
    index: "review_by_entity",
    ofKind: null,
  },
  "least-sure": {
    keys: ["confidence", "position"],
    up: true,
    index: "review_by_confidence",
    ofKind: "review_by_kind_confidence",
  },
  "most-sure": {
    keys: ["confidence", "position"],
    up: false,
    index: "review_by_confidence",
    ofKind: "review_by_kind_confidence",
  },
} as const satisfies { readonly [O in ReviewOrder]: unknown };

/** So few rows are sorted faster than they are met with in an index that has another order. */
const FEW = 20_000;

export type QueuePlace = { readonly position: number; readonly keys: readonly number[] };

/** How many items a filter leaves. */
export function countQueue(db: Database, filter: QueueFilter): number {
  if (isInCube(filter)) {
    const { sql, values } = toCubeCondition(filter);
    return readTotal(db, {
      sql: `SELECT coalesce(sum(r.count), 0) AS total FROM review_cube AS r WHERE ${sql}`,
      values,
    });
  }
  const tallied = filter.entity ?? filter.article;
  if (tallied !== null && isTallied(filter)) {
    return readTotal(db, {
      sql: `SELECT count AS total FROM review_tally
        WHERE field = ? AND status = ? AND kind = ? AND value = ?`,
      values: [
        filter.entity === null ? "article" : "entity",
        filter.status,
        filter.kind ?? NONE,
        tallied,
      ],
    });
  }
  const { sql, values } = toCondition(filter);
  const from = leadOf(filter);
  return readTotal(db, { sql: `SELECT count(*) AS total FROM ${from} WHERE ${sql}`, values });
}

/** The places of a page. `after` are the keys of the last item before it. */
export function readQueue(
  db: Database,
  filter: QueueFilter,
  page: {
    readonly order: ReviewOrder;
    readonly size: number;
    readonly total: number;
    readonly after: readonly number[] | undefined;
  },
): readonly QueuePlace[] {
  const { order, size, total, after } = page;
  const { keys, up } = ORDERS[order];
  const condition = toCondition(filter);
  const columns = keys.map((key) => `r.${key}`);
  const next = toNext(columns, up, after);
  const sorted = columns.map((column) => `${column} ${up ? "ASC" : "DESC"}`).join(", ");
  const rows = db.all(
    `SELECT ${columns.join(", ")} FROM ${sourceOf(filter, order, total)}
      WHERE ${condition.sql}${next.sql} ORDER BY ${sorted} LIMIT ?`,
    ...condition.values,
    ...next.values,
    size,
  );
  return rows.map((row) => ({
    position: numberOf(row, "position"),
    keys: keys.map((key) => numberOf(row, key)),
  }));
}

function toNext(
  columns: readonly string[],
  up: boolean,
  after: readonly number[] | undefined,
): Query {
  if (after?.length !== columns.length) return { sql: "", values: [] };
  const places = columns.map(() => "?").join(", ");
  const values: readonly SqlValue[] = after;
  return { sql: ` AND (${columns.join(", ")}) ${up ? ">" : "<"} (${places})`, values };
}

/**
 * What is narrowed most leads. Where nothing but the kind and the order's own field narrows, the index
 * has exactly these rows in order; else it is walked, unless so few are left that it is faster to sort.
 */
function sourceOf(filter: QueueFilter, order: ReviewOrder, total: number): string {
  const { article, entity, text, sources, confidence, kind } = filter;
  if (article !== null || entity !== null || text !== null) return leadOf(filter);
  const { index, ofKind, keys } = ORDERS[order];
  const isByConfidence = confidence === null || keys[0] === "confidence";
  const own = kind === null ? index : ofKind;
  if (sources === null && isByConfidence && own !== null) return `review AS r INDEXED BY ${own}`;
  return total <= FEW ? leadOf(filter) : `review AS r INDEXED BY ${index}`;
}

/** The index that has what is narrowed most. It is named: SQLite would rather take one that has the groups in order. */
export function leadOf({ article, entity, text, sources, confidence, kind }: QueueFilter): string {
  if (article !== null) return "review AS r INDEXED BY review_by_text";
  if (entity !== null) return "review AS r INDEXED BY review_by_entity";
  if (text !== null) return "review AS r NOT INDEXED";
  if (sources !== null) return "review AS r INDEXED BY review_by_source";
  if (confidence !== null)
    return `review AS r INDEXED BY ${kind === null ? "review_by_confidence" : "review_by_kind_confidence"}`;
  if (kind !== null) return "review AS r INDEXED BY review_by_kind";
  return "review AS r INDEXED BY review_by_text";
}
