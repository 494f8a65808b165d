/** The queue: what is proposed, narrowed and ordered, page by page. */
import { findPositions } from "../archive/slice.ts";
import type { Database } from "../archive/sqlite.ts";
import { numberOf } from "../archive/sqlite.ts";
import { readFacets } from "./queue-facets.ts";
import type { QueueFilter } from "./queue-filter.ts";
import { resolveFilter } from "./queue-filter.ts";
import { countQueue, readQueue } from "./queue-query.ts";
import type { QueueRequest, ReviewFilter, ReviewPage, ReviewProgress } from "./review-desk.ts";
import { readItems } from "./review-items.ts";
import { statusNumber } from "./review-row.ts";

export function readPage(
  db: Database,
  wanted: ReviewFilter,
  { order, size, after, facets = true }: QueueRequest,
): ReviewPage {
  const filter = resolveFilter(db, wanted);
  const total = countQueue(db, filter);
  const page = { order, size: size + 1, total, after: findKeys(after) };
  const places = readQueue(db, filter, page);
  const shown = places.slice(0, size);
  const last = shown.at(-1);
  return {
    ...readItems(
      db,
      shown.map(({ position }) => position),
    ),
    total,
    next: last === undefined || places.length <= size ? null : printKeys(last.keys),
    facets: facets ? readFacets(db, filter) : [],
  };
}

/** How many there are of each status. */
export function readProgress(db: Database, wanted: ReviewFilter): ReviewProgress {
  const filter = resolveFilter(db, wanted);
  const count = (status: Parameters<typeof statusNumber>[0]): number =>
    countQueue(db, { ...filter, status: statusNumber(status) } satisfies QueueFilter);
  return {
    proposed: count("proposed"),
    accepted: count("accepted"),
    rejected: count("rejected"),
    outdated: count("outdated"),
  };
}

/** A page of open proposals that are alike, without the one that is asked about; in text order. */
export function readAlike(
  db: Database,
  id: string,
  { size, after }: Pick<QueueRequest, "size" | "after">,
): Omit<ReviewPage, "facets"> {
  const mine = findPositions(db, [id])[0] ?? 0;
  const keys = findKeys(after) ?? [0, 0, 0];
  const rows = db.all(
    `SELECT r.article, r.start, r.position FROM review AS r INDEXED BY review_by_alike
      WHERE r.alike = (SELECT alike FROM review WHERE position = ?1) AND r.status = ?2
        AND r.position <> ?1 AND (r.article, r.start, r.position) > (?3, ?4, ?5)
      ORDER BY r.article, r.start, r.position LIMIT ?6`,
    mine,
    statusNumber("proposed"),
    ...[0, 1, 2].map((at) => keys[at] ?? 0),
    size + 1,
  );
  const shown = rows.slice(0, size);
  const last = shown.at(-1);
  const items = readItems(
    db,
    shown.map((row) => numberOf(row, "position")),
  );
  const next =
    last === undefined || rows.length <= size
      ? null
      : printKeys(["article", "start", "position"].map((key) => numberOf(last, key)));
  return { ...items, total: countAll(db, mine), next };
}

const countAll = (db: Database, position: number): number =>
  numberOf(
    db.first(
      `SELECT count(*) AS count FROM review AS r INDEXED BY review_by_alike
        WHERE r.alike = (SELECT alike FROM review WHERE position = ?1) AND r.status = ?2
          AND r.position <> ?1`,
      position,
      statusNumber("proposed"),
    ) ?? {},
    "count",
  );

/** A place in an order as an opaque word for an address. */
const printKeys = (keys: readonly number[]): string =>
  Buffer.from(JSON.stringify(keys)).toString("base64url");

/** Reads what `printKeys` wrote; undefined for anything else, which gives the first page. */
function findKeys(word: string | null | undefined): readonly number[] | undefined {
  if (word === null || word === undefined || !/^[\w-]{1,200}$/.test(word)) return undefined;
  try {
    const parsed: unknown = JSON.parse(Buffer.from(word, "base64url").toString("utf8"));
    return isNumbers(parsed) ? parsed : undefined;
  } catch {
    return undefined;
  }
}

const isNumbers = (value: unknown): value is readonly number[] =>
  Array.isArray(value) && value.every((each) => Number.isSafeInteger(each));
