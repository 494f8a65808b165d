/** Counts the rows of the queue themselves, for filters of which no counts are kept: each set of rows is read once. */
import type { Database } from "../archive/sqlite.ts";
import { numberOf, textOf } from "../archive/sqlite.ts";
import type { QueueFilter } from "./queue-filter.ts";
import { toCondition } from "./queue-filter.ts";
import { leadOf } from "./queue-query.ts";
import { NONE } from "./review-row.ts";

/** So many rows are counted one by one, which takes some milliseconds. Of more, what has no kept counts is not told. */
const COUNTED = 10_000;

/** What rows are counted by; `confidence` by its tenth. */
export type RowField = "kind" | "confidence" | "source" | "entity" | "article";

/** How many rows have each value of a field, whatever the filter says of that field; none where too many are to be counted. */
export type CountRows = (field: RowField) => ReadonlyMap<number, number>;

type Counts = { readonly [F in RowField]: ReadonlyMap<number, number> };

const NOTHING: Counts = {
  kind: new Map(),
  confidence: new Map(),
  source: new Map(),
  entity: new Map(),
  article: new Map(),
};

export function createRowCounter(db: Database, filter: QueueFilter): CountRows {
  let whole: Counts | undefined;
  return (field) => {
    const own = field === "source" ? filter.sources : filter[field];
    // Where the filter says nothing of the field, its rows are those of all other such fields.
    if (own === null) return (whole ??= countAll(db, filter))[field];
    return countAll(db, { ...filter, [field === "source" ? "sources" : field]: null })[field];
  };
}

const COLUMNS = `json_group_array(kind) AS kind, json_group_array(source) AS source,
  json_group_array(CASE WHEN confidence = ${NONE} THEN ${NONE} ELSE min(9, confidence / 10) END) AS confidence,
  json_group_array(entity) AS entity, json_group_array(article) AS article`;

function countAll(db: Database, filter: QueueFilter): Counts {
  const { sql, values } = toCondition(filter);
  const row = db.first(
    `SELECT count(*) AS total, ${COLUMNS} FROM
      (SELECT r.kind, r.confidence, r.source, r.entity, r.article FROM ${leadOf(filter)} WHERE ${sql} LIMIT ${COUNTED + 1})`,
    ...values,
  );
  if (row === undefined || numberOf(row, "total") > COUNTED) return NOTHING;
  const counted = (field: RowField): ReadonlyMap<number, number> =>
    countEach(JSON.parse(textOf(row, field)));
  return {
    kind: counted("kind"),
    confidence: counted("confidence"),
    source: counted("source"),
    entity: counted("entity"),
    article: counted("article"),
  };
}

function countEach(all: unknown): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  if (!Array.isArray(all)) return counts;
  for (const value of all)
    if (typeof value === "number") counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
