/** The rows of a list in an order that is asked for. */
import { toLabel } from "./facet-labels.ts";
import { boundsOf } from "./known-dates.ts";
import type { Narrowing, Part, Place } from "./narrow.ts";
import {
  readCounts,
  readPlaces,
  readTotal,
  toFacetQuery,
  toLastPageQuery,
  toPageQuery,
  toReversedPageQuery,
  toReversedTotalQuery,
  undatedKeyOf,
} from "./narrow.ts";
import { factsOfArchive } from "./record-facts.ts";
import type { Database, Row } from "./sqlite.ts";

/**
 * `kept` is the order in which the archive keeps a list, `reversed` the same from its end. `type` is that of the
 * words for the types of events, `date` and `speaker` that of what statements say of themselves.
 */
export type ListOrder = "kept" | "reversed" | "type" | "date" | "speaker";

/** No index has statements by their date or speaker: so many are sorted for a page, and no more. */
const MOST_SORTED = 1000;

/** Whether a list of so many can be put into an order. */
export const canOrder = (order: ListOrder, total: number): boolean =>
  (order !== "date" && order !== "speaker") || total <= MOST_SORTED;

/** Whether the place of a row in an order is known by its sort key. */
export const hasCursor = (order: ListOrder): boolean => order === "kept" || order === "reversed";

/** The rows of a part of a list, in an order in which it can be put. */
export function readPart(
  db: Database,
  narrowing: Narrowing,
  { order, ...part }: Part & { readonly order: ListOrder },
): readonly Place[] {
  switch (order) {
    case "kept":
      return readPlaces(db, toPageQuery(narrowing, part));
    case "reversed":
      return readReversed(db, narrowing, part);
    case "type":
      return readByType(db, narrowing, part);
    case "date":
      return readSorted(db, narrowing, { ...part, keysOf: (rows) => rows.map(dayOf) });
    case "speaker":
      return readSorted(db, narrowing, { ...part, keysOf: (rows) => speakersOf(db, rows) });
  }
}

/** The list from its end; what has no date comes last here too. */
function readReversed(db: Database, narrowing: Narrowing, part: Part): readonly Place[] {
  const { after, offset, size } = part;
  const undated = undatedKeyOf(narrowing.list);
  const dated = after?.key === undated ? [] : readPlaces(db, toReversedPageQuery(narrowing, part));
  if (dated.length === size) return dated;
  const passed =
    after === undefined && offset > 0 ? readTotal(db, toReversedTotalQuery(narrowing)) : 0;
  const rest = readPlaces(
    db,
    toLastPageQuery(narrowing, {
      size: size - dated.length,
      offset: Math.max(0, offset - passed),
      after: after?.key === undated ? after : undefined,
    }),
  );
  return [...dated, ...rest];
}

/** Type after type, each in the order of the list: how many there are of each says where a page falls. */
function readByType(db: Database, narrowing: Narrowing, part: Part): readonly Place[] {
  if (narrowing.filters.some(({ field }) => field === "type"))
    return readPlaces(db, toPageQuery(narrowing, part));
  const types = readCounts(db, toFacetQuery(narrowing, "type"));
  const found: Place[] = [];
  let passed = part.offset;
  for (const { value, count } of types.toSorted((a, b) => compareWords(wordOf(a), wordOf(b)))) {
    if (passed >= count) {
      passed -= count;
      continue;
    }
    const filters = [...narrowing.filters, { field: "type", value } as const];
    const left = { size: part.size - found.length, offset: passed, after: undefined };
    found.push(...readPlaces(db, toPageQuery({ ...narrowing, filters }, left)));
    passed = 0;
    if (found.length >= part.size) break;
  }
  return found;
}

const wordOf = ({ value }: { readonly value: string }): string => toLabel("type", value);

/** The keys of records, by what is read of each. */
type KeysOf = (rows: readonly Row[]) => readonly (string | null)[];

/** All of a list that is short enough, sorted by a key of each; those without one come last. */
function readSorted(
  db: Database,
  narrowing: Narrowing,
  { size, offset, keysOf }: Part & { readonly keysOf: KeysOf },
): readonly Place[] {
  const places = readPlaces(
    db,
    toPageQuery(narrowing, { size: MOST_SORTED, offset: 0, after: undefined }),
  );
  const rows = db.all(
    `SELECT record.json ->> '$.time.edtf' AS edtf, record.json ->> '$.speaker' AS speaker
      FROM json_each(?) AS wanted CROSS JOIN record ON record.position = wanted.value ORDER BY wanted.key`,
    JSON.stringify(places.map(({ position }) => position)),
  );
  const keys = keysOf(rows);
  return places
    .map((place, at) => ({ place, key: keys[at] ?? null }))
    .toSorted((a, b) => compareKeys(a.key, b.key))
    .slice(offset, offset + size)
    .map(({ place }) => place);
}

/** The first day that a statement can be of; where only its last is known, that. */
function dayOf(row: Row): string | null {
  const { earliest, latest } = boundsOf(wordsOf(row, "edtf"));
  return earliest ?? latest;
}

function speakersOf(db: Database, rows: readonly Row[]): readonly (string | null)[] {
  const { nameOf } = factsOfArchive(db);
  const names = new Map<string, string>();
  return rows.map((row) => {
    const id = wordsOf(row, "speaker");
    if (id === null) return null;
    const name = names.get(id) ?? nameOf(id);
    names.set(id, name);
    return name;
  });
}

const wordsOf = (row: Row, column: string): string | null => {
  const value = row[column];
  return typeof value === "string" ? value : null;
};

function compareKeys(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compareWords(a, b);
}

const compareWords = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
