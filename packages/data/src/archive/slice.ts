/** Slices: some records of the archive with all that they refer to, as a `Dataset` of their own. */
import type { AnyRecord, Dataset, RecordKind, RecordOf } from "@onrecord/domain";
import { Manifest, RECORD_KINDS } from "@onrecord/domain";
import type { Database } from "./sqlite.ts";
import { numberOf, textOf, toNumber, toText } from "./sqlite.ts";

type Rows = ReturnType<Database["values"]>;

/** The slice that holds the records at these positions, in the order of the files. */
export function readSlice(db: Database, positions: readonly number[]): Dataset {
  if (positions.length === 0) return toDataset(db, []);
  const reached = [...findReached(db, positions)].toSorted((a, b) => a - b);
  // The order of the join is that of the list: one seek for each, and nothing to sort.
  const records = db.values(
    "SELECT record.kind, record.json FROM json_each(?) AS wanted CROSS JOIN record ON record.position = wanted.value",
    JSON.stringify(reached),
  );
  return toDataset(db, records);
}

/** A record at its place. */
export type StoredRecord = { readonly position: number; readonly record: AnyRecord };

/** The records at these positions, in the order of the positions; where there is none, it is left out. */
export const readRecords = (db: Database, positions: readonly number[]): readonly StoredRecord[] =>
  positions.length === 0
    ? []
    : db
        .values(
          "SELECT record.position, record.json FROM json_each(?) AS wanted CROSS JOIN record ON record.position = wanted.value",
          JSON.stringify(positions),
        )
        .map(([position, json]) => ({
          position: toNumber(position, "position"),
          record: toRecord(toText(json, "json")),
        }));

/** The positions and those of all that these records refer to, however far. */
function findReached(db: Database, positions: readonly number[]): ReadonlySet<number> {
  const reached = new Set(positions);
  let latest: readonly number[] = [...reached];
  while (latest.length > 0) {
    const targets = db
      .all(
        "SELECT DISTINCT target FROM json_each(?) AS wanted CROSS JOIN reference ON source = wanted.value",
        JSON.stringify(latest),
      )
      .map((row) => numberOf(row, "target"));
    latest = targets.filter((target) => !reached.has(target));
    for (const target of latest) reached.add(target);
  }
  return reached;
}

/** Where the records at these positions stand, and all that they refer to. */
export const reachFrom = (
  db: Database,
  positions: readonly number[],
): readonly { readonly kind: RecordKind; readonly position: number }[] =>
  db
    .all(
      "SELECT record.kind, record.position FROM json_each(?) AS wanted CROSS JOIN record ON record.position = wanted.value",
      JSON.stringify([...findReached(db, positions)]),
    )
    .map((row) => ({ kind: toKind(textOf(row, "kind")), position: numberOf(row, "position") }));

/** @throws Error when the word is no kind: the row was not written by the archive. */
export function toKind(word: string): RecordKind {
  const kind = RECORD_KINDS.find((known) => known === word);
  if (kind === undefined) throw new Error(`the archive holds a record of the kind ${word}`);
  return kind;
}

/** The whole archive. */
export function readWhole(db: Database): Dataset {
  const records = db.values("SELECT kind, json FROM record ORDER BY position");
  const texts = db.values("SELECT file, text, sha256, bytes FROM text ORDER BY file");
  return toDataset(db, records, toTexts(texts));
}

/** The positions of the records with these ids, in the order of the ids; unknown ids are left out. */
export function findPositions(db: Database, ids: readonly string[]): readonly number[] {
  return db
    .all(
      "SELECT position FROM json_each(?) AS wanted JOIN record ON record.id = wanted.value ORDER BY wanted.key",
      JSON.stringify(ids),
    )
    .map((row) => numberOf(row, "position"));
}

/** The positions of the records that refer to those at `positions`, but for those rejected. */
export function findReferring(db: Database, positions: readonly number[]): readonly number[] {
  return db
    .all(
      `SELECT DISTINCT source FROM json_each(?) AS wanted
        CROSS JOIN reference ON reference.target = wanted.value
        CROSS JOIN record ON record.position = source
        WHERE record.on_record = 1 ORDER BY source`,
      JSON.stringify(positions),
    )
    .map((row) => numberOf(row, "source"));
}

/**
 * Puts a dataset together from the kinds and the JSON of records. The JSON is not checked again against the schemas:
 * it was written from a `Dataset`, in the same transaction as the rest of the archive, and a slice
 * is read for every page. This is the one place where that is taken on trust.
 */
function toDataset(db: Database, records: Rows, texts?: Dataset["texts"]): Dataset {
  const rows = Map.groupBy(records, ([kind]) => kind);
  const table = <K extends RecordKind>(kind: K): RecordOf<K>[] =>
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
    (rows.get(kind) ?? []).map(([, json]) => JSON.parse(toText(json, "json")) as RecordOf<K>);
  const articles = table("article");
  const files = articles.map(({ file }) => file);
  return {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
    manifest: JSON.parse(readMeta(db, "manifest") ?? "null") as Manifest,
    articles,
    people: table("person"),
    organizations: table("organization"),
    places: table("place"),
    mentions: table("mention"),
    times: table("time"),
    statements: table("statement"),
    events: table("event"),
    relations: table("relation"),
    sources: table("source"),
    acknowledgements: table("acknowledgement"),
    texts: texts ?? findTexts(db, files),
  };
}

/** The texts in these files, in the order of the files, which is that of the list: SQLite would sort them with all their words. */
export const findTexts = (db: Database, files: readonly string[]): Dataset["texts"] =>
  files.length === 0
    ? {}
    : toTexts(
        db.values(
          "SELECT text.file, text, sha256, bytes FROM json_each(?) AS wanted CROSS JOIN text ON text.file = wanted.value",
          JSON.stringify(files.toSorted()),
        ),
      );

const toTexts = (rows: Rows): Dataset["texts"] =>
  Object.fromEntries(
    rows.map(([file, text, sha256, bytes]) => [
      toText(file, "file"),
      {
        text: toText(text, "text"),
        sha256: toText(sha256, "sha256"),
        bytes: toNumber(bytes, "bytes"),
      },
    ]),
  );

/** The record with this id, whether or not it stands on the record. */
export function findRecord(db: Database, id: string): AnyRecord | undefined {
  const row = db.first("SELECT json FROM record WHERE id = ?", id);
  return row === undefined ? undefined : toRecord(textOf(row, "json"));
}

/** A record from its row, taken on trust as the records of a slice are. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see `toDataset`
export const toRecord = (json: string): AnyRecord => JSON.parse(json) as AnyRecord;

/**
 * A value of the archive about itself: its `origin` (a `dataset` that it was made from, or a
 * `collection` that is its own home), the dataset's `stamp`, the `manifest`.
 */
export function readMeta(
  db: Database,
  key: "origin" | "stamp" | "manifest" | "saved-searches",
): string | undefined {
  const row = db.first("SELECT value FROM meta WHERE key = ?", key);
  return row === undefined ? undefined : textOf(row, "value");
}

/** What the dataset says about itself. @throws Error when the archive is empty. */
export function readManifest(db: Database): Manifest {
  const json = readMeta(db, "manifest");
  if (json === undefined) throw new Error("The archive holds no dataset.");
  return Manifest.parse(JSON.parse(json));
}

/** The ids of the records at these positions, in the order of the positions. */
export const readIds = (db: Database, positions: readonly number[]): readonly string[] =>
  db
    .all(
      "SELECT record.id FROM json_each(?) AS wanted JOIN record ON record.position = wanted.value ORDER BY wanted.key",
      JSON.stringify(positions),
    )
    .map((row) => textOf(row, "id"));

/** The ids that begin with these characters and come after another, in their order: a stretch of the index on ids. */
export const readIdsBeginning = (
  db: Database,
  characters: string,
  { limit, after }: { readonly limit: number; readonly after: string },
): readonly string[] => {
  const isFurther = after >= characters;
  return db
    .all(
      `SELECT id FROM record WHERE id ${isFurther ? ">" : ">="} ? AND id < ? ORDER BY id LIMIT ?`,
      isFurther ? after : characters,
      `${characters}\u{10ffff}`,
      limit,
    )
    .map((row) => textOf(row, "id"));
};
